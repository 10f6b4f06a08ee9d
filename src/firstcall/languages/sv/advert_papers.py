"""The certificates, cards and trade licences that Swedish job adverts name."""

from __future__ import annotations

import re

from firstcall.drafting.words import Paper


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


PAPERS = (
    Paper(_p(r"yrkesbevis (?:för|som) (?P<x>[a-zåäö]+)"), "yrkesbevis för {x}", ()),
    Paper(_p(r"(?:bevis om )?skyddad yrkestitel(?: som (?P<x>[a-zåäö]+))?"), "bevis om skyddad yrkestitel som {x}", ()),
    Paper(_p(r"legitimation som (?P<x>[a-zåäö]+)|legitimerad (?P<y>[a-zåäö]+)"), "legitimation som {x}{y}", ()),
    Paper(
        _p(
            r"(?:maskin)?förarbevis(?: (?:för|på) (?P<x>[a-zåäö]+))?|(?P<y>hjullastare?|grävmaskin|kran)(?:s|"
            r"ar)?kort\b"
        ),
        "förarbevis för {x}{y}",
        (),
    ),
    Paper(
        _p(r"säker bygg\w*(?: \(safe construction training\))?|safe construction training|\bSCT\b"),
        "Säker bygg",
        ("Safe Construction Training",),
    ),
    Paper(_p(r"\bPRYL\b(?:-certifikat\w*)?"), "PRYL-certifikat", ("PRYL",)),
    Paper(_p(r"\bSRY\b(?:-certifikat\w*)?"), "SRY-certifikat", ("SRY",)),
    Paper(
        _p(r"(?:elinstallatörs|el)?auktorisation (?P<x>AL|A|B)\b(?: eller (?:AL|A|B)\b)?"),
        "auktorisation som elinstallatör {x}",
        (),
    ),
    Paper(
        _p(r"arbete på väg|\bAPV\b(?: steg [\d.]+(?:(?:,| och) [\d.]+)*)?"), "Arbete på väg", ("APV", "APV-utbildning")
    ),
    Paper(_p(r"heta arbeten"), "Heta arbeten", ("certifikat heta arbeten", "heta arbeten-certifikat")),
    Paper(
        _p(
            r"(?:yrkeskompetensbevis|\bYKB\b)(?:,? \(?YKB\)?)?(?:(?: för)? (?P<x>(?:gods|person)[a-zåäö]*|buss|"
            r"tung lastbil)|, tung lastbil)?"
        ),
        "YKB för {x}",
        ("YKB", "yrkeskompetensbevis"),
    ),
    Paper(_p(r"(?<!med )\b(?:eget )?(?:digitalt )?förarkort\b|färdskrivarkort"), "förarkort", ("färdskrivarkort",)),
    Paper(_p(r"\bADR\b[a-zåäö-]*(?: (?:för )?(?P<x>styckegods|tank))?"), "ADR {x}", ("ADR", "ADR-intyg")),
    Paper(
        _p(
            r"(?:truckutbildning|truckkort|truckförarbevis|TLP ?10)(?:(?: enligt)? TLP ?10)?"
            r"(?: (?:för )?(?P<x>(?:klass )?\b[A-D](?:\d)?(?:(?:,|\+| och|/) ?[A-D]\d?)*\b))?|\b(?P<y>[A-D])\d?-truck"
        ),
        "truckutbildning {x}{y}",
        ("truckkort", "TLP 10"),
    ),
    Paper(_p(r"\bESA(?:[- ](?:utbildning|kurs)[a-z]*)?\b"), "ESA-utbildning", ("ESA",)),
    Paper(_p(r"\bECY(?:-certifikat)?\b"), "ECY-certifikat", ("ECY",)),
    Paper(_p(r"liftutbildning|liftkort"), "liftutbildning", ("liftkort",)),
    Paper(_p(r"traversutbildning|traverskort|traversförar\w+"), "traversutbildning", ("traverskort",)),
    Paper(_p(r"ställnings(?:utbildning|bevis|kort)"), "ställningsutbildning", ()),
    Paper(_p(r"fallskydds?(?:utbildning)?"), "fallskyddsutbildning", ("fallskydd",)),
    Paper(_p(r"\bBAS[- ]?(?P<x>[PU])\b(?:\s*(?:/|och)\s*U)?"), "BAS-{x}", ()),
    Paper(_p(r"\bID06(?:-kort)?\b"), "ID06-kort", ("ID06",)),
    Paper(_p(r"säkra lyft"), "Säkra lyft", ()),
    Paper(_p(r"motorsågskörkort|motorsågsbevis"), "motorsågskörkort", ()),
    Paper(_p(r"svets(?:arprövning|licens(?:er)?|certifikat)"), "svetslicens", ("svetsarprövning",)),
    Paper(_p(r"hjärt-? ?(?:och )?lungräddning|\bHLR\b|D-HLR"), "HLR", ("hjärt- och lungräddning", "HLR-utbildning")),
    Paper(_p(r"hygienutbildning|(?:utbildning i )?livsmedelshygien|\bHACCP\b"), "livsmedelshygien", ("HACCP",)),
    Paper(_p(r"serveringstillstånd|ansvarsfull alkoholservering"), "ansvarsfull alkoholservering", ()),
    Paper(_p(r"elauktorisation|elbehörighet"), "elauktorisation", ("elbehörighet",)),
    Paper(_p(r"kylcertifikat|köldmediecertifikat"), "kylcertifikat", ()),
    Paper(_p(r"väktarutbildning|\bVU1\b"), "väktarutbildning", ("VU1", "VU2")),
    Paper(_p(r"ordningsvaktsförordnande"), "ordningsvaktsförordnande", ()),
    Paper(_p(r"läraregistrering|lärarlegitimation"), "lärarlegitimation", ()),
    Paper(
        _p(r"(?:gymnasial )?el- och energi(?:utbildning|programmet)|elprogrammet"),
        "gymnasial el- och energiutbildning",
        ("el- och energiprogrammet",),
    ),
    Paper(_p(r"(?:gymnasial )?industriteknisk\w* (?:utbildning|programmet)"), "industriteknisk utbildning", ()),
    Paper(
        _p(r"(?P<x>undersköterske|barnskötar|målar|snickar|kock|svets|maskinförar|lastbilsförar)utbildning"),
        "{x}utbildning",
        (),
    ),
    Paper(_p(r"(?P<x>[a-zåäö]{3,}s?-?)(?P<y>certifikat|certifiering)\b"), "{x}{y}", family=True),
    Paper(
        re.compile(
            r"\b(?P<x>[A-ZÅÄÖ]{2,}[A-ZÅÄÖ\d]*)[- ](?P<y>certifikat|certifiering|intyg|utbildning|licens|behörighet)\b"
        ),
        "{x}-{y}",
        family=True,
    ),
)
