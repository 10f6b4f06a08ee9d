"""Grids of lint questions: what somebody is or has in many forms, and a trade's things in many forms of work."""

from __future__ import annotations

from itertools import product

import pytest

from firstcall.lint import Severity
from firstcall.lint.rules import pack_of

OWN = {
    "har": {
        "family": "barn, två döttrar, fosterbarn, sambo, en sjuk mamma hemma",
        "health": "astma, en gammal skada, tinnitus, magproblem, diabetes, många sjukdagar",
        "disability": "en funktionsnedsättning, adhd, hörapparat, ett rörelsehinder",
        "ethnicity": "svenskt medborgarskap, utomnordisk bakgrund, dubbelt medborgarskap",
        "religion": "någon religion, religiösa högtider att fira",
        "criminal_record": "en dom, prickar i belastningsregistret, begått något brott",
        "finances": "skulder, studieskulder, bolån, dålig ekonomi",
        "appearance": "tatueringar, skägg",
        "military": "gjort lumpen",
    },
    "är": {
        "family": "gravid, gift, nyskild, tvåbarnsmamma, ensamstående, mammaledig",
        "health": "sjuk, frisk, nyopererad, rökare, deltidssjukskriven, känslig för damm",
        "disability": "handikappad, döv, rullstolsburen, dyslektiker",
        "age": "över 40, under 30, i 40-årsåldern, pensionär, för gammal",
        "ethnicity": "svensk, född i Sverige, somalier, utrikes född",
        "religion": "muslim, troende, sikh",
        "sex": "en tjej, av manligt kön",
        "sexual_orientation": "gay, heterosexuell",
        "transgender": "transperson, född som flicka",
        "union": "med i facket, medlem i Unionen",
        "criminal_record": "straffad, dömd för stöld",
        "appearance": "överviktig, skäggig",
        "finances": "skuldsatt, villaägare",
        "politics": "sverigedemokrat, politiskt aktiv",
        "soft_values": "flexibel, en fixare, kundfokuserad, lat",
    },
}
ASKED = (
    "{Har} du {it}?",
    "Du {har} {it}",
    "Du {har} inte {it}.",
    "Vi undrar om du {har} {it}.",
    "Vi söker dig som {har} {it}.",
)
TRADE = (
    "barn, gravida, ensamstående föräldrar, muslimer, kyrkor, halalkött, polska byggare, thailändsk mat, tyska "
    "bilar, flyktingar, uppehållstillstånd, äldre maskiner, tonåringar, hbtqi-frågor, kvinnokläder, barn med "
    "adhd, hörapparater, glasögon, sjukskrivna, cancerpatienter, läkemedel, missbrukare, allergikost, drogtester, "
    "vattenskador, fackliga förhandlingar, lönerevision, föräldrapenning, pensioner, kriminella ungdomar, "
    "stöldskydd, tatueringar, hårfärg, skuldsanering, bostäder, politiska partier, militära fordon, stresstester, "
    "sociala medier, bröllop, vårdnadstvister, söndagsskola, höga hus"
)
WORKED = (
    "Har du arbetat med {it}?",
    "Du har arbetat med {it}",
    "Har du erfarenhet av {it}?",
    "Erfarenhet av {it}?",
    "Hur många år har du jobbat med {it}?",
    "Har du utbildning inom {it}?",
    "Är du insatt i {it}?",
)


@pytest.mark.parametrize("verb", OWN)
def test_what_somebody_is_or_has_is_refused_in_every_form(verb: str) -> None:
    asked = [
        (ground, form.format(har=verb, Har=verb.title(), it=it))
        for ground, things in OWN[verb].items()
        for it, form in product(things.split(", "), ASKED)
    ]
    found = {text: {hit.rule.severity for hit in pack_of("sv").hits(text)} for _, text in asked}
    assert [text for _, text in asked if Severity.REFUSED not in found[text]] == []


def test_the_things_of_a_trade_may_be_asked_about() -> None:
    asked = [form.format(it=it) for it, form in product(TRADE.split(", "), WORKED)]
    assert [(text, hit.rule.id) for text in asked for hit in pack_of("sv").hits(text)] == []
