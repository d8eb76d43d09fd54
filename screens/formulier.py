"""A form at the keyboard, for a step or for a record: it writes what is answered and leads from part to part."""

from __future__ import annotations

import asyncio
from functools import partial

from textual import on
from textual.binding import Binding

from screens.berichten import NaarBegrippen
from screens.dialogen import Gezegd, RuimSchrijven, WeetNogNiet
from screens.invoer import Invoer
from screens.tekstveld import Alineaveld
from screens.uitleg import UitlegDialoog, UitlegPaneel
from screens.vraagblok import VraagBlok
from screens.vragenblad import Vragenblad
from wizard.dossier import Pad, Stand


class Formulier(Vragenblad):
    """The form at work: it writes what is answered, and its keys lead on, back and aside."""

    # Priority: the app then does these before it hands the next key to a field that may be about to go.
    BINDINGS = [
        Binding("tab", "app.focus_next", "volgende vraag", key_display="Tab", priority=True),
        Binding("shift+tab", "app.focus_previous", "vorige vraag", show=False, priority=True),
        Binding("ctrl+n", "verder", "volgend deel", priority=True),
        Binding("ctrl+r", "vorige", "vorig deel", priority=True),
        Binding("ctrl+t", "weet_niet", "weet ik nog niet", priority=True),
        Binding("f1", "uitleg", "uitleg", priority=True),
        Binding("ctrl+g", "lees_uitleg", "uitleg over het hele scherm", show=False, priority=True),
        Binding("f3", "in_document", "in het document", priority=True),
        Binding("ctrl+f", "begrippen", "begrippen", show=False, priority=True),
        Binding("ctrl+l", "alles", "ook vragen die nog niet nodig zijn", show=False, priority=True),
        Binding("f8", "ongedaan", "ongedaan", priority=True),
        Binding("f9", "opnieuw", "opnieuw doen", show=False, priority=True),
        Binding("escape", "terug", "terug", priority=True),
    ]

    # answering

    @on(VraagBlok.Beantwoord)
    def _beantwoord(self, event: VraagBlok.Beantwoord) -> None:
        event.stop()
        if event.blok in self._blokken and self.bestaat:  # else the part was left, and what stood there was written then
            self._neem_aan(event.blok, event.ruw, event.af)

    def _neem_aan(self, blok: VraagBlok, ruw: object, af: bool) -> None:
        """Take an answer in; forms that ask something first do so here."""
        self._verwerk(blok, ruw, af)

    def _verwerk(self, blok: VraagBlok, ruw: object, af: bool) -> None:
        if blok.plek.veld.is_lijst or blok.plek.veld.afgeleid:
            return
        versie = self.sessie.bewerking.versie
        melding = self._antwoord(blok, ruw)
        if af or not melding:
            blok.meld(melding)
        if self.sessie.bewerking.versie != versie:
            self.sessie.ben_bij(blok.plek.pad)
            self.sessie.bewaar(rustig=not af)
            self._volg(blok)
        self.call_after_refresh(self._breng_in_beeld)  # a message, or a question that came, may have moved the field

    def _antwoord(self, blok: VraagBlok, ruw: object) -> str:
        """Write what stands in the field; an empty one where no answer stood says nothing, and leaves what was said instead."""
        leeg = ruw in ("", []) or ruw == {"keuze": None, "toelichting": ""}
        if leeg and blok.plek.waarde is None and blok.plek.bijschrift.ruw is None:
            return ""
        return self.sessie.bewerking.antwoord(blok.plek.pad, ruw, beurt=blok.beurt)

    async def rond_af(self) -> None:
        """Write what is still being typed; the fields first take in the keys that wait for them."""
        for veld in self.query("Regelveld, Alineaveld, Keuzeveld"):
            verwerkt = asyncio.Event()
            veld.call_next(verwerkt.set)
            await verwerkt.wait()
        for blok in self.query(VraagBlok):
            if blok.gewijzigd:
                self._verwerk(blok, blok.neem_over(), True)

    async def neem_over(self, anders: set[Pad]) -> None:
        await self.rond_af()
        await super().neem_over(anders)

    def oogst(self) -> None:
        for blok in self.query(VraagBlok):
            if blok.aangeraakt and not (blok.plek.veld.is_lijst or blok.plek.veld.afgeleid):
                self._antwoord(blok, blok.neem_over())

    @on(VraagBlok.Bezocht)
    def _bezocht(self, event: VraagBlok.Bezocht) -> None:
        event.stop()
        if self.sessie.dossier.plek != (plek := "/".join(event.blok.plek.pad)):
            self.sessie.dossier.plek = plek
            self.sessie.bewaar(gewijzigd=False)
        self.call_after_refresh(self._breng_in_beeld)
        if self._paneel:
            self.query_one(UitlegPaneel).toon(event.blok.plek.veld, event.blok.bevindingen)

    # keys

    async def action_verder(self) -> None:
        """Go to the next part, after the last to what comes then."""
        await self._blader(range(self._nr + 1, len(self._delen)))

    async def action_vorige(self) -> None:
        """Go to the part before."""
        await self._blader(range(self._nr - 1, -1, -1))

    async def _blader(self, nummers: range) -> None:
        await self.rond_af()
        if fouten := [blok.fout for blok in self._blokken if blok.plek.getoond and blok.fout]:
            self.notify(f"{fouten[0]} De vraag blijft nog open.", severity="warning")
        for nr in nummers:
            if self._zichtbaar(self._delen[nr]):
                self._nr = nr
                await self._toon_deel()
                return
        if nummers.step > 0:
            self.na_laatste()

    async def action_alles(self) -> None:
        """Show, or fold away, the questions that the goal does not need yet."""
        await self.rond_af()
        self._alles = not self._alles
        blok = self._blok
        await self._toon_deel(blok.plek.veld.id if blok else None)

    async def action_terug(self) -> None:
        await self.rond_af()
        self.dismiss(None)

    async def action_ongedaan(self) -> None:
        await self.rond_af()
        await super().action_ongedaan()

    async def action_opnieuw(self) -> None:
        await self.rond_af()
        await super().action_opnieuw()

    def action_uitleg(self) -> None:
        """Explain the question: over the form, or beside it on a wide screen."""
        if self.is_breed:
            self._paneel = not self._paneel
            self._toon_paneel()
        else:
            self.action_lees_uitleg()

    def action_lees_uitleg(self) -> None:
        """Explain the question over the form: there one can scroll through a long text."""
        if blok := self._blok:
            self.app.push_screen(UitlegDialoog(blok.plek.veld, blok.bevindingen))

    async def action_begrippen(self) -> None:
        """Look up the words of the question here."""
        await self.rond_af()
        blok = self._blok
        self.post_message(NaarBegrippen(blok.plek.veld.id if blok else None))

    async def action_in_document(self) -> None:
        """Show the paragraphs of the documents that the answer here fills."""
        from screens.alinea import AlineaDialoog  # not at the top: Word is loaded only when it is asked for

        await self.rond_af()
        if blok := self._blok:
            self.app.push_screen(AlineaDialoog(self.sessie, blok.plek))

    # not known yet, and long texts

    # These run in the app, like the keys: never while another key is changing the form.

    @on(Invoer.WeetNogNiet)
    def _kiest_weet_niet(self, event: Invoer.WeetNogNiet) -> None:
        event.stop()
        self.app.call_later(self.action_weet_niet)

    async def action_weet_niet(self) -> None:
        """Say that the answer is not known yet, or that the question does not apply."""
        await self.rond_af()
        blok = self._blok
        if blok is None or blok.plek.veld.afgeleid or not self.is_current:
            return
        if blok.plek.veld.is_lijst and blok.plek.waarde:
            self.notify("In deze lijst staat al iets. Verwijder dat eerst met x.", severity="warning")
            return
        plek, bij = blok.plek, blok.plek.bijschrift

        def leg_vast(gezegd: Gezegd) -> None:
            stand: Stand = "nvt" if gezegd.stand == "nvt" else "onbekend"
            self.sessie.bewerking.zeg(plek.pad, stand, wie=gezegd.wie, wanneer=gezegd.wanneer, reden=gezegd.reden)

        schrijf = self.sessie.schrijf_mee(plek.pad, leg_vast)

        async def klaar(gezegd: Gezegd | None) -> None:
            if gezegd is not None:
                schrijf(gezegd)
                self.sessie.ben_bij(plek.pad)
            if self in self.app.screen_stack:  # else Esc was quicker
                await self._toon_deel(plek.veld.id)

        dialoog = WeetNogNiet(
            plek.veld.vraag.tekst,
            Gezegd("nvt" if bij.reden else "onbekend", bij.wie, bij.wanneer, bij.reden),
            mag_nvt=plek.veld.vraag.verpl != "J",
            schrijf_mee=schrijf if plek.toestand in ("leeg", "onbekend", "nvt") else None,  # an answer goes only with Ctrl+N
        )
        await self.app.push_screen(dialoog, partial(self.app.call_next, klaar))  # the dialog is gone before the form is drawn anew

    async def action_ruim(self) -> None:
        """Write a long text with the whole screen."""
        await self.rond_af()
        blok, veld = self._blok, self.focused
        if blok is None or not isinstance(veld, Alineaveld):
            return

        async def klaar(_: None) -> None:
            if self in self.app.screen_stack:  # else Esc was quicker, and what stood there was written then
                self._verwerk(blok, blok.neem_over(), True)
                await self._toon_deel(blok.plek.veld.id)

        await self.app.push_screen(RuimSchrijven(blok.plek.veld.vraag.tekst, veld), partial(self.app.call_next, klaar))
