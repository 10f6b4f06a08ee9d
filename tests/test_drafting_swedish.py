"""Swedish adverts: what a line under a heading, or a sentence of its own, gives rise to."""

from __future__ import annotations

import json

import pytest

from firstcall import drafting


def told(text: str) -> list[tuple[str, bool, str]]:
    """(kind, must, what decides) of every proposal; the question where it is a plain one."""
    draft = drafting.propose(drafting.read_advert(text, "advert", language="sv"))
    return [(one.kind, one.must, _decides(one)) for one in draft.proposals]


def _decides(one: drafting.Proposal) -> str:
    params = one.params
    match one.kind:
        case "years":
            return f"{params['min']:g} {params['of']}"
        case "certificate":
            return str(params["name"])
        case "level":
            return str(params["min"])
        case "licence":
            return " ".join(params.get("needs") or params["needs_any"])
        case "choice":
            return " ".join(params["accepts"])
        case "date":
            return str(params["latest"])
        case "amount":
            return f"{params['max']:g} {params['unit']}"
        case "number":
            return f"{params.get('min') or params.get('max')} {params['unit']}"
        case "any_of":
            return " / ".join(_decides(each) for each in one.of)
        case _:
            return one.ask


@pytest.mark.parametrize(
    ("line", "kind", "decides"),
    [
        ("Giltig svetsarprövning för metod 136", "certificate", "svetsprövning för metod 136"),
        ("Kylcertifikat kategori I", "certificate", "kylcertifikat kategori I"),
        ("Legitimerad sjuksköterska", "certificate", "legitimation som sjuksköterska"),
        ("Certifierad energiexpert", "certificate", "certifiering som energiexpert"),
        ("Truckkort med behörighet A4 och B1", "certificate", "truckutbildning A4 och B1"),
        ("Kurs i heta arbeten", "certificate", "Heta arbeten"),
        ("Du är färdigutbildad undersköterska", "certificate", "utbildning till undersköterska"),
        ("Slutbetyg från vård- och omsorgsprogrammet", "certificate", "vård- och omsorgsprogrammet"),
        ("Fullständiga gymnasiebetyg", "level", "gymnasium"),
        ("Svenska motsvarande lägst nivå C1", "level", "C1"),
        ("Erfarenhet från servicedesk, minst 1 år", "years", "1 servicedesk"),
        ("Två till tre års erfarenhet av inköp", "years", "2 inköp"),
        ("Två års undervisning i grundskolan", "years", "2 undervisning i grundskolan"),
        ("Arbetat minst ett halvår som kock", "years", "0.5 kock"),
        ("Minst 2 års erfarenhet av yrket", "years", "2 Jobb"),
        ("B- eller BE-körkort", "licence", "B BE"),
        ("Svenska eller engelska", "choice", "svenska engelska"),
        ("Minst ett av språken tyska, polska och ryska", "choice", "tyska polska ryska"),
        ("Minst 20 timmar i veckan", "number", "20 timmar"),
        ("Gymnasieutbildning eller motsvarande erfarenhet", "any_of", "gymnasium / Har du motsvarande erfarenhet?"),
        ("YH-examen som drifttekniker, alternativt tre års erfarenhet av drift", "any_of", None),
        ("Ritningsläsning", "yes_no", "Kan du läsa ritningar?"),
        ("Läser och förstår manualer", "yes_no", "Läser och förstår du manualer?"),
        ("Van att köra motviktstruck", "yes_no", "Är du van att köra motviktstruck?"),
        ("Har projekterat sprinkler", "yes_no", "Har du projekterat sprinkler?"),
        ("Väl förtrogen med Office-paketet", "yes_no", "Är du väl förtrogen med Office-paketet?"),
        ("Kunna stå och gå ett helt pass", "yes_no", "Kan du stå och gå ett helt pass?"),
        ("Högst 45 minuters restid", "number", "45 minuter"),
        ("Utbildad kock, alternativt lång erfarenhet av restaurangkök", "any_of", None),
        ("Behörighet i teknik", "yes_no", "Har du behörighet i teknik?"),
        ("Behörighet att ordinera vaccin", "certificate", "behörighet att ordinera vaccin"),
        ("Behörighet för arbete på höga spänningar", "certificate", "behörighet för arbete på höga spänningar"),
        ("Genomgången fordonsteknisk gymnasieutbildning", "certificate", "fordonsteknisk gymnasieutbildning"),
        (
            "Specialistexamen till distriktssköterska, skolsköterska eller inom hälsovård för barn och unga",
            "any_of",
            "utbildning till distriktssköterska / Har du specialistexamen till skolsköterska eller inom hälsovård "
            "för barn och unga?",
        ),
        (
            "Lärarexamen i matematik eller i fysik och kemi",
            "any_of",
            "Lärarexamen / Har du lärarexamen i matematik eller i fysik och kemi?",
        ),
        (
            "Utbildad kock eller med lång erfarenhet av kök",
            "any_of",
            "utbildning till kock / Har du lång erfarenhet av kök?",
        ),
        (
            "Kunna arbeta på hög höjd och i trånga utrymmen",
            "yes_no",
            "Kan du arbeta på hög höjd och i trånga utrymmen?",
        ),
        ("Tidigare arbete som kock", "yes_no", "Har du arbetat som kock tidigare?"),
        ("Kan klara jobba på tak", "yes_no", "Kan du jobba på tak?"),
        ("Inga problem med höga höjder", "yes_no", "Kan du arbeta på hög höjd?"),
        ("Inte har problem med att stå länge", "yes_no", "Klarar du att stå länge?"),
        ("Tandsköterskeutbildning från yrkeshögskola", "certificate", "Tandsköterskeutbildning"),
        ("Du är 18 år fyllda", "yes_no", "Har du fyllt 18 år?"),
        ("Inte höjdrädd", "yes_no", "Kan du arbeta på hög höjd?"),
        ("Inga problem med tidiga morgnar", "yes_no", "Klarar du tidiga morgnar?"),
        ("Du felsöker elmotorer på egen hand", "yes_no", "Felsöker du elmotorer på egen hand?"),
        ("Kompletterande intyg för Rc4 och T44", "yes_no", "Har du kompletterande intyg för Rc4 och T44?"),
        ("Kunna ta dig till lagret till 06.30", "yes_no", "Kan du ta dig till lagret till 06.30?"),
        ("Svenska behöver du behärska flytande", "yes_no", "Behärskar du svenska flytande?"),
        (
            "Obehindrad svenska, både i tal och när du skriver journal",
            "yes_no",
            "Behärskar du svenska obehindrat, både i tal och när du skriver journal?",
        ),
        ("Varannan helg", "yes_no", "Kan du arbeta varannan helg?"),
        ("Morgonpass börjar 05.15, det måste funka", "yes_no", "Kan du börja morgonpass klockan 05.15?"),
        ("Klara höga höjder", "yes_no", "Kan du arbeta på hög höjd?"),
        ("Eget handverktyg", "yes_no", "Har du eget handverktyg?"),
        ("Referenser från två arbetsgivare", "yes_no", "Kan du lämna referenser från två arbetsgivare?"),
        ("Simkunnighet", "yes_no", "Är du simkunnig?"),
        ("Hepatit B-vaccination", "yes_no", "Är du vaccinerad mot hepatit B?"),
        ("Lämna in arbetsprov", "yes_no", "Kan du lämna in arbetsprov?"),
        ("Beredd att gå utbildning till handledare", "yes_no", "Är du beredd att gå utbildning till handledare?"),
        ("Du kan börja kl. 05.30", "yes_no", "Kan du börja klockan 05.30?"),
        ("Kunna simma 200 meter", "number", "200 meter"),
        ("Avslutad tandsköterskeutbildning, YH eller på gymnasial nivå", "certificate", "tandsköterskeutbildning"),
        ("Utbildad undersköterska med skyddad yrkestitel", "certificate", "utbildning till undersköterska"),
        ("Läser ritningar på engelska", "yes_no", "Kan du läsa ritningar på engelska?"),
        (
            "Du har stått på tak, minst en säsong (6 månader) som takläggare",
            "years",
            "0.5 takläggare",
        ),
    ],
)
def test_a_line_under_what_is_needed(line: str, kind: str, decides: str | None) -> None:
    ((found, must, what),) = told(f"Jobb\n\nVi finns i Skara.\n\nKrav:\n- {line}\n")
    assert (found, must) == (kind, True)
    assert decides is None or what == decides


