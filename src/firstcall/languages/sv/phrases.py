"""What the agent says in Swedish. Spoken words first: short sentences, du-form, no judgement, nothing that can hurt."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from firstcall.events import Ending
from firstcall.languages.phrases import Phrases
from firstcall.languages.sv import feedback, numerals, questions, statements
from firstcall.reasons import Reason
from firstcall.types import Decision, Fact, Outcome, Requirement


def _notice(agency: str, employer: str, title: str, contact: str) -> str:
    recorded = (
        "Om du säger ja spelas samtalet in. Det gör vi för att en rekryterare ska kunna lyssna på dina svar. "
        "En människa går igenom alla svar, och det är en människa som beslutar. "
        "Vill du hellre prata med en människa kan du säga det när som helst"
    )
    return _opening(agency, employer, title, contact, recorded)


def _chat_notice(agency: str, employer: str, title: str, contact: str) -> str:
    written = (
        "Dina svar sparas så att en rekryterare kan läsa dem. "
        "En människa går igenom alla svar, och det är en människa som beslutar. "
        "Vill du hellre prata med en människa kan du skriva det när som helst"
    )
    return _opening(agency, employer, title, contact, written)


def _opening(agency: str, employer: str, title: str, contact: str, kept: str) -> str:
    comma = "," if "," in title else ""
    job = f"Det gäller jobbet {title}." if agency == employer else f"Det gäller jobbet {title}{comma} hos {employer}."
    reach = f", eller höra av dig till {contact}" if contact else ""
    return f"Hej! Jag är en dator, inte en människa, och jag ställer frågor för {agency}. {job} {kept}{reach}."


def _how_many(count: int) -> str:
    return "Jag ställer en kort fråga." if count == 1 else f"Jag ställer {numerals.number(count)} korta frågor."


def _chat_introduction(count: int) -> str:
    return (
        f"{_how_many(count)} Alla som söker jobbet får samma frågor. "
        "Du kan när som helst be mig upprepa eller förklara. "
        "Du kan också gå tillbaka, ta en paus eller hoppa över en fråga. "
        "Vill du prata med en människa eller avsluta, så skriv bara det. "
        "Ta den tid du behöver."
    )


def _introduction(count: int) -> str:
    return (
        f"Tack. {_how_many(count)} Alla som söker jobbet får samma frågor. "
        "Du kan när som helst be mig upprepa, tala långsammare eller förklara. "
        "Du kan också gå tillbaka, ta en paus eller hoppa över en fråga. "
        "Vill du prata med en människa, byta till chatten eller avsluta, så säg bara det. "
        "Ta den tid du behöver."
    )


def _read_back(requirement: Requirement, fact: Fact) -> str:
    return f"Jag uppfattade att {statements.that(requirement, fact)}. Stämmer det?"


def _confirm(requirement: Requirement, fact: Fact) -> str:
    return f"Du sa förut att {statements.that(requirement, fact)}. Stämmer det?"


def _decision(last: date) -> str:
    return (
        "Det här är en sammanställning av dina svar. "
        f"En rekryterare går igenom dem och beslutar, senast {numerals.day(last)}."
    )


def _correct_later(agency: str, contact: str) -> str:
    where = f"{agency}, {contact}" if contact else agency
    return f"Stämmer något inte? Hör av dig till {where}, så ändrar vi det."


PHRASES = Phrases(
    language="sv",
    notice=_notice,
    chat_notice=_chat_notice,
    consent_question="Är det okej att samtalet spelas in? Säg ja eller nej.",
    consent_reask="Jag behöver ett ja eller ett nej. Är det okej att samtalet spelas in?",
    consent_refused=(
        "Det är helt okej. Då spelar vi inte in något. "
        "Du får samma frågor i chatten i stället, och det påverkar inte hur dina svar bedöms."
    ),
    introduction=_introduction,
    chat_introduction=_chat_introduction,
    progress=lambda i, n: f"Fråga {i} av {n}.",
    acknowledgements=("Tack.", "Okej.", "Då har jag det."),
    repeat_lead="Jag säger det igen.",
    slower_lead="Jag tar det långsammare.",
    explain_lead="Så här är det tänkt.",
    not_understood=("Förlåt, jag förstod inte riktigt.", "Jag förstod fortfarande inte. Vi provar på ett annat sätt."),
    silence=("Jag hörde inget svar.", "Jag hör dig inte än. Säg gärna något, eller byt till chatten."),
    one_moment="Ett ögonblick.",
    trouble="Jag hörde dig, men något krånglade hos mig. Säg gärna svaret en gång till.",
    off_topic="Tack. Det behöver jag inte veta, och det räknas inte. Vi tar frågan igen.",
    wait="Ta den tid du behöver.",
    pause="Vi tar en paus. Ta den tid du behöver. Säg fortsätt när du är redo.",
    paused_resume="Då fortsätter vi.",
    resumed="Hej igen. Dina svar finns kvar. Vi fortsätter där vi var.",
    moved_on="Vi går vidare. Jag lämnar frågan till en rekryterare, och det räknas inte mot dig.",
    declined_ok="Det går bra att inte svara. Vi går vidare.",
    skip_ok="Vi hoppar över den. En rekryterare kan ta upp den med dig senare.",
    unknown_ok="Det är okej att inte veta. En rekryterare tar upp det med dig senare.",
    go_back=lambda question: f"Vi går tillbaka en fråga. {question}",
    nothing_to_go_back_to="Det här är den första frågan, så det finns inget att gå tillbaka till.",
    robot="Ja, jag är en dator. En människa lyssnar på svaren och beslutar.",
    human=(
        "Självklart. Jag ser till att en rekryterare hör av sig till dig. "
        "Vill du svara på resten av frågorna nu, eller avsluta och vänta?"
    ),
    human_handed_over="Då avslutar vi här. En rekryterare hör av sig till dig. Det påverkar inte hur dina svar bedöms.",
    chat_offer="Du kan också svara i chatten, med samma frågor.",
    chat_switch="Vi fortsätter i chatten. Svaren du har gett finns kvar.",
    stop_question="Vill du avsluta nu? Säg ja eller nej. Svaren du har gett finns kvar.",
    statement=statements.statement,
    read_back=_read_back,
    confirm=_confirm,
    yes_or_no="Stämmer det? Säg ja eller nej.",
    read_back_wrong="Okej, då hörde jag fel. Jag frågar en gång till.",
    summary_lead="Det var alla frågor. Så här har jag uppfattat dina svar.",
    unsettled=feedback.unsettled,
    summary_question="Stämmer allt, eller vill du ändra något svar?",
    which_to_correct="Vilket svar vill du ändra? Säg gärna vad det handlar om.",
    correction_reasked="Då tar vi den frågan igen.",
    correction_none_found="Jag förstod inte vilket svar du menar. Du kan också säga frågans nummer.",
    corrected="Tack. Nu har jag ändrat det.",
    feedback_lead=MappingProxyType(
        {
            Outcome.QUALIFIED: "Tack för dina svar. Du har svarat att du har allt som tjänsten kräver.",
            Outcome.NOT_QUALIFIED: "Tack för dina svar. Det här behöver tjänsten, och så här svarade du.",
            Outcome.REVIEW: "Tack för dina svar. Det här behöver en rekryterare prata mer med dig om.",
        }
    ),
    not_met=feedback.not_met,
    open_notes=MappingProxyType(
        {
            Reason.STRADDLES: "Vad det betyder för tjänsten avgör en rekryterare.",
            Reason.EXPIRED: "Vad det betyder för tjänsten avgör en rekryterare.",
            Reason.MAY_HAVE_LAPSED: "En rekryterare frågar efter sista giltighetsdagen.",
            Reason.IN_PROGRESS: "Vad det betyder för tjänsten avgör en rekryterare.",
            Reason.WITHDRAWN: "Vad det betyder för tjänsten avgör en rekryterare.",
            Reason.CONDITIONAL: "Du nämnde ett villkor, och det tar en rekryterare upp med dig.",
            Reason.HEDGED: "Du var inte helt säker, så en rekryterare tar upp det med dig.",
            Reason.UNCLEAR_SCOPE: "Det är inte klart om det är av rätt slag, så en rekryterare tar upp det med dig.",
        }
    ),
    unsettled_next="En rekryterare ringer dig om det som inte är klart. Det räknas inte som ett nej.",
    qualified_next="Nästa steg är ett samtal med en rekryterare. Du får förslag på tider att välja mellan.",
    decision=_decision,
    correct_later=_correct_later,
    matching_question=(
        "En sak till. Får vi höra av oss om dina svar stämmer med andra jobb, nu eller senare? Säg ja eller nej."
    ),
    matching_yes="Tack. Då hör en rekryterare av sig om vi har ett annat jobb som dina svar stämmer med.",
    matching_no="Okej. Då använder vi bara svaren till det här jobbet.",
    goodbyes=MappingProxyType(
        {
            Ending.COMPLETE: "Då är vi klara. Tack för din tid. Hej då!",
            Ending.STOPPED: "Då avslutar vi här. Svaren du har gett finns kvar, och du kan fortsätta senare. Hej då!",
            Ending.HANDED_OVER: "En rekryterare hör av sig till dig. Tack för din tid. Hej då!",
            Ending.SILENT: "Jag hör dig inte, så jag avslutar nu. Du kan fortsätta senare. Hej då!",
            Ending.FAILED: (
                "Något krånglar hos mig, så jag behöver avsluta. Det är inte ditt fel. "
                "Dina svar finns kvar, och en rekryterare hör av sig. Hej då!"
            ),
        }
    ),
    say_value=statements.say_value,
    no_answer=feedback.NOT_SAID,
    say_date=numerals.day,
    derive=questions.derive,
    shorten=questions.shorten,
    decisions=MappingProxyType(
        {Decision.MET: "uppfyllt", Decision.NOT_MET: "inte uppfyllt", Decision.REVIEW: "behöver granskas"}
    ),
    outcomes=MappingProxyType(
        {
            Outcome.QUALIFIED: "uppfyller alla krav",
            Outcome.NOT_QUALIFIED: "uppfyller inte alla krav",
            Outcome.REVIEW: "behöver granskas",
        }
    ),
    reasons=MappingProxyType(
        {
            Reason.ENOUGH: "Svaret uppfyller kravet.",
            Reason.OTHER_ANSWER: "Svaret var tydligt, men ett annat än kravet.",
            Reason.NOT_HELD: "Kandidaten svarade att hen inte har det.",
            Reason.TOO_LOW: "Värdet ligger under kravet.",
            Reason.TOO_HIGH: "Värdet ligger över gränsen.",
            Reason.TOO_LATE: "Kandidaten kan börja först efter sista dag.",
            Reason.STRADDLES: "Svaret spänner över gränsen.",
            Reason.CONDITIONAL: "Svaret gäller bara under ett villkor.",
            Reason.HEDGED: "Svaret var osäkert uttryckt.",
            Reason.EXPIRED: "Det har gått ut.",
            Reason.MAY_HAVE_LAPSED: "Det kan ha gått ut.",
            Reason.IN_PROGRESS: "Det är på gång men inte klart.",
            Reason.WITHDRAWN: "Det är indraget.",
            Reason.CONFLICT: "Delar av svaret säger emot varandra.",
            Reason.TWO_VALUES: "Svaret kan läsas på två sätt.",
            Reason.DOUBTFUL_WORD: "Ett avgörande ord hördes osäkert.",
            Reason.HEARD_OTHERWISE: "En andra, större modell hörde svaret annorlunda.",
            Reason.OTHER_UNIT: "Svaret gavs i en annan enhet, till exempel timlön i stället för månadslön.",
            Reason.NO_VALUE: "Frågan besvarades, men inget värde gick att fastställa.",
            Reason.UNREAD: "Programmet misslyckades med att läsa svaret; en människa läser det.",
            Reason.IMPLAUSIBLE: "Värdet är orimligt och kan vara felhört.",
            Reason.UNCLEAR_SCOPE: "Det är oklart om det är rätt klass, slag eller land.",
            Reason.UNANSWERED: "Inget användbart svar hördes.",
            Reason.UNKNOWN: "Kandidaten visste inte.",
            Reason.DECLINED_TO_ANSWER: "Kandidaten ville inte svara.",
            Reason.SKIPPED: "Kandidaten hoppade över frågan.",
            Reason.NOT_ASKED: "Intervjun slutade före frågan.",
            Reason.NOT_CONFIRMED: "Kandidaten bekräftade inte det som lästes upp.",
        }
    ),
    kinds=MappingProxyType(
        {
            "yes_no": "ja eller nej",
            "licence": "körkort",
            "certificate": "bevis eller utbildning",
            "years": "erfarenhet",
            "number": "antal",
            "amount": "löneanspråk",
            "date": "startdatum",
            "choice": "val",
            "level": "nivå",
            "any_of": "något av flera",
        }
    ),
    unknown_reason="En människa behöver titta på svaret.",
)
