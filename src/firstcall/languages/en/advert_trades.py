"""The papers of trades that English job adverts name, besides those with classes or colours (`advert_papers`)."""

from __future__ import annotations

import re

from firstcall.drafting.words import Paper


def _p(name: str, pattern: str, *aliases: str) -> Paper:
    return Paper(re.compile(pattern, re.IGNORECASE), name, aliases)


_CARD = r"(?: (?:ticket|card|certificate|certification|qualification|licence|training|course))?"

CARE = (
    _p("NMC registration", r"\bNMC\b(?: registration| registered| PIN)?|registered (?:general |mental health )?nurse"),
    _p("GDC registration", r"\bGDC\b(?:[- ]?regist\w+)?|General Dental Council", "General Dental Council registration"),
    _p("GPhC registration", r"\bGPhC\b(?:[- ]?regist\w+)?|General Pharmaceutical Council", "pharmacist registration"),
    _p("HCPC registration", r"\bHCPC\b(?:[- ]?regist\w+)?|Health and Care Professions Council", "HCPC registered"),
    _p("GMC registration", r"\bGMC\b(?:[- ]?regist\w+)?", "GMC licence to practise"),
    _p("Social Work England registration", r"Social Work England(?: regist\w+)?|\bSWE regist\w+"),
    _p("SSSC registration", r"\bSSSC\b(?: regist\w+)?"),
    _p(
        "{x} life support",
        r"(?P<x>basic|immediate|intermediate|advanced) life support(?: training| trained)?|\b(?:BLS|"
        r"ILS)\b",
        "BLS",
    ),
    _p("phlebotomy certificate", r"phlebotomy(?: (?:certificate|training|qualification))?", "venepuncture"),
    Paper(
        re.compile(r"\b(?P<x>PMVA|MAPA|PROACT-SCIPr(?:-UK)?|Team[- ]Teach)\b(?:-UK)?" + _CARD, re.IGNORECASE),
        "{x} training",
        ("PMVA", "MAPA", "Team Teach"),
    ),
    _p("Makaton", r"\bMakaton (?:certificate|level|qualification|train)[\w ]{0,10}"),
    _p(
        "medication training",
        r"medication (?:administration )?training|(?:administration of|administering) medication|"
        r"medication administration|safe handling of medicines?",
        "medication administration",
    ),
    _p("Care Certificate", r"care certificate"),
    _p(
        "moving and handling training",
        r"(?:moving (?:and|&) handling|manual handling|people handling)"
        r"(?: of people| of loads)?" + _CARD,
        "manual handling",
    ),
    _p("paediatric first aid", r"pa?ediatric first aid" + _CARD, "paediatric first aid certificate"),
    _p("mental health first aid", r"mental health first aid(?:er)?" + _CARD),
    _p(
        "first aid at work",
        r"(?:emergency )?first[- ]aid(?:er)?(?: at work)?(?: \((?:3|three)[- ]day\))?" + _CARD,
        "first aid",
    ),
    _p(
        "safeguarding training",
        r"safeguarding (?:adults |children |level \d )?(?:training|certificate|level \d)",
        "safeguarding",
    ),
    _p("qualified teacher status", r"\bQTS\b|qualified teacher status|\bPGCE\b|\bQTLS\b", "QTS"),
    _p(
        "GCSE English and maths",
        r"GCSEs?(?:(?! and\b)[^.;]){0,40}?\b(?:English|math(?:ematic)?s)(?: language)?(?: and | & |, |/)"
        r"(?:English|math(?:ematic)?s)(?: GCSEs?)?(?:(?: at)? \(?grades? [^.;,]{1,14}?(?:above|higher|better|\)))?|"
        r"(?:English and maths|maths and English)(?: at)? GCSEs?",
        "GCSE maths and English",
    ),
    _p("Read Write Inc. phonics training", r"Read,? Write,? Inc\.?(?: phonics)?(?: training)?", "RWI training"),
    Paper(
        re.compile(
            r"(?P<x>\b(?:five|four|three|two|[2-5]) GCSEs?,? (?:at |\()?grades?[^.;,]{1,16}(?:above|"
            r"higher|better|\))?(?:,? including English(?: and maths)?)?)",
            re.IGNORECASE,
        ),
        "{x}",
        ("GCSEs",),
    ),
    _p("CACHE qualification", r"\bCACHE\b(?: (?:level \d|diploma|certificate))*"),
    _p(
        "NPLQ",
        r"\bNPLQ\b|National Pool Lifeguard Qualification|pool lifeguard" + _CARD,
        "National Pool Lifeguard Qualification",
    ),
    _p(
        "Swim England Level 2 Teaching Swimming",
        r"(?:Swim England|ASA|STA) level (?:2|two)[\w ]{0,20}?(?:swimming|teach\w+)*",
        "level 2 swimming teacher",
    ),
)
"""Care, health and school."""

