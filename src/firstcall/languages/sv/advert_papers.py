"""The certificates, cards and trade licences that Swedish job adverts name."""

from __future__ import annotations

import re

from firstcall.drafting.words import Paper, rx


def _paper(pattern: str, name: str, *aliases: str) -> Paper:
    return Paper(rx(pattern), name, aliases)


_HELD = (
    _paper(r"yrkesbevis (?:för|som|inom|i) (?P<x>[a-zåäö]+)", "yrkesbevis för {x}"),
    _paper(
        r"(?<!med )(?:bevis om )?skyddad yrkestitel(?: som (?P<x>[a-zåäö]+))?", "bevis om skyddad yrkestitel som {x}"
    ),
    _paper(r"läraregistrering|(?<!skol)lärar?legitimation|legitimation som lärare", "lärarlegitimation"),
    _paper(
        r"(?:legitimation som|legitimerad) (?P<x>[a-zåäö]+)|(?P<z>sjuksköterske|förskollärar|psykolog|taxiförar)"
        r"legitimation",
        "legitimation som {x}{z}",
    ),
    _paper(r"taxi(?:förar)?leg(?:itimation)?\b", "taxiförarlegitimation", "taxileg"),
    _paper(
        r"(?:maskin)?förarbevis(?: (?:för|på) (?P<x>[a-zåäö]+))?|(?P<y>hjullastare?|grävmaskin|kran|lastmaskin)(?:s|"
        r"ar)?kort\b",
        "förarbevis för {x}{y}",
    ),
    _paper(
        r"säker bygg\w*(?: \(safe construction training\))?|safe construction training|\bSCT\b",
        "Säker bygg",
        "Safe Construction Training",
    ),
    _paper(r"\bPRYL\b(?:-certifikat\w*)?", "PRYL-certifikat", "PRYL"),
    _paper(r"\bSRY\b(?:-certifikat\w*)?", "SRY-certifikat", "SRY"),
    _paper(
        r"(?:elinstallatörs|el)?auktorisation (?P<x>AL|A|B)\b(?: eller (?:AL|A|B)\b)?",
        "auktorisation som elinstallatör {x}",
    ),
    _paper(r"auktorisation (?:som|för) (?P<x>[a-zåäö]+)", "auktorisation som {x}"),
    _paper(r"arbete på väg|\bAPV\b(?: steg [\d.]+(?:(?:,| och) [\d.]+)*)?", "Arbete på väg", "APV", "APV-utbildning"),
    _paper(r"heta arbeten", "Heta arbeten", "certifikat heta arbeten", "heta arbeten-certifikat"),
    _paper(
        r"(?:yrkeskompetensbevis|\bYKB\b)(?:,? \(?YKB\)?)?(?:(?: för)? (?P<x>(?:gods|person)[a-zåäö]*|buss|"
        r"tung lastbil)|, tung lastbil)?",
        "YKB för {x}",
        "YKB",
        "yrkeskompetensbevis",
    ),
    _paper(r"(?<!med )\b(?:eget )?(?:digitalt )?förarkort\b|färdskrivarkort", "förarkort", "färdskrivarkort"),
    _paper(r"\bADR\b[a-zåäö-]*(?: (?:för )?(?P<x>styckegods|tank))?", "ADR {x}", "ADR", "ADR-intyg"),
    _paper(
        r"(?:(?:(?:^\W*|, |och )truck(?=,| och|$))|truckutbildning|truckkort|truckförarbevis|trucklicens|"
        r"truckbehörighet|TLP ?10)(?:(?: enligt)? TLP ?10)?"
        r"(?:,? \(?(?:för |med )?(?:behörighet(?:en)? |nivå |typ )?(?P<x>(?:klass )?\b[A-D](?:\d)?(?:(?:,|\+|"
        r" och|/| ?[-–]) ?[A-D]\d?)*\b))?"
        r"|\b(?P<y>[A-D])\d?(?:-? ?(?:och|\+|/) ?[A-D]\d?)?-?(?:truck|truckkort)\b",
        "truckutbildning {x}{y}",
        "truckkort",
        "TLP 10",
    ),
    _paper(r"\bESA(?:[- ](?:utbildning|kurs)[a-z]*)?\b", "ESA-utbildning", "ESA"),
    _paper(r"\bECY(?:-certifikat)?\b", "ECY-certifikat", "ECY"),
    _paper(r"liftutbildning|liftkort|saxlift\w*", "liftutbildning", "liftkort"),
    _paper(
        r"traversutbildning|traverskort|(?:^\W*|, |och )travers(?=,| och|$)|traversförar\w+",
        "traversutbildning",
        "traverskort",
    ),
    _paper(
        r"ställnings(?:byggnads|byggar)?(?:utbildning|bevis|kort)|\bställning (?:2|över)[^,;.]*? ?m\b",
        "ställningsutbildning",
        "ställningskort",
    ),
    _paper(r"fallskydds?(?:utbildning)?", "fallskyddsutbildning", "fallskydd"),
    _paper(r"\bBAS[- ]?(?P<x>[PU])\b(?:\s*(?:/|och)\s*(?:BAS[- ]?)?U)?", "BAS-{x}"),
    _paper(r"\bID[ -]?06(?:-(?:kort|bricka))?\b", "ID06-kort", "ID06"),
    _paper(r"\bSSG[ -](?:entre|entré)\w*", "SSG Entre", "SSG Entré"),
    _paper(r"säkra lyft", "Säkra lyft"),
    _paper(r"arbete på tak|takarbetarutbildning|taksäkerhet\w*", "arbete på tak"),
    _paper(r"säker(?:t)? vatten(?:-?(?:utbildning|certifi\w+))?", "Säker Vatten-utbildning", "Säker Vatten"),
    _paper(r"våtrums(?:behörighet|certifikat|utbildning)|\b(?:BKR|GVK)-(?:behörighet|utbildning)", "våtrumsbehörighet"),
    _paper(r"(?P<x>härdplast|asbest|diisocyanat)s?(?:utbildning|intyg|kurs)?\b", "{x}utbildning"),
    _paper(r"motorsågs(?:kör)?kort|motorsågsbevis", "motorsågskörkort", "motorsågskort"),
    _paper(r"röjsågs(?:kör)?kort", "röjsågskörkort", "röjsågskort"),
    _paper(r"traktorkort", "traktorkort", "traktorkörkort"),
    _paper(
        r"svets(?:ar)?(?:prövning(?:ar)?|prövningsintyg|licens(?:er)?|certifikat|prov(?! görs| avläggs| ingår|"
        r" sker)|intyg)\b"
        r"(?P<x>(?: (?:för|i|enligt|metod|TIG|MIG|MAG|MMA|SS-EN|EN|ISO|\d[\d-]+))*)|(?:SS-)?(?:EN[- ])?ISO 9606(?:-1)?",
        "svetsprövning {x}",
        "svetsarprövning",
        "svetslicens",
        "svetscertifikat",
    ),
    _paper(r"(?:international welding specialist|\bIW[SET]\b)", "IWS"),
    _paper(r"hjärt-? ?(?:och )?lungräddning|\b(?:D-)?HLR\b(?:-utbildning)?", "HLR", "hjärt- och lungräddning", "D-HLR"),
    _paper(
        r"(?:basal )?hygienutbildning|hygien(?:intyg|bevis|pass)|(?:utbildning i )?livsmedelshygien|\bHACCP\b",
        "livsmedelshygien",
        "HACCP",
        "hygienutbildning",
    ),
    _paper(r"utbildning i serveringstillstånd|ansvarsfull alkoholservering", "ansvarsfull alkoholservering"),
    _paper(
        r"elauktorisation|elbehörighet|(?:elektriker|elinstallatör) med auktorisation",
        "elauktorisation",
        "elbehörighet",
    ),
    _paper(
        r"(?:kyl|köldmedie|kylmedie|f-gas)-?certifikat\w*(?:,? (?:enligt )?(?P<x>(?:kategori|kat\.?|klass) ?\w+))?|"
        r"(?<!AC-)certifi\w+ (?:för |i |inom |enligt )?(?:köldmedi\w+|kyl\w*|f-gas\w*)(?:,? (?P<y>(?:kategori|"
        r"klass) ?\w+))?",
        "kylcertifikat {x}{y}",
        "köldmediecertifikat",
    ),
    _paper(r"\bAC-certifikat\w*(?: för [a-zåäö]+)?", "AC-certifikat", "kylcertifikat"),
    _paper(r"\b(?:kyltekniskt )?(?:certifikat )?kategori (?:I|1|II|2)\b", "certifikat kategori I"),
    _paper(
        r"väktarutbildning(?:en)?(?:,? (?:del|VU) ?1(?: och (?:del |VU ?)?2)?)?|\bVU ?1\b|\bVU ?2\b",
        "väktarutbildning",
        "VU1",
        "VU2",
    ),
    _paper(r"skyddsvakts?(?:utbildning|förordnande)?\b(?! söker)", "skyddsvaktsutbildning", "skyddsvakt"),
    _paper(r"ordningsvakts?(?:förordnande|utbildning)", "ordningsvaktsförordnande", "förordnande som ordningsvakt"),
    _paper(r"förordnande som (?P<x>[a-zåäö]+)", "förordnande som {x}"),
    _paper(r"(?:utbildning (?:som|till) |utbildad )?VFU-handledar\w*", "VFU-handledarutbildning", "VFU-handledare"),
    _paper(
        r"(?:utbildning i )?lågaffektivt bemötande", "utbildning i lågaffektivt bemötande", "lågaffektivt bemötande"
    ),
    _paper(r"(?:utbildning i )?motiverande samtal|\bMI-utbildning", "utbildning i motiverande samtal", "MI"),
    _paper(r"högvolts?\w*|\bHV ?[123]\b", "högvoltsutbildning", "HV2", "HV3"),
    _paper(r"\bITIL\b(?: ?v?\d| foundation)*", "ITIL", "ITIL Foundation", "ITIL-certifiering"),
    _paper(r"\bCompTIA(?: [AN]\+)?", "CompTIA"),
    _paper(
        r"\b(?P<x>CCNA|CCNP|CISSP|CISM|CEH|ISTQB|PMP|MCSA|MCSE|RHCSA|RHCE|LPIC(?:-\d)?|CKA)\b(?:-certifi\w+)?", "{x}"
    ),
    _paper(r"\b(?P<x>(?:AZ|MD|MS|SC)-\d{3})\b", "{x}"),
    _paper(r"gesällbrev(?: som (?P<x>[a-zåäö]+))?", "gesällbrev {x}", "gesällbrev"),
    _paper(r"mästarbrev(?: som (?P<x>[a-zåäö]+))?", "mästarbrev {x}", "mästarbrev"),
    _paper(r"(?:lokalvårds|städ)(?:utbildning|certifikat)|yrkesbevis (?:i|inom) lokalvård", "lokalvårdsutbildning"),
    _paper(r"(?P<x>livräddar|simlärar|badvakts)(?:utbildning|bevis)", "{x}utbildning"),
    _paper(r"(?P<x>skepparexamen|förarintyg(?: för fritidsbåt)?)", "{x}"),
    _paper(r"brandskyddsutbildning|utbildning i brandskydd|systematiskt brandskyddsarbete", "brandskyddsutbildning"),
    _paper(r"arbetsmiljöutbildning|\bBAM\b", "arbetsmiljöutbildning", "BAM"),
    _paper(
        r"(?:gymnasial )?el- och energi(?:utbildning|programmet)|elprogrammet",
        "gymnasial el- och energiutbildning",
        "el- och energiprogrammet",
    ),
    _paper(r"förskrivningsrätt|ordinationsrätt", "förskrivningsrätt", "ordinationsrätt"),
    _paper(
        r"(?P<x>[a-zåäö]{3,}(?:teknisk|vetenskaplig|inriktad)) gymnasie(?:utbildning|examen)", "{x} gymnasieutbildning"
    ),
    _paper(r"(?:gymnasial )?industriteknisk\w* (?:utbildning|programmet)", "industriteknisk utbildning"),
)
"""Papers known by name."""

