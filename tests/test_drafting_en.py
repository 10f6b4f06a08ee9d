"""What `firstcall spec draft` makes of English sentences, bullets and headings: classes of them, told in tables."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall import drafting


def drafted(content: str) -> drafting.Draft:
    return drafting.propose(drafting.read_advert(content, "advert", language="en"))


def told(content: str) -> list[tuple[str, bool, object]]:
    """(kind, must, what decides) of every proposal."""
    return [(each.kind, each.must, _of(each)) for each in drafted(content).proposals]


def _of(proposal: drafting.Proposal) -> object:
    match proposal.kind:
        case "yes_no":
            return proposal.ask
        case "any_of":
            return [_of(each) for each in proposal.of]
        case "years":
            return (proposal.params["min"], proposal.params["of"])
        case "choice":
            return proposal.params["accepts"]
        case "amount":
            return (proposal.params["unit"], proposal.params["max"])
        case _:
            keys = ("name", "min", "max", "latest", "needs", "needs_any")
            return next(proposal.params[key] for key in keys if key in proposal.params)


@pytest.mark.parametrize(
    ("bullet", "ask"),
    [
        ("Ability to read isometric drawings", "Are you able to read isometric drawings?"),
        ("Worked with PCI DSS", "Have you worked with PCI DSS?"),
        ("You have supervised trainees", "Have you supervised trainees?"),
        ("Scripting in PowerShell", "Do you have experience of scripting in PowerShell?"),
        ("Use of Arbor for records", "Do you have experience of using Arbor for records?"),
        ("Your own safety boots", "Do you have your own safety boots?"),
        ("Own safety boots", "Do you have your own safety boots?"),
        ("Valid passport", "Do you have a valid passport?"),
        ("To pass a numeracy test", "Can you pass a numeracy test?"),
        ("You speak Polish", "Do you speak Polish?"),
        ("Full PPE (we don't supply)", "Do you have your own PPE?"),
        ("2 x checkable references from last 12 months", "Can you give 2 checkable references?"),
        (
            "Happy in a chilled room (4 degrees), as most of the work is there",
            "Are you comfortable in a chilled room (4 degrees)?",
        ),
        ("07.30-17.30 Mon-Fri", "Can you work 07.30-17.30 Monday to Friday?"),
        ("Entitled to work in the UK", "Do you have the right to work in the UK?"),
        ("A permit to live and work in Sweden", "Do you have the right to work in Sweden?"),
        ("You are 21 or over, for our insurers", "Are you 21 or older?"),
        ("Can stand, bend and climb steps for a full shift", "Can you stand, bend and climb steps for a full shift?"),
        ("Able to read, write and speak English", "Are you able to read, write and speak English?"),
        ("Good understanding of stock control", "Do you have a good understanding of stock control?"),
        ("Know the SN postcode area", "Do you know the SN postcode area?"),
        ("Monday - Friday, 14:00 - 22:30", "Can you work Monday to Friday, 14:00 - 22:30?"),
        ("Two recent references", "Can you give two recent references?"),
        ("Are used to physical work", "Are you used to physical work?"),
        ("Confidence with a warehouse scanner", "Are you comfortable with a warehouse scanner?"),
        ("Fluent Danish", "Do you speak Danish?"),
        ("Confident spoken and written English", "Do you have confident spoken and written English?"),
        ("Polish or another Eastern European language", "Do you speak Polish or another Eastern European language?"),
        ("Experience of Xero or a similar system", "Do you have experience of Xero or a similar system?"),
        ("Hours: 36 a week, Monday to Saturday", "Can you work 36 hours a week, Monday to Saturday?"),
        (
            "Shifts are 05:30 to 13:30, and you work two weekends in four",
            "Can you work 05:30 to 13:30 and two weekends in four?",
        ),
        ("Familiarity with Xero", "Are you familiar with Xero?"),
        ("Must have cleaning exp", "Do you have cleaning experience?"),
        ("Cleaning exp essential", "Do you have cleaning experience?"),
        ("Python exp", "Do you have experience of Python?"),
        ("Contract: 33 hours, Mon-Fri 08:00-14:36", "Can you work 33 hours, Monday to Friday 08:00-14:36?"),
        ("To be on site by 7.30am", "Can you be on site by 7.30am?"),
        ("Swedish or another Scandinavian language", "Do you speak Swedish or another Scandinavian language?"),
        (
            "The shift starts at ten at night and finishes at six in the morning, and there is no bus",
            "Can you work from ten at night to six in the morning?",
        ),
        (
            "Feed comes in 20 kilo sacks which you must be able to lift",
            "The work includes lifting up to 20 kilos. Can you do that, with or without adjustments?",
        ),
        ("Your own hand tools and safety boots", "Do you have your own hand tools and safety boots?"),
        (
            "Five days out of seven, always including Saturday",
            "Can you work five days out of seven, always including Saturday?",
        ),
        ("Five years of checkable work history", "Can you give five years of checkable work history?"),
        ("Prepared to be on call one weekend in four", "Are you prepared to be on call one weekend in four?"),
        ("A passport with six months left on it", "Do you have a passport with six months left on it?"),
        (
            "Live within 30 minutes' drive of Stoke or Stafford",
            "Do you live within 30 minutes' drive of Stoke or Stafford?",
        ),
        ("Have worked with 5S or Lean", "Have you worked with 5S or Lean?"),
        ("7am start at the yard, Monday to Friday", "Can you work with a 7am start at the yard, Monday to Friday?"),
        ("Knew some Welsh signs", "Do you know some Welsh signs?"),
        ("Could cover the odd day at short notice", "Could you cover the odd day at short notice?"),
        ("Willing to complete a course in lifting", "Are you willing to complete a course in lifting?"),
        ("English good enough to read a job bag", "Is your English good enough to read a job bag?"),
        ("All engineers are tested for drugs", "Are you willing to take a drug and alcohol test?"),
        ("Public Space (CCTV) licence", "Do you have a Public Space (CCTV) licence?"),
        ("Basic bookkeeping is a must", "Do you have experience of basic bookkeeping?"),
        ("We can't sponsor, so you need the right to work", "Do you have the right to work?"),
    ],
)
def test_a_bullet_is_asked_by_its_own_form(bullet: str, ask: str) -> None:
    assert told(f"What you need:\n- {bullet}") == [("yes_no", True, ask)]


@pytest.mark.parametrize(
    "bullet", ["A curious mind and a calm voice", "Compassion, patience and a sense of humour", "Willingness to learn"]
)
def test_a_quality_is_left_out(bullet: str) -> None:
    draft = drafted(f"What you need:\n- {bullet}")
    assert not draft.proposals
    assert draft.soft


@pytest.mark.parametrize(
    ("heading", "must"),
    [
        ("What you'll bring", True),
        ("THE MUST-HAVES", True),
        ("Person specification", True),
        ("To be considered for this role:", True),
        ("Advantageous:", False),
        ("THE NICE-TO-HAVES", False),
        ("What would put you at the top of the pile?", False),
        ("It'd be lovely if you", False),
        ("What don't we need?", None),
        ("You must have", True),
        ("You should also", True),
        ("It helps, but we'll train you if not:", False),
        ("What would set you apart", False),
        ("You will need...", True),
        ("Good extras", False),
        ("Desired criteria", False),
        ("We give...", None),
        ("What we offer", None),
        ("Your day", None),
    ],
)
def test_what_stands_under_a_heading(heading: str, must: bool | None) -> None:
    said = told(f"We bake bread.\n\n{heading}\n- Counterbalance forklift licence")
    assert said == ([] if must is None else [("certificate", must, "Counterbalance forklift licence")])


def test_a_table_of_essentials() -> None:
    rows = ("Person specification    E / D", "Paediatric first aid    D", "Use of Arbor    D", "QTS    E", "Kind    E")
    assert told("\n".join(rows)) == [
        ("certificate", True, "qualified teacher status"),
        ("certificate", False, "paediatric first aid"),
        ("yes_no", False, "Do you have experience of using Arbor?"),
    ]


_SCAFFOLDERS = ["CISRS Scaffolder card", "CISRS Advanced card"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("You need CPCS or NPORS.", ("any_of", True, ["CPCS card", "NPORS card"])),
        ("CompTIA Network+ or CCNA would be a plus.", ("any_of", False, ["CompTIA Network+", "CCNA"])),
        ("You must have an HNC or degree in biology.", ("level", True, "HNC")),
        ("A PASMA ticket would be great, otherwise we'll train you.", ("certificate", False, "PASMA")),
        ("If you also have a PASMA ticket, even better.", ("certificate", False, "PASMA")),
        ("You need a PTS card (or we'll put you through it).", ("certificate", True, "PTS card")),
        ("You'll need steel toecaps.", ("yes_no", True, "Do you have steel toecaps?")),
        ("To start 18/01/27.", ("date", True, date(2027, 1, 18))),
        ("Python is a plus.", ("yes_no", False, "Do you have experience of Python?")),
        ("You must have City & Guilds 2365.", ("certificate", True, "City & Guilds 2365")),
        ("You need C1 on your licence.", ("licence", True, ["C1"])),
        ("Must have CISRS Scaffolder (blue) or Advanced (gold) card.", ("any_of", True, _SCAFFOLDERS)),
        ("Min 3 yrs pipe welding since you qualified.", ("years", True, (3, "pipe welding"))),
        ("You have run a payroll of at least 250 employees.", ("number", True, 250)),
        ("You need GCSE grade 4 or above in Maths and English.", ("certificate", True, "GCSE English and maths")),
        ("You need GWO Basic Safety Training.", ("certificate", True, "GWO Basic Safety Training")),
        (
            "You need vocational training as a joiner.",
            ("certificate", True, "vocational training as a joiner"),
        ),
        ("You need NVQ 2 in roofing or time served.", ("any_of", True, ["NVQ 2", "apprenticeship"])),
        (
            "You need NVQ 2 in roofing (or working towards it).",
            ("any_of", True, ["NVQ 2", "Are you working towards it?"]),
        ),
        ("You need English or Swedish.", ("choice", True, ["English", "Swedish"])),
        (
            "A completed printing apprenticeship, or QQI Level 6 in print production is essential.",
            ("any_of", True, ["apprenticeship", "QQI level 6"]),
        ),
        ("You must start soon; the very latest is 8 February 2027.", ("date", True, date(2027, 2, 8))),
        ("£12.60 an hour plus £20 a night.", ("amount", True, ("GBP/hour", 12.6))),
        ("The flag state wants a seafarer's medical (ENG1).", ("certificate", True, "seafarer's medical")),
        ("Butchery skills would come in handy.", ("yes_no", False, "Do you have butchery skills?")),
        ("A MEWP ticket (IPAF 1b) is essential.", ("certificate", True, "MEWP ticket")),
        ("Two years' commercial climbing is the minimum.", ("years", True, (2, "commercial climbing"))),
        ("It is free from 4 January 2027 and we'd want you here by 1 February 2027.", ("date", True, date(2027, 2, 1))),
        ("Confident using Word and Outlook.", ("yes_no", True, "Are you confident using Word and Outlook?")),
        ("Fit enough to carry timber all day.", ("yes_no", True, "Are you able to carry timber all day?")),
        ("Good English needed.", ("yes_no", True, "Do you have good English?")),
        ("You must have a BOSIET certificate.", ("certificate", True, "BOSIET")),
        (
            "If you have plastered old cottages, or worked with lime, we would love to hear about it.",
            ("yes_no", False, "Have you plastered old cottages, or worked with lime?"),
        ),
        ("You need five GCSEs at grade 4 or above.", ("certificate", True, "five GCSEs at grade 4 or above")),
        ("You need two years as a baker or three as a commis.", ("any_of", True, [(2, "baker"), (3, "commis")])),
        ("You need to be used to GPS, Trimble or Leica.", ("choice", True, ["GPS", "Trimble", "Leica"])),
        ("You must hold a Level 2 in cleaning.", ("level", True, "level 2")),
        ("You need 5 yrs deep drainage exp.", ("years", True, (5, "deep drainage"))),
        ("Essential: minimum 18 months pipe welding.", ("years", True, (1.5, "pipe welding"))),
        ("You must offer at least 25 hours a week.", ("number", True, 25)),
        ("Starting Mon 8th Feb 2027.", ("date", True, date(2027, 2, 8))),
        ("We need the new senior in post no later than 1 February 2027.", ("date", True, date(2027, 2, 1))),
        ("The work begins 22/03/2027.", ("date", True, date(2027, 3, 22))),
        ("Start 11 Jan 2027 if you can, 15 Feb 2027 at the very latest.", ("date", True, date(2027, 2, 15))),
        ("Driver £125/day.", ("amount", True, ("GBP/day", 125))),
        ("Rate: £24.50ph CIS.", ("amount", True, ("GBP/hour", 24.5))),
        ("Salary £36,000 to £41,000 plus bonus.", ("amount", True, ("GBP/year", 41000))),
        ("Pay: £28-32k.", ("amount", True, ("GBP/year", 32000))),
        ("Pay: £12.71 p/h days, £14.20 p/h nights.", ("amount", True, ("GBP/hour", 14.2))),
        ("Salary 52 000 - 63 000 SEK/month.", ("amount", True, ("SEK/month", 63000))),
    ],
)
def test_what_a_sentence_says(said: str, expected: tuple[str, bool, object]) -> None:
    assert told(said) == [expected]


@pytest.mark.parametrize(
    "said",
    [
        "Interviews start in the week of 4 January 2027.",
        "You get a £500 welcome bonus.",
        "Our office is open 08:00 to 17:00 with flexitime.",
        "Swedish isn't required.",
        "Once you have passed probation you can work from home two days a week.",
        "You will supervise four apprentices and do a Level 3 in team leading at our cost.",
    ],
)
def test_what_is_no_requirement(said: str) -> None:
    assert told(said) == []


@pytest.mark.parametrize(
    ("said", "must"),
    [
        ("Full driving licence, max 6 points, C1 would be handy but not a deal breaker.", [True, True, False]),
        ("Full driving licence needed, a PASMA ticket would be useful.", [True, False]),
    ],
)
def test_what_is_handy_leaves_the_rest_needed(said: str, must: list[bool]) -> None:
    assert [each.must for each in drafted(said).proposals] == must


def test_two_things_that_are_handy_with_one_verb() -> None:
    assert told("Barbering experience is a bonus, as would be a client following nearby.") == [
        ("yes_no", False, "Do you have barbering experience?"),
        ("yes_no", False, "Do you have a client following nearby?"),
    ]


def test_what_points_back_is_asked_with_what_it_points_to() -> None:
    said = "You need English and you need to be able to write it; a PASMA ticket is a plus."
    assert [each.kind for each in drafted(said).proposals] == ["yes_no", "certificate"]


def test_years_in_the_trade_are_of_the_job_in_small_letters() -> None:
    assert told("ROOFERS WANTED - Leeds\n\nMin 2 yrs in the trade.") == [("years", True, (2, "roofers"))]