BUILDING = (
    _p("SSSTS", r"\bSSSTS\b"),
    _p("SMSTS", r"\bSMSTS\b"),
    _p("PASMA", r"\bPASMA\b" + _CARD),
    _p("CCNSG safety passport", r"\bCCNSG\b(?: safety)?(?: passport)?", "CCNSG"),
    _p("EUSR card", r"\bEUSR\b(?: (?:water hygiene|SHEA))?" + _CARD, "EUSR"),
    _p("National Water Hygiene card", r"(?:national )?water hygiene" + _CARD, "blue card"),
    _p("streetworks card", r"street ?works" + _CARD + r"|\bNRSWA\b" + _CARD, "NRSWA"),
    _p("slinger signaller", r"slinger(?:[ /-]*signall?er)?(?:/banksman)?" + _CARD, "slinger", "banksman"),
    _p("banksman", r"banksman" + _CARD, "traffic marshal"),
    _p("dumper ticket", r"(?:forward tipping )?dumper" + _CARD, "forward tipping dumper"),
    _p("telehandler ticket", r"tele-?handler" + _CARD, "telescopic handler"),
    _p("roller ticket", r"\broller (?:ticket|card|licence)"),
    _p("abrasive wheels", r"abrasive wheels" + _CARD),
    _p("asbestos awareness", r"asbestos awareness" + _CARD),
    _p("confined spaces", r"(?<!in )(?<!work )confined spaces?(?: entry)?" + _CARD),
    _p(
        "working at height",
        r"work(?:ing)? at heights? (?:ticket|card|certificate|certification|qualification|licence|training|course)",
        "work at height",
    ),
    _p("temporary works coordinator", r"temporary works (?:co-?ordinator|supervisor)"),
    _p("face fit test", r"face[- ]fit(?: test(?:ed|ing)?)?(?: certificate)?"),
    _p("Gas Safe registration", r"gas[- ]safe(?: regist\w+| card| ID| licence)?(?: engineer)?", "Gas Safe"),
    _p("ACS gas qualifications", r"\bACS\b(?: (?:gas )?(?:qualifications?|qualified|accreditation))?|\bCCN1\b", "CCN1"),
    _p("unvented hot water certificate", r"unvented(?: hot water)?(?: (?:certificate|ticket|qualification|G3))?", "G3"),
    _p("OFTEC registration", r"\bOFTEC\b(?: regist\w+)?", "OFTEC"),
    _p("F-Gas certificate", r"\bF[- ]?Gas\b(?: (?:2079|category \d))?" + _CARD, "2079", "F-Gas category 1"),
    _p("water regulations certificate", r"water reg(?:ulation)?s" + _CARD),
    _p("AM2", r"\bAM2S?\b"),
    _p("PAT testing", r"\bPAT testing\b" + _CARD),
    Paper(re.compile(r"(?:C&G|City (?:&|and) Guilds) (?P<x>\d{4}(?:-\d\d)?)", re.IGNORECASE), "City & Guilds {x}"),
    _p("experienced worker assessment", r"experienced worker assessment|\bEWA\b", "EWA"),
    _p(
        "apprenticeship",
        r"(?:(?:recognised|completed|full|modern|time[- ]served|advanced|trade|relevant|[a-z]{3,}(?:ing|ical|"
        r"ry)) ){1,3}"
        r"apprenticeship(?! (?:scheme|programme|route|levy))|(?:completed|finished|did|done) (?:an?|"
        r"your) apprenticeship|served (?:an?|your) (?:\w+ )?apprenticeship|"
        r"apprenticeship[- ]trained|\btime[- ]served\b",
        "time served",
        "engineering apprenticeship",
    ),
    _p(
        "chartered engineer",
        r"chartered (?:engineer|status|surveyor|member)|\bCEng\b|\bIEng\b|\bMRICS\b",
        "CEng",
        "IEng",
        "MRICS",
    ),
    _p("BOSIET", r"\b(?:BOSIET|FOET)\b" + _CARD, "FOET"),
    _p("Safe Pass", r"\bsafe ?pass\b" + _CARD),
    _p("HUET", r"\bHUET\b" + _CARD),
    _p("STCW", r"\bSTCW(?:[ -]?95)?\b(?: basic safety)?(?: training)?" + _CARD, "STCW Basic Safety"),
    _p(
        "seafarer's medical",
        r"(?:seafarer['’]?s?|ENG ?1|ML ?5|offshore|OGUK|diver['’]?s?) medical(?: certificate)?|\bENG ?1\b|\bML ?5\b",
        "ENG1",
        "ML5",
    ),
    _p("IRATA", r"\bIRATA\b(?: level \d)?" + _CARD),
)
"""Building sites, gas, electricity and water."""