@pytest.mark.parametrize("heading", ["Krav", "Skallkrav", "Du måste ha", "Vad krävs?", "Den vi söker", "Vi ser att du"])
def test_headings_over_what_is_needed(heading: str) -> None:
    assert told(f"Jobb\n\n{heading}\n- B-körkort\n") == [("licence", True, "B")]


@pytest.mark.parametrize(
    "heading", ["Meriter", "Börkrav", "Du bör ha", "Bra om du har", "Extra glada blir vi om du har"]
)
def test_headings_over_what_is_good_to_have(heading: str) -> None:
    assert told(f"Jobb\n\n{heading}\n- B-körkort\n") == [("licence", False, "B")]


@pytest.mark.parametrize("heading", ["Arbetsuppgifter", "Vi erbjuder", "Om tjänsten", "Vad gör du hos oss?"])
def test_headings_over_what_is_neither(heading: str) -> None:
    assert told(f"Jobb\n\n{heading}\n- Truckkort\n- Du kan utbilda dig till svetsare\n") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Du har minst fem års erfarenhet av inköp och arbetar obehindrat i Revit.",
            [("years", True, "5 inköp"), ("yes_no", True, "Arbetar du obehindrat i Revit?")],
        ),
        ("Du har B-körkort och gärna BE.", [("licence", True, "B"), ("licence", False, "BE")]),
        (
            "Det är meriterande om du har truckkort och kan svetsa.",
            [("certificate", False, "truckutbildning"), ("yes_no", False, "Kan du svetsa?")],
        ),
        ("Vidare behärskar du Bidcon.", [("yes_no", True, "Behärskar du Bidcon?")]),
        (
            "Det är positivt om du kan Geo, och om du har arbetat åt staten.",
            [("yes_no", False, "Kan du Geo?"), ("yes_no", False, "Har du arbetat åt staten?")],
        ),
        ("Har du truckkort är det ett plus.", [("certificate", False, "truckutbildning")]),
        ("Körkort är inget krav.", []),
        ("Ingen utbildning krävs men du ska kunna svenska.", [("yes_no", True, "Kan du svenska?")]),
        ("Du får gå truckutbildning hos oss.", []),
        ("Vi erbjuder utbildning i heta arbeten.", []),
        ("Du är noggrann och trivs med att ha mycket att göra.", []),
        ("Vi söker en snickare med yrkesbevis.", [("certificate", True, "yrkesbevis")]),
        (
            "Du talar svenska och engelska flytande.",
            [("yes_no", True, "Talar du svenska flytande?"), ("yes_no", True, "Talar du engelska flytande?")],
        ),
        ("Krogen har öppet tisdag till lördag.", []),
        ("Arbetstid: mån-fre 07.00-16.00", [("yes_no", True, "Kan du arbeta måndag till fredag 07.00-16.00?")]),
        (
            "Schemat är rullande med jobb varannan helg.",
            [("yes_no", True, "Schemat är rullande med jobb varannan helg. Kan du arbeta de tiderna?")],
        ),
        ("Tillträde vecka 5 2027.", [("date", True, "2027-02-01")]),
        ("Start 1 februari. Ansök senast 2026-12-15.", [("date", True, "2027-02-01")]),
        ("Startdatum: 15/1-27", [("date", True, "2027-01-15")]),
        ("Säsong 1 april - 30 november 2027.", [("date", True, "2027-04-01")]),
        (
            "Du talar svenska, engelska är ett plus.",
            [("yes_no", True, "Talar du svenska?"), ("yes_no", False, "Kan du engelska?")],
        ),
        ("Språk: svenska.", [("yes_no", True, "Kan du svenska?")]),
        (
            "Har du ADR eller kan köra kran är det ett plus.",
            [("certificate", False, "ADR"), ("yes_no", False, "Kan du köra kran?")],
        ),
        (
            "Du behöver kunna prata och förstå svenska, kunderna är mest äldre folk.",
            [("yes_no", True, "Kan du prata och förstå svenska?")],
        ),
        ("Svenska talar och skriver du obehindrat.", [("yes_no", True, "Talar och skriver du svenska obehindrat?")]),
        ("Vi har gäster från hela världen, så god engelska är ett krav.", [("yes_no", True, "Kan du bra engelska?")]),
        ("Svenska eller engelska spelar ingen roll.", [("choice", True, "svenska engelska")]),
        (
            "Liftkort är ett plus. Likaså om du kan svetsa aluminium.",
            [("certificate", False, "liftutbildning"), ("yes_no", False, "Kan du svetsa aluminium?")],
        ),
        (
            "Mån-tors 06.30-16.30, fredagar lediga.",
            [("yes_no", True, "Kan du arbeta måndag till torsdag 06.30-16.30?")],
        ),
        ("Du har B-kort, helst också egen bil.", [("licence", True, "B"), ("yes_no", False, "Har du egen bil?")]),
        ("Dagligen hanterar du fakturor och använder Excel.", []),
        ("ADR är ingen nackdel.", [("certificate", False, "ADR")]),
        (
            "Excel hanterar du utan problem, och du skriver ledig svenska.",
            [
                ("yes_no", True, "Hanterar du excel utan problem?"),
                ("yes_no", True, "Skriver du ledig svenska?"),
            ],
        ),
        (
            "Tillsvidareanställning på heltid, 40 timmar i veckan, dagtid 07.00-16.00.",
            [("yes_no", True, "Kan du arbeta dagtid 07.00-16.00?")],
        ),
        (
            "Ibland sover man över, det måste du kunna göra någon natt.",
            [("yes_no", True, "I arbetet ingår övernattning på annan ort. Kan du göra det?")],
        ),
        (
            "Du behöver kunna sova över i Kiruna tre nätter i veckan.",
            [("yes_no", True, "Kan du sova över i Kiruna tre nätter i veckan?")],
        ),
        (
            "Du kan ingå i vår jour och har då högst 30 minuters inställelsetid.",
            [("yes_no", True, "Kan du ingå i vår jour, med högst 30 minuters inställelsetid?")],
        ),
        (
            "I tjänsten ingår beredskap med högst 30 minuters inställelsetid.",
            [("yes_no", True, "I tjänsten ingår beredskap med högst 30 minuters inställelsetid. Kan du göra det?")],
        ),
        (
            "Den vi anställer har antingen läst barn- och fritidsprogrammet eller gått en barnskötarutbildning.",
            [("any_of", True, "barn- och fritidsprogrammet / barnskötarutbildning")],
        ),
        ("Legitimation behövs däremot inte, och du behöver heller inte ha jobbat i kooperativ.", []),
        ("Kan du inte köra robot så lär vi dig det, och kan du tidigare är det bara bra.", []),
        (
            "Har du inte arbetstillstånd kan vi inte anställa dig.",
            [("yes_no", True, "Har du rätt att arbeta i Sverige?")],
        ),
        ("Det är också till fördel att ha B-körkort.", [("licence", False, "B")]),
        (
            "Om du kan teckna blir vi extra glada, liksom om du spelar något instrument.",
            [("yes_no", False, "Kan du teckna?"), ("yes_no", False, "Spelar du något instrument?")],
        ),
        (
            "Erfarenhet av palliativ vård och av Treserva är meriterande.",
            [
                ("yes_no", False, "Har du erfarenhet av palliativ vård?"),
                ("yes_no", False, "Har du erfarenhet av Treserva?"),
            ],
        ),
        ("Lön 27500 till 30000 beror på vad du kan.", [("amount", True, "30000 SEK/month")]),
        ("Vi vill ha nån på plats till 1 februari 2027 allra senast.", [("date", True, "2027-02-01")]),
        (
            "Manualerna är på engelska och dem ska du kunna läsa.",
            [("yes_no", True, "Kan du läsa manualerna på engelska?")],
        ),
        (
            "Tillsvidare, 100 %, dagtid 06.30-15.30.",
            [("yes_no", True, "Kan du arbeta dagtid 06.30-15.30?")],
        ),
        (
            "Eftersom bussen går sent behöver du på egen hand kunna ta dig till depån.",
            [("yes_no", True, "Kan du på egen hand ta dig till depån?")],
        ),
        ("Det krävs att du har en egen traktor.", [("yes_no", True, "Har du en egen traktor?")]),
        ("Arbetet kräver att du kan stå hela passet.", [("yes_no", True, "Kan du stå hela passet?")]),
        ("Vi önskar att du har en examen i kemi.", [("certificate", False, "examen i kemi")]),
        ("Timlön enligt avtal, 158,40 kr/tim plus ob.", [("amount", True, "158.4 SEK/hour")]),
    ],
)
def test_a_sentence_of_its_own(text: str, expected: list[tuple[str, bool, str]]) -> None:
    assert told(f"Jobb\n\n{text}\n") == expected


