"""The grounds that lint rules name: what each is about, and the law behind it, by the country where the work is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_SE_ACT = "the Swedish Discrimination Act (2008:567)"
_GB_ACT = "the Equality Act 2010"
_EU_ACT = "the equal treatment directives 2000/43, 2000/78 and 2006/54"
_HEALTH_DATA = "GDPR article 9 protects data on health"


@dataclass(frozen=True, slots=True)
class Ground:
    """Why a question is refused or needs a reason."""

    about: str
    """What is asked about; follows "asks about"."""
    law: Mapping[str, str]
    """ISO country code -> the law in words; `""` for all other countries."""

    def why(self, country: str) -> str:
        """The law in words for a country."""
        return self.law.get(country, self.law[""])


def _protected(about: str, section: str = "", *, indirectly: bool = False) -> Ground:
    """A discrimination ground, direct or indirect."""
    acts = {"SE": _SE_ACT, "GB": f"{_GB_ACT}{section}", "": _EU_ACT}
    if indirectly:
        return Ground(about, {key: f"{act}: indirect discrimination without a job reason" for key, act in acts.items()})
    return Ground(about, {key: f"a discrimination ground of {act}" for key, act in acts.items()})


GROUNDS: Mapping[str, Ground] = MappingProxyType(
    {
        "sex": _protected("sex"),
        "transgender": _protected("transgender identity or expression"),
        "ethnicity": _protected("ethnicity: origin, citizenship, mother tongue"),
        "religion": _protected("religion or belief"),
        "disability": _protected("disability", " (section 60: no such question before an offer)"),
        "sexual_orientation": _protected("sexual orientation"),
        "age": _protected("age"),
        "family": Ground(
            "pregnancy, parental leave, children or family",
            {
                "SE": f"the Parental Leave Act and {_SE_ACT} (sex) protect it",
                "GB": f"{_GB_ACT} protects pregnancy, maternity and marriage",
                "": f"{_EU_ACT} (sex) protect it",
            },
        ),
        "union": Ground(
            "union membership",
            {
                "SE": "the Co-Determination Act protects the right to organise, GDPR article 9 the data",
                "GB": "the Trade Union and Labour Relations Act 1992 (section 137) and UK GDPR article 9 protect it",
                "": "GDPR article 9 protects it",
            },
        ),
        "health": Ground(
            "health, sick leave or medication",
            {
                "SE": f"{_HEALTH_DATA}, {_SE_ACT} disability",
                "GB": f"{_GB_ACT} (section 60): no health question before an offer",
                "": _HEALTH_DATA,
            },
        ),
        "past_pay": Ground(
            "past or present pay",
            {
                "GB": "past pay carries old pay gaps into the new job; the pay band is what counts",
                "": "the Pay Transparency Directive 2023/970 (article 5) forbids asking for pay history",
            },
        ),
        "criminal_record": Ground(
            "criminal offences",
            {
                "GB": "UK GDPR article 10 and the Rehabilitation of Offenders Act 1974",
                "": "GDPR article 10: such data is for authorities; willingness to show an extract may be asked",
            },
        ),
        "appearance": Ground(
            "appearance", {"": "it says nothing about the work, and shows sex, age, origin, faith or health"}
        ),
        "finances": Ground("housing or private finances", {"": "GDPR article 5: only what the work needs"}),
        "politics": Ground("political opinion", {"": "GDPR article 9 protects it"}),
        "military": Ground("military service", {"": "it shows sex, age, citizenship or health indirectly"}),
        "soft_values": Ground(
            "soft values", {"": "personality is for people to judge; firstcall asks for facts that can be verified"}
        ),
        "language": _protected("language, which may shut out by ethnicity", indirectly=True),
        "age_limit": _protected("an age limit", indirectly=True),
        "physical": _protected("physical ability, which may shut out by disability", indirectly=True),
        "weekends": _protected("weekends or holidays, which may shut out by faith or sex", indirectly=True),
        "medical": Ground("a medical test or certificate", {"": f"{_HEALTH_DATA}: only where the work demands it"}),
        "pay": Ground(
            "pay",
            {
                "GB": "candidates are told the pay before they are asked about it",
                "": "the Pay Transparency Directive 2023/970 (article 5): the band is told before the question",
            },
        ),
    }
)
