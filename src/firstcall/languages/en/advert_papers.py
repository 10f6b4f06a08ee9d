"""The certificates, cards and trade licences that English job adverts name."""

from __future__ import annotations

import re

from firstcall.drafting.words import Paper


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


PAPERS = (
    Paper(_p(r"driver (?:cpc|qualification card)|\bCPC\b|\bDQC\b"), "Driver CPC", ("CPC", "DQC")),
    Paper(
        _p(r"(?:digital )?tacho(?:graph)? card|digi ?card|driver card"), "digital tachograph card", ("tachograph card",)
    ),
    Paper(_p(r"\bADR\b(?: certificate| licence| card)?"), "ADR certificate", ("ADR",)),
    Paper(
        _p(r"\bECS\b(?: (?P<x>gold|approved|JIB))?(?: card)?|JIB gold card"), "ECS {x} card", ("ECS card", "JIB card")
    ),
    Paper(_p(r"18th edition(?: certificate)?|eighteenth edition|BS ?7671"), "18th Edition", ("BS 7671 18th Edition",)),
    Paper(_p(r"inspection and testing(?: qualification)?|\b2391\b"), "inspection and testing qualification", ("2391",)),
    Paper(_p(r"\bCSCS\b(?: (?P<x>green|blue|gold|black))?(?: card)?"), "CSCS {x} card", ("CSCS",)),
    Paper(_p(r"\bCPCS\b(?: card)?"), "CPCS card", ("CPCS",)),
    Paper(_p(r"\bSSSTS\b"), "SSSTS", ()),
    Paper(_p(r"\bSMSTS\b"), "SMSTS", ()),
    Paper(_p(r"\bIPAF\b(?: card)?(?: for (?P<x>scissor lifts|boom lifts))?"), "IPAF card {x}", ("IPAF",)),
    Paper(_p(r"\bPASMA\b"), "PASMA", ()),
    Paper(
        _p(
            r"(?:Swedish )?(?P<z>(?:(?:forklift|fork lift|FLT|counterbalance|reach truck|LLOP|VNA)(?: or | and |/|"
            r", )?)+)"
            r" ?(?:truck )?(?:training|licence|certificate|ticket)"
            r"(?: \((?P<x>TLP ?10)\)| \([^()]*(?:RTITB|ITSSAR|AITT)[^()]*\))?(?: for)?(?: class (?P<y>[A-D]))?"
        ),
        "{z} licence {x} {y}",
        ("forklift certificate",),
    ),
    Paper(
        _p(r"\b(?:HIAB|ALLMI)\b(?:/(?:HIAB|ALLMI))?(?: (?:ticket|certificate|licence|card))?"),
        "HIAB certificate",
        ("ALLMI",),
    ),
    Paper(_p(r"\bNPORS\b(?: card)?"), "NPORS card", ("NPORS",)),
    Paper(
        _p(r"\bCISRS\b(?: (?P<x>advanced|basic|scaffolder|labourer|trainee))?(?: (?:scaffolder )?card)?"),
        "CISRS {x} card",
        ("CISRS",),
    ),
    Paper(_p(r"\bCCNSG\b(?: safety)?(?: passport)?"), "CCNSG safety passport", ("CCNSG",)),
    Paper(_p(r"\bIOSH\b(?: (?:managing|working) safely)?"), "IOSH", ()),
    Paper(_p(r"\bNEBOSH\b(?: general certificate)?"), "NEBOSH", ()),
    Paper(_p(r"\bMakaton\b"), "Makaton", ()),
    Paper(
        _p(r"medication (?:training|administration)|administration of medication"),
        "medication training",
        ("medication administration",),
    ),
    Paper(_p(r"\bAM2\b"), "AM2", ()),
    Paper(_p(r"\bPAT testing\b"), "PAT testing", ()),
    Paper(
        _p(r"moving and handling(?: training)?|manual handling(?: certificate| training)?"),
        "moving and handling training",
        (),
    ),
    Paper(_p(r"care certificate"), "Care Certificate", ()),
    Paper(_p(r"(?:emergency )?first aid(?: at work)?(?: certificate)?"), "first aid at work", ("first aid",)),
    Paper(
        _p(
            r"(?:level (?P<y>\d|two|three) (?:certificate in |award in )?)?food (?:hygiene|safety)"
            r"(?: level (?P<x>\d|two|three))?(?: certificate)?"
        ),
        "food hygiene certificate {x}{y}",
        ("food hygiene",),
    ),
    Paper(_p(r"\bSIA\b(?: (?:door supervisor )?(?:licence|badge))?"), "SIA licence", ("SIA badge",)),
    Paper(_p(r"personal licence"), "personal licence", ()),
    Paper(_p(r"\bNMC\b(?: registration| PIN)?|registered nurse"), "NMC registration", ("NMC PIN",)),
    Paper(_p(r"gas safe(?: registration| registered)?"), "Gas Safe registration", ("Gas Safe",)),
    Paper(_p(r"\bOSHA ?(?P<x>10|30)\b"), "OSHA {x}", ()),
    Paper(_p(r"\bCOMPTIA (?P<x>A\+|Network\+|Security\+)"), "CompTIA {x}", ()),
    Paper(_p(r"\bITIL\b(?: (?:v?\d )?foundation)?"), "ITIL Foundation", ("ITIL",)),
    Paper(_p(r"\b(?P<x>(?:MD|AZ|MS|SC|PL|DP|AI)-\d{3})\b"), "{x}", ()),
    Paper(_p(r"\bCCNA\b"), "CCNA", ()),
    Paper(_p(r"experienced worker assessment|\bEWA\b"), "experienced worker assessment", ("EWA",)),
    Paper(_p(r"asbestos awareness"), "asbestos awareness", ()),
    Paper(_p(r"confined spaces?"), "confined spaces", ()),
    Paper(_p(r"(?:BICS|BICSc)\b"), "BICSc", ()),
    Paper(_p(r"coded weld(?:er|ing)(?: certificate)?"), "coded welding certificate", ()),
    Paper(
        re.compile(
            r"\b(?P<x>[A-Z][A-Za-z]*[A-Z][A-Za-z\d]*)(?: (?!card)[a-z]+)? (?P<y>card|ticket|certificate|"
            r"certification|"
            r"passport|accreditation)\b"
        ),
        "{x} {y}",
        family=True,
    ),
)