OTHER = (
    _p("Makaton", r"(?<!know )(?<!some )(?<!use )(?<!using )(?<!basic )(?<!of )\bMakaton\b(?! sign)"),
    _p("transport manager CPC", r"transport manager'?s? CPC|CPC (?:for |in )?transport manage\w+|operator CPC"),
    _p("Driver CPC", r"driver (?:cpc|qualification card)|\bCPC\b|\bDQC\b", "CPC", "DQC"),
    _p(
        "digital tachograph card",
        r"(?:digital |digi ?)?tacho(?:graph)?(?: driver)? ?card|digi(?:tal)? ?card|driver card|"
        r"(?:digital |digi ?)tacho(?:graph)?\b",
        "tachograph card",
    ),
    _p("ECDL", r"\b[EI]CDL\b|European Computer Driving Licence", "European Computer Driving Licence"),
    _p("IRTEC", r"\bIRTEC\b"),
    _p("PTS card", r"\bPTS\b(?: card)?|personal track safety", "personal track safety"),
    _p("ADR certificate", r"\bADR\b" + _CARD, "ADR"),
    _p("MiDAS certificate", r"\bMiDAS\b" + _CARD, "MiDAS"),
    _p("taxi licence", r"(?:taxi|private hire|hackney)(?: driver'?s?)? (?:licence|badge)"),
    _p(
        "MOT tester licence",
        r"\bMOT(?: test(?:er|ing))?(?: licence| qualification|['’]s)?(?=\W)(?: (?:for )?class(?:es)? [\d ,&and]+\d)?",
        "MOT licence",
    ),
    _p("personal licence", r"personal (?:alcohol )?licence(?: holder)?", "personal licence holder"),
    _p("allergen training", r"allergens?(?: awareness)? (?:training|certificate|qualification)", "allergen awareness"),
    _p("HACCP", r"\bHACCP\b" + _CARD),
    _p("WSET", r"\bWSET\b(?: level \d)?"),
    _p("COSHH training", r"\bCOSHH\b" + _CARD, "COSHH"),
    _p("BICSc", r"\bBICSc?\b(?: [A-Z]\w+){0,3}" + _CARD, "BICSc certificate"),
    _p("IOSH", r"\bIOSH\b(?: (?:managing|working) safely)?", "IOSH Managing Safely", "IOSH Working Safely"),
    _p("NEBOSH", r"\bNEBOSH\b(?: (?:national )?general)?" + _CARD),
    _p("LOLER", r"\bLOLER\b" + _CARD),
    _p(
        "overhead crane certificate",
        r"(?:overhead|gantry)(?: travelling)? crane(?: operator)?" + _CARD,
        "overhead crane licence",
    ),
    _p(
        "coded welding certificate",
        r"coded weld(?:er|ing)" + _CARD + r"|weld(?:er|ing) (?:certificates?|codings?|qualifications?)|"
        r"(?:TIG |MIG |MMA |weld\w* )?(?:codings?|coded)(?: \w+)? to (?:BS )?(?:EN )?(?:ISO "
        r")?\d+(?:-\d)?|\b(?:EN )?ISO 9606(?:-1)?\b|\bEN ?287\b",
        "EN ISO 9606",
        "coding",
    ),
    _p("CompTIA Network+", r"(?:CompTIA )?\bNetwork\+"),
    _p("CompTIA Security+", r"(?:CompTIA )?\bSecurity\+"),
    _p("CompTIA A+", r"(?:CompTIA )?\bA\+(?= |,|\.|$)"),
    _p("ITIL Foundation", r"\bITIL\b(?: (?:v?\d ?)?foundation| v?\d)?" + _CARD, "ITIL", "ITIL 4 Foundation"),
    _p("CCNA", r"(?:Cisco )?\bCCNA\b" + _CARD, "Cisco CCNA"),
    _p("Lean Six Sigma", r"(?:Lean )?(?:Six|6) Sigma(?: (?:yellow|green|black) belt)?", "Six Sigma belt"),
    _p("CCNP", r"\bCCNP\b"),
    _p("CISSP", r"\bCISSP\b"),
    _p("PRINCE2", r"\bPRINCE ?2\b(?: \w+)?" + _CARD),
    _p("scrum master certificate", r"certified scrum master|\bCSM\b|\bPSM(?: ?I)?\b", "CSM", "PSM"),
    _p("AAT", r"\bAAT\b(?: (?:level \d|qualified|qualification|part[- ]qualified))*", "AAT qualification"),
    _p("ACCA", r"\bACCA\b(?: qualified)?"),
    _p("CIMA", r"\bCIMA\b(?: qualified)?"),
    _p("CIPD", r"\bCIPD\b(?: level \d| qualified| qualification)*"),
    _p("CeMAP", r"\bCeMAP\b"),
    _p("driving instructor badge", r"\bADI\b(?: badge| licence)?"),
    _p("chainsaw certificate", r"chainsaw" + _CARD + r"|\bCS(?:30|31|38)\b", "CS30", "CS31"),
    _p(
        "pesticide certificate",
        r"\bPA1\b(?:(?:/| and | & )PA6\w?)?|\bPA6\b|spraying (?:certificate|ticket)",
        "PA1",
        "PA6",
    ),
    _p("ATEX CompEx", r"\bCompEx\b" + _CARD, "CompEx"),
    _p("pool plant operator certificate", r"pool plant(?: operators?)?" + _CARD, "pool plant"),
    _p(
        "electric vehicle qualification",
        r"\bEV(?:/hybrid| ?(?:and|&) ?hybrid)? (?:ticket|qualification|certificate|level \d)|"
        r"(?:hybrid|electric vehicle)(?: and electric)?(?: vehicle)? (?:ticket|qualification|certificate|training)",
        "EV/hybrid ticket",
    ),
)
"""Roads, kitchens, cleaning, industry, offices and the rest."""