def test_a_boards_fields_say_nothing_twice() -> None:
    text = "Krav:\n- Utbildning från restaurangprogrammet\n- Svenska på lägst nivå B1\n\nBra att ha:\n- Truckkort"
    fields = {
        "languages": [{"label": "Svenska", "concept_id": "a"}, {"label": "Norska", "concept_id": "b"}],
        "education_level": [{"label": "Gymnasial utbildning", "concept_id": "c"}],
        "work_experiences": [{"label": "Kock/Kallskänka", "concept_id": "d"}],
    }
    board = {"headline": "Kock", "description": {"text": f"Vi lagar mat.\n\n{text}"}, "must_have": fields}
    assert told(json.dumps(board)) == [
        ("certificate", True, "restaurangprogrammet"),
        ("level", True, "B1"),
        ("yes_no", True, "Talar du norska?"),
        ("yes_no", True, "Har du arbetat som kock/kallskänka?"),
        ("certificate", False, "truckutbildning"),
    ]


@pytest.mark.parametrize("title", ["SNICKARE sökes", "SNICKARE TILL VÄSTERÅS", "SNICKARE I MORA"])
def test_a_title_in_capitals_is_said_in_small_letters(title: str) -> None:
    assert told(f"{title}\n\nVi finns i Skara.\n\nKrav:\n- 5 års erfarenhet av yrket\n") == [
        ("years", True, "5 snickare")
    ]


def test_lines_that_end_early_were_not_wrapped() -> None:
    draft = drafting.read_advert(
        "Jobb\n\nBra att ha:\nYrkesbevis eller lång erfarenhet av både läggare och vält\nCE\n", "x"
    )
    assert draft.text.count("\n") == 4


@pytest.mark.parametrize("unit", ["1 2 3 ", "Svenska, Tyska, Kock, ", "utbildning i och ", "a-"])
def test_a_text_without_an_end_is_read_in_time(unit: str) -> None:
    drafting.propose(drafting.read_advert(f"Jobb\n\nKrav:\n{unit * (6_000 // len(unit))}", "x", language="sv"))
