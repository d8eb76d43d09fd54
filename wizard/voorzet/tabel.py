"""All standard proposals in one table: per question the answers, per list the records."""

from __future__ import annotations

from wizard.voorzet.aanpak import TEKSTEN as AANPAK
from wizard.voorzet.convenant import LIJSTEN as LIJSTEN_CONVENANT
from wizard.voorzet.convenant import TEKSTEN as CONVENANT
from wizard.voorzet.gegevens import TEKSTEN as GEGEVENS
from wizard.voorzet.lijsten import LIJSTEN as LIJSTEN_PLAN
from wizard.voorzet.partners import LIJSTEN as LIJSTEN_PARTNERS
from wizard.voorzet.partners import TEKSTEN as PARTNERS
from wizard.voorzet.vorm import Lijsten, Teksten

TEKSTEN: Teksten = {**AANPAK, **PARTNERS, **GEGEVENS, **CONVENANT}
"""Per question the answers that may be proposed; the first that fits is."""

LIJSTEN: Lijsten = {**LIJSTEN_PLAN, **LIJSTEN_PARTNERS, **LIJSTEN_CONVENANT}
"""Per list the records that may be proposed; all that fit are."""
