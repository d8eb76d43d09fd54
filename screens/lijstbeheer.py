"""What one can do with the records on a form: add, open, copy, move and delete them."""

from __future__ import annotations

from textual import on, work

from screens.basis import DossierScherm
from screens.berichten import NaarRecord, NaarRooster
from screens.dialogen import Bevestig
from screens.recordlijst import RecordLijst
from wizard.dossier import Pad
from wizard.verwijzen import gebruikt_in, titel_van, waar
from wizard.vragenlijst import is_leeg


class Lijstbeheer(DossierScherm):
    """A screen with lists of records on it."""

    _geopend: Pad | None = None
    _is_nieuw = False

    @on(RecordLijst.Gevraagd)
    async def _record(self, event: RecordLijst.Gevraagd) -> None:
        event.stop()
        bewerking, lijst, record = self.sessie.bewerking, event.lijst, event.record
        match event.wat:
            case "nieuw":
                self._open_record(bewerking.voeg_toe(lijst.plek.pad), nieuw=True)
            case "open" if record:
                self._open_record(record)
            case "kopie" if record:
                self._na_lijst(lijst, bewerking.kopieer(record)[-1])
            case "omhoog" if record:
                bewerking.verplaats(record, -1)
                self._na_lijst(lijst, record[-1])
            case "omlaag" if record:
                bewerking.verplaats(record, 1)
                self._na_lijst(lijst, record[-1])
            case "rooster":
                self._geopend, self._is_nieuw = (*lijst.plek.pad, ""), False  # on return the list itself is shown anew
                self.post_message(NaarRooster(record))
            case "geen":
                bewerking.zeg(lijst.plek.pad, "geen")
                self._na_lijst(lijst)
            case "verwijder" if record:
                self._verwijder_record(lijst, record)

    def _na_lijst(self, lijst: RecordLijst, hier: str | None = None) -> None:
        self.sessie.bewaar()
        self.ververs()
        for zelfde in self.query(RecordLijst):  # the part may have been drawn again since
            if zelfde.plek.pad == lijst.plek.pad:
                zelfde.toon(zelfde.plek, hier)

    def _open_record(self, pad: Pad, *, vraag: str | None = None, nieuw: bool = False) -> None:
        self.sessie.bewaar()
        self._geopend, self._is_nieuw = pad, nieuw
        self.post_message(NaarRecord(pad, vraag))

    async def on_screen_resume(self) -> None:
        """Back from a record: a new one that was left empty goes away again, and the form shows what has changed."""
        pad, self._geopend = self._geopend, None
        if pad is None:
            self.ververs()
            return
        if self._is_nieuw and is_leeg(self.sessie.dossier, pad):
            self.sessie.bewerking.verwijder(pad)
        self.sessie.bewaar()
        await self.toon_plek(pad[:-1])

    @work
    async def _verwijder_record(self, lijst: RecordLijst, pad: Pad) -> None:
        dossier = self.sessie.dossier
        gebruikt = list(dict.fromkeys(waar(dossier, plek) for plek in gebruikt_in(dossier, pad)))
        naam = titel_van(dossier, pad)
        tekst = f"“{naam}” verdwijnt uit de lijst. Met F8 maakt u dat ongedaan."
        if gebruikt:
            tekst += (
                f"\nDeze naam wordt gebruikt bij: {', '.join(gebruikt)}."
                "\nDaar blijft hij staan, met de melding dat hij niet meer in uw lijst staat."
            )
        if await self.app.push_screen_wait(Bevestig("Verwijderen?", tekst, "Ja, verwijderen")):
            self.sessie.bewerking.verwijder(pad)
            self._na_lijst(lijst)
            self.notify(f"Verwijderd: {naam}. F8 zet dit terug.")

    # back in the list after undo

    def waar_was(self, pad: Pad) -> str:
        if terug := self._terug(pad):
            return f"– weer in de lijst: {titel_van(self.sessie.dossier, terug)}"
        return super().waar_was(pad)

    def _terug(self, pad: Pad) -> Pad | None:
        """The record that came back in the list at this place, which the screen does not show yet."""
        for lijst in self.query(RecordLijst):
            if lijst.plek.pad == pad:
                return next(((*pad, naam) for naam in lijst.namen() if naam not in lijst.getoond), None)
        return None

    async def _na_terugnemen(self, pad: Pad | None, wat: str, anders: str) -> None:
        terug = self._terug(pad) if pad else None
        await super()._na_terugnemen(pad, wat, anders)
        if (hier := terug or pad) is not None:
            for lijst in self.query(RecordLijst):
                if lijst.plek.pad == hier[:-1]:
                    lijst.toon(lijst.plek, hier[-1])