_ONE = r"(?P<x>(?:[a-zåäö-]+- (?:och|eller) )?[a-zåäö-]{3,})"
_LEVEL = (
    "högskole|högskoleingenjör|civilingenjör|ingenjör|universitets|"
    "gymnasie|grund|grundskole|eftergymnasie|yrkeshögskole|vuxen|hög"
)
_NO_PAPER = rf"(?:{_LEVEL}|vidare|intern|introduktions|fort|upp|ut|distans|linje|yrkes|kompetens|personal|kund|in)"

FAMILIES = (
    Paper(
        rx(
            r"(?:slutbetyg|examen|gymnasieexamen|betyg|utbildning) (?:från|på|inom) (?P<x>(?:[a-zåäö]+- och )?"
            r"[a-zåäö]{3,}programmet)|\b(?!office|data)(?P<y>(?:[a-zåäö]+- och )?[a-zåäö]{3,}programmet)\b"
        ),
        "{x}{y}",
        family=True,
    ),
    Paper(
        rx(
            r"(?:YH-|yrkeshögskole|högskole|universitets|\b[a-zåäö]{3,})?(?:examen|utbildning)(?:en)? (?:som|till) "
            r"(?P<x>(?!en\b|ett\b|att\b|arbetsgivaren|vi\b|du\b|är\b|krävs|bedöms|motsvarar|ger\b|leder)[\wåäö-]+)"
        ),
        "utbildning till {x}",
        family=True,
    ),
    Paper(
        rx(
            rf"\b(?!{_NO_PAPER}s?-?utbildning)(?P<x>(?:gymnasial )?[\wåäö]{{3,}}?-?(?: |\b)?)utbildning(?:en)?\b"
            rf"(?<! utbildning)(?<! utbildningen)(?: från (?:yrkeshögskol|folkhögskol|högskol|universitet|gymnasi)\w*)?"
        ),
        "{x}utbildning",
        family=True,
    ),
    Paper(
        rx(
            r"(?<!gymnasial )(?<!akademisk )(?<!högre )\b(?:yrkes)?(?:utbildning|utbildad|certifikat|"
            r"diplom) (?:i|inom|för) "
            r"(?P<x>(?!minst|enlighet)(?:[a-zåäö-]+- och )?[\wåäö-]+)"
        ),
        "utbildning i {x}",
        family=True,
    ),
    Paper(
        rx(rf"\b(?:färdig)?(?:utbildad|examinerad|diplomerad) (?!och\b|i\b|inom\b|eller\b|personal|på\b){_ONE}"),
        "utbildning till {x}",
        family=True,
    ),
    Paper(
        rx(rf"\b(?:certifierad|licensierad) (?!och\b|i\b|inom\b|enligt\b|eller\b|personal){_ONE}"),
        "certifiering som {x}",
        family=True,
    ),
    Paper(rx(rf"\b(?:auktoriserad) (?!och\b|i\b|eller\b){_ONE}"), "auktorisation som {x}", family=True),
    Paper(
        rx(rf"\b(?:behörig|behörighet som) (?!att\b|och\b|i\b|person|myndighet){_ONE}"),
        "behörighet som {x}",
        family=True,
    ),
    Paper(
        rx(
            r"\bbehörighet (?P<x>att (?!arbeta|jobba|studera|undervisa|antas|söka|få\b)[a-zåäö]+ [\wåäö-]+|"
            r"för arbeten? (?:på|med|i|vid) [\wåäö-]+(?:(?<=a) (?!och\b|eller\b|är\b)[\wåäö-]+)?)"
        ),
        "behörighet {x}",
        family=True,
    ),
    Paper(
        rx(
            r"\b(?!(?:kandidat|master|magister|högskole|universitets|gymnasie|yrkes|civilingenjörs?|yrkeshögskole|kort|"
            r"slut|lång)-?examen)(?P<x>[a-zåäö]{4,}?)-?examen\b(?: med inriktning (?:mot|på) (?P<y>[\wåäö-]+))?"
        ),
        "{x}examen {y}",
        family=True,
    ),
    Paper(
        rx(r"(?<!akademisk )(?<!högre )\bexamen (?:i|inom) (?P<x>(?:[a-zåäö]+- och )?[a-zåäö]{3,})"),
        "examen i {x}",
        family=True,
    ),
    Paper(
        rx(
            r"\b(?P<x>specialistsjuksköterska|distriktssköterska|specialistutbildning)(?: (?:med inriktning mot|"
            r"inom) (?P<y>[\wåäö-]+(?: av [\wåäö-]+)?))?"
        ),
        "{x} {y}",
        family=True,
    ),
    Paper(
        rx(
            r"\b(?!kör|visit|konto|kredit|vy|pass|sim-|id-|B-|BE-|C-|CE-|D-)(?P<x>[a-zåäö-]{3,})(?P<y>licens|bevis|"
            r"(?<!läkar)(?<!sjuk)(?<!hälso)(?<!betygs)intyg)\b(?<!anställningsbevis)(?<!anställningsintyg)"
        ),
        "{x}{y}",
        family=True,
    ),
    Paper(rx(r"(?P<x>[a-zåäö]{3,}s?-?)(?P<y>certifikat|certifiering)(?:ar)?\b"), "{x}{y}", family=True),
    Paper(
        rx(
            r"\bcertifiering (?:i|inom|enligt|som|för) (?P<x>[\wåäö-]+)|\bcertifierad (?:i|inom|"
            r"enligt) (?P<y>[\wåäö-]+)"
        ),
        "certifiering inom {x}{y}",
        family=True,
    ),
    Paper(
        rx(
            r"(?:intyg (?:från|på|om) )?(?:genomgången )?\bkurs(?:en|er)? (?:i|inom|för|"
            r"om) (?P<x>[\wåäö-]+(?: (?!och|eller|är)"
            r"[\wåäö-]+)?)|\b(?:intyg|bevis) (?:om|på|i) (?P<y>(?!en\b|ett\b|att\b|det\b)(?:genomförd |"
            r"genomgången )?[\wåäö-]+(?: (?!och|"
            r"eller|är)[\wåäö-]+)?)"
        ),
        "kurs i {x}{y}",
        family=True,
    ),
    Paper(rx(r"\b(?P<x>[a-zåäö]{4,})(?:s|-)?kurs\b(?<!\bval[uk]kurs)"), "{x}kurs", family=True),
    Paper(
        rx(
            r"\blicens(?:er)?(?::| för| i| enligt) (?P<x>(?:metod )?[\w-]+(?:(?:,| och) \d+)*)|"
            r"\bcertifikat (?:enligt|för|i) "
            r"(?P<y>[\wåäö-]+)|\b(?P<z>[\w-]{2,})-certifierad"
        ),
        "certifikat för {x}{y}{z}",
        family=True,
    ),
    Paper(rx(r"\blegitimation(?=[,.]| krävs| är| och| eller|$)"), "legitimation", family=True),
    Paper(
        re.compile(
            r"\b(?P<x>[A-ZÅÄÖ]{2,}[A-ZÅÄÖ\d]*)[- ](?P<y>certifikat|certifiering|intyg|utbildning|licens|behörighet)\b"
        ),
        "{x}-{y}",
        family=True,
    ),
)
"""Papers known by how they are named."""

PAPERS = (*_HELD, *FAMILIES)
