"""Ways to say or to write the same reply once more: what is changed means nothing, so the reading must stay.

Hesitations and words begun twice, greetings, thanks and asides, signs that a transcriber puts or leaves out, figures in
digits or in words, short forms and full ones. Deterministic: where something is put in hangs on the line's id alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from firstcall.reading import gold
from firstcall.reading.packs import pack_of
from firstcall.reading.text import make_doc


@dataclass(frozen=True, slots=True)
class Manner:
    """What a language's speakers say besides, and what its transcribers write otherwise."""

    hesitations: tuple[str, ...]
    fillers: tuple[str, ...]
    """Said between two pauses."""
    openers: tuple[str, ...]
    """Sentences and words in front of an answer."""
    closers: tuple[str, ...]
    """Sentences behind an answer."""
    tails: tuple[str, ...]
    """What is hung on before the last stop."""
    captions: tuple[str, ...]
    """What Whisper writes where nobody speaks."""
    yes: tuple[str, ...]
    """Words for yes that may stand for one another in front of a comma."""
    no: tuple[str, ...]
    figures: tuple[str, ...]
    """The words of 2 to 12."""
    thousands: tuple[str, ...]
    """What stands between groups of three figures."""
    scales: tuple[str, ...]
    """How whole thousands are written."""
    forms: tuple[tuple[str, str], ...]
    """A form and how it is said or written as well, both ways."""


SWEDISH = Manner(
    hesitations=("öh", "eh", "ehm", "hmm"),
    fillers=("liksom", "alltså", "du vet", "vad heter det", "så att säga", "vad ska jag säga"),
    openers=(
        "Öh, ", "Alltså, ", "Ja du, ", "Hej! ", "Hm. ", "Okej. ", "Jaha, okej. ", "Bra fråga. ", "Ska vi se. ", "Oj. ",
        "Nu ska jag tänka här. ", "Vänta lite. ", "Jo men alltså, ", "Förlåt, jag var tvungen att stänga dörren. ",
        "Hej, det är Anna. ", "Hej, du pratar med Omar. ", "Som sagt, ", "Som jag sa, ", "Tack för frågan. ",
        "Ja, nu hör jag. ", "Det är lite dålig linje här. ", "Min fru säger alltid att jag pratar för mycket. ",
        "Min sambo brukar skratta åt mig. ", "Ärligt talat, ", "Ärligt talat. ", "Hörru, ", "Oj, vad det lät. ",
        "Ursäkta, nu är jag med. ", "Förlåt, nu är jag tillbaka. ", "Hallå, jag hör dig. ", "Det var en svår fråga. ",
        "Mm, okej. ", "Jaha. ", "Okej, då ska vi se. ", "Den frågan väntade jag på. ", "Jaså, ", "Ursäkta ljudet. ",
        "Ja, hej. ", "Fin fråga. ", "Då ska jag svara på det. ", "Jag sitter i bilen, men okej. ", "Eh, alltså, ",
    ),
    closers=(
        " Tack.", " Så är det.", " Det var väl det.", " Nåt mer?", " Var det nåt mer?", " Hallå?",
        " Det är svaret på den.", " Hoppas det räcker.", " Ha det bra.",
        " Jag sitter på bussen just nu.", " Var det allt?", " Om du förstår vad jag menar.", " Som sagt.",
        " Hörde du mig?", " Är du kvar?", " Förlåt för oljudet.", " Det är dålig täckning här.", " Nästa fråga.",
        " Det var allt jag hade att säga om det.", " Min fru säger alltid att jag pratar för mycket.",
        " Hoppas du hörde det.", " Förstod du?", " Nu skäller hunden.", " Så var det med det.", " Tack så jättemycket.",
        " Fick du med det?", " Hoppas det var svar på frågan.", " Ursäkta att jag låter hes.", " Tack ska du ha.",
        " Vad var nästa fråga?", " Det är mitt ärliga svar.", " Så det så.", " Är det bra så?", " Var det tydligt?",
    ),
    captions=(
        " Tack för att ni tittade.", " Undertexter från Amara.org-gemenskapen", " Textning Stina Hedin",
        " Svensktextning.nu", " Undertextning.nu", " Prenumerera på kanalen!", " [Musik]",
    ),
    tails=(
        ", liksom", ", du vet", ", faktiskt", ", tack", ", så att", ", va", ", vettu", ", ärligt talat", ", som sagt",
        ", helt enkelt", ", om man säger så", ", om du förstår vad jag menar", ", så det så", ", okej?",
        ", är det okej?", ", så är det", ", så att säga", ", eller hur man säger", ", om det går bra?", ", hör du",
    ),
    yes=("Ja", "Japp", "Jajamän", "Ja då", "Jadå", "Jo"),
    no=("Nej", "Nä", "Nej då", "Näe", "Nepp"),
    figures=("två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"),
    thousands=(" ", ".", "", ",", "\u00a0"),
    scales=("{} tusen", "{}tusen", "{}k"),
    forms=(
        ("någon", "nån"), ("något", "nåt"), ("några", "nåra"), ("sedan", "sen"), ("mig", "mej"), ("dig", "dej"),
        ("sådan", "sån"), ("sådant", "sånt"), ("de", "dom"), ("inte", "int"), ("är", "e"), ("och", "å"),
        ("mycket", "mycke"), ("måste", "måst"), ("skulle", "skull"), ("ungefär", "ungefärligen"), ("cirka", "ca"),
        ("kronor", "kr"), ("kronor", "kr."), ("procent", "%"), ("klockan", "kl"), ("klockan", "kl."), ("cirka", "ca."),
        ("till exempel", "t.ex."), ("till och med", "t.o.m."), ("från och med", "fr.o.m."), ("bland annat", "bl.a."),
        ("ungefär", "ung."), ("och så vidare", "osv"), ("månader", "mån"), ("timmar", "tim"), ("kilo", "kg"),
        ("idag", "i dag"), ("imorgon", "i morgon"), ("ikväll", "i kväll"), ("istället", "i stället"), ("också", "oxå"),
        ("B-körkort", "B körkort"), ("B-körkort", "b-körkort"), ("B-kort", "B kort"), ("körkort", "kör kort"),
        ("truckkort", "truck kort"), ("truckkort", "truck-kort"), ("truckkort", "truckort"), ("heltid", "hel tid"),
        ("deltid", "del tid"), ("halvår", "halv år"), ("nattskift", "natt skift"), ("dagtid", "dag tid"),
        ("ID06", "id06"), ("ID06", "id 06"), ("ID06", "ID-06"), ("YKB", "ykb"), ("YKB", "Y K B"), ("BAS-U", "Bas-U"),
        ("BAS-U", "bas u"), ("BAS-P", "bas p"), ("BAS-P", "Bas P"), ("TIG", "tig"), ("CNC", "cnc"), ("SFI", "sfi"),
        ("gymnasiet", "gymnaset"), ("utbildning", "utbilning"), ("svenska", "Svenska"), ("engelska", "Engelska"),
        ("jobbat", "jobba"), ("det är", "de e"), ("har jag", "har ja"), ("det har", "de har"),
        ("ett och ett halvt", "1,5"), ("två och ett halvt", "2,5"), ("ett halvt", "ett halv"),
        ("tjugo", "tjuge"), ("trettio", "tretti"), ("fyrtio", "förti"), ("femtio", "femti"), ("sextio", "sexti"),
        ("januari", "jan"), ("augusti", "aug"), ("september", "sept"), ("måndag", "Måndag"), ("nej", "nä"),
        ("lastbil", "last bil"), ("aldrig", "aldri"),
    ),
)  # fmt: skip
ENGLISH = Manner(
    hesitations=("uh", "um", "er", "erm"),
    fillers=("you know", "like", "you see", "how do you say"),
    openers=(
        "Uh, ", "Well, ", "Right, ", "Hi! ", "Hm. ", "Okay. ", "Right, okay. ", "Good question. ", "Let's see. ",
        "Oh. ", "Let me think. ", "Hang on. ", "I mean, ", "Sorry, I had to shut the door. ", "Hi, it's Karen here. ",
        "Hello, this is Dave speaking. ", "As I said, ", "Like I said before, ", "Thanks for asking. ", "Honestly, ",
        "It's a bit noisy here, sorry. ", "My wife always says I talk too much. ", "To be honest with you, ", "So, ",
        "Right then, ", "Sorry about the noise. ", "Yeah, I can hear you. ", "Basically, ", "I knew you'd ask that. ",
        "Okay, so, ", "Ah, right. ", "Let me see now. ", "Um, so, ", "Erm... ", "Sorry, I was on mute. ",
        "That's a fair question. ", "Where do I start. ", "Ooh, ", "Look, ", "Can you hear me okay? ",
        "As it says on my CV, ", "If you must know, ", "Hm, let me think, ", "You know what, ",
    ),
    closers=(
        " Thanks.", " So that's that.", " That's about it.", " Anything else?", " Was there anything else?",
        " Hello?", " That's the answer to that.", " Hope that's okay.", " Take care.", " I'm on the bus just now.",
        " Was that everything?", " If you know what I mean.", " Sorry about the noise.",
        " Sorry, the line's a bit bad.", " Does that make sense?", " Thank you very much.",
        " My wife always says I talk too much.", " I hope that answers it.", " Can you hear me?", " There you go.",
        " Sorry, go on.", " Cheers, mate.", " As I said.", " Was that clear?", " Did you get that?",
        " Hope that helps.", " Right.", " That's the honest answer.", " What's the next question?",
        " Sorry, my dog's barking.", " Over to you.",
    ),
    tails=(
        ", mate", ", like I said", ", thank you", ", thanks", ", love", ", to be honest", ", honestly", ", you know",
        ", if you know what I mean", ", basically", ", really", ", if that makes sense", ", to be fair",
        ", as I said", ", I'd say", ", put it that way", ", so there you go", ", if that helps", ", is that okay?",
        ", okay?", ", all right?", ", yeah?", ", actually", ", sorry", ", sir", ", madam", ", if I'm honest",
    ),
    captions=(" Thanks for watching.", " Thank you for watching!", " Subtitles by the Amara.org community"),
    yes=("Yes", "Yeah", "Yep", "Yes indeed", "Aye", "Yup"),
    no=("No", "Nope", "Nah", "No no"),
    figures=("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    thousands=(",", " ", "."),
    scales=("{}k", "{} thousand"),
    forms=(
        ("I am", "I'm"), ("I have", "I've"), ("do not", "don't"), ("does not", "doesn't"), ("did not", "didn't"),
        ("is not", "isn't"), ("have not", "haven't"), ("cannot", "can't"), ("will not", "won't"), ("I will", "I'll"),
        ("I would", "I'd"), ("it is", "it's"), ("that is", "that's"), ("going to", "gonna"), ("want to", "wanna"),
        ("because", "cos"), ("have got to", "gotta"), ("about", "'bout"), ("you", "ya"), ("could not", "couldn't"),
        ("full-time", "full time"), ("full-time", "fulltime"), ("part-time", "part time"), ("part-time", "parttime"),
        ("weekends", "week-ends"), ("forklift", "fork lift"), ("forklift", "fork-lift"), ("licence", "license"),
        ("years", "yrs"), ("months", "mths"), ("hours", "hrs"),
        ("percent", "%"), ("percent", "per cent"),
        ("kilos", "kg"), ("pounds", "quid"), ("okay", "OK"), ("all right", "alright"), ("isn't", "ain't"),
        ("working", "workin'"), ("doing", "doin'"), ("them", "'em"), ("yes", "yeah"), ("would have", "would've"),
        ("I've got", "I got"), ("I've", "I have got"), ("until", "till"), ("at the moment", "right now"),
        ("could have", "could of"), ("something", "summat"), ("nothing", "nowt"), ("don't", "dont"), ("I'm", "Im"),
        ("can't", "cant"), ("won't", "wont"), ("isn't", "isnt"), ("haven't", "havent"), ("I've", "Ive"),
        ("it's", "its"), ("that's", "thats"), ("didn't", "didnt"), ("I'll", "Ill"), ("Driver CPC", "driver cpc"),
        ("CSCS", "C.S.C.S."), ("CPC", "C P C"), ("CSCS", "C S C S"), ("GCSEs", "GCSE's"), ("PASMA", "Pasma"),
    ),
)  # fmt: skip
MANNERS = {"sv": SWEDISH, "en": ENGLISH}

_SIGN = re.compile(r"[,.!?;:…](?=\s|$)")
_OPENS = re.compile(r"(?!A [a-z])(?:I|I'\w+|[A-ZÅÄÖ][A-ZÅÄÖ\d]+|[A-ZÅÄÖ]\d?)(?![^\W_])")
"""Words that keep their capital inside a sentence: "I", "CE", "B"."""


def lowered(reply: str) -> str:
    """The reply as it goes on behind a comma."""
    return reply if _OPENS.match(reply) else reply[:1].lower() + reply[1:]


def behind(reply: str, sentence: str) -> str:
    """The reply and a sentence behind it."""
    return (reply if reply.rstrip()[-1:] in ".!?…" else f"{reply.rstrip()}.") + sentence


def said_besides(reply: str, manner: Manner, dice: Random) -> Iterator[tuple[str, str]]:
    """With hesitations, fillers and words begun twice."""
    words = reply.split()
    for form in ("{0}, {1}, {2}", "{0} {1} {2}", "{0} {1}, {2}", "{0}... {1}, {2}"):
        if len(words) > 1:
            at = dice.randrange(1, len(words))
            name = form.format("x", "um", "y")
            um = dice.choice(manner.hesitations)
            yield f"hesitates: {name}", form.format(" ".join(words[:at]).rstrip(",."), um, " ".join(words[at:]))
    if len(words) > 2:
        at = dice.randrange(1, len(words))
        yield "filler", f"{' '.join(words[:at]).rstrip(',.')}, {dice.choice(manner.fillers)}, {' '.join(words[at:])}"
    plain = [at for at, word in enumerate(words[:-1]) if word.islower() and word.isalpha()]
    if plain:
        at = dice.choice(plain)
        yield "begun twice", " ".join((*words[:at], words[at], *words[at:]))
        yield "begun twice, with a comma", " ".join((*words[:at], f"{words[at]},", *words[at:]))


def framed(reply: str, question: str, manner: Manner, dice: Random) -> Iterator[tuple[str, str]]:
    """With something in front of it or behind it."""
    for opener in dice.sample(manner.openers, 3):
        yield f"opened: {opener.strip()}", opener + (reply if opener.rstrip()[-1] in ".!?" else lowered(reply))
    said = reply.rstrip()
    tail = dice.choice(manner.tails)
    if said[-1:] == "." and said[-2:] != "..":
        yield f"hung on: {tail[2:]}", said[:-1] + (tail if tail[-1] == "?" else f"{tail}.")
    for closer in dice.sample(manner.closers, 3):
        yield f"closed: {closer.strip()}", behind(reply, closer)
    front, back = (
        dice.sample([each for each in manner.openers if each.rstrip()[-1] in ".!?"], 2),
        dice.sample(manner.closers, 2),
    )
    yield "in small talk", "".join(front) + behind(reply, back[0]) + back[1]
    yield "caption behind", behind(reply, dice.choice(manner.captions))
    yield "question said again", f"{question.rstrip('?.! ')}? {reply}"
    yield "said twice", f"{behind(reply, ' ')}{reply}"


def written(reply: str, manner: Manner) -> Iterator[tuple[str, str]]:
    """With other signs, letters, figures and forms."""
    yield "lower case", reply.lower()
    yield "no signs", _SIGN.sub("", reply)
    yield "no signs, lower case", _SIGN.sub("", reply).lower()
    yield "no last stop", reply.rstrip(". ")
    yield "commas for stops", re.sub(r"\.(?=\s)", ",", reply)
    yield "stops for commas", re.sub(r", (\w)", lambda found: f". {found[1].upper()}", reply)
    yield "dashes for commas", reply.replace(", ", " - ")
    yield "two spaces, three dots", "  ".join(reply.split()).rstrip(".") + ("" if reply.rstrip()[-1] in "?!" else "...")
    yield "capitals", reply.upper()
    words = {str(at): word for at, word in enumerate(manner.figures, 2)}
    yield (
        "figures in words",
        re.sub(r"(?<![\w.,:])\d+(?![\d.,:]*\d)(?!\w)", lambda found: words.get(found[0], found[0]), reply),
    )
    for full, short in manner.forms:
        for one, other in ((full, short), (short, full)):
            yield f"{one} as {other}", formed(reply, one, other)


def formed(reply: str, one: str, other: str) -> str:
    """With a form written as another; a capital in front of it stays."""

    def instead(found: re.Match[str]) -> str:
        return other[:1].upper() + other[1:] if found[0][:1].isupper() else other

    spellings = {one, one[:1].upper() + one[1:]}
    return re.sub(rf"(?<![\w'])(?:{'|'.join(map(re.escape, sorted(spellings)))})(?![\w'])", instead, reply)


def figured(reply: str, language: str, manner: Manner) -> Iterator[tuple[str, str]]:
    """With its numerals as figures, and with thousands written otherwise."""
    numerals = list(_numerals(reply, language))
    for name, joint in (("hyphen", "-"), ("blank", " "), ("nothing", "")):
        yield f"numerals joined by {name}", _JOINT.sub(joint, reply)
    yield "digits", _with_figures(reply, numerals, lambda value: f"{value:g}")
    thousands = [each for each in numerals if each[2] >= _THOUSAND]
    for sign in manner.thousands:
        yield (
            f"thousands: {sign!r}",
            _with_figures(reply, thousands, lambda v, sign=sign: f"{v:,.0f}".replace(",", sign)),
        )
    whole = [each for each in thousands if each[2] % _THOUSAND == 0]
    for scale in manner.scales:
        yield f"thousands: {scale}", _with_figures(reply, whole, lambda v, scale=scale: scale.format(f"{v / 1000:g}"))


_THOUSAND = 1000
_JOINT = re.compile(
    r"(?<=ty)[- ](?=(?:one|two|three|four|five|six|seven|eight|nine)\b)|"
    r"(?<=tio)[- ]?(?=(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)\b)"
)
"""Between tens and ones."""


def _numerals(reply: str, language: str) -> Iterator[tuple[int, int, float]]:
    """Where the numerals in words stand, and what they say; none that may be a year, two figures or a pronoun."""
    doc = make_doc(reply, pack_of(language).lexicon)
    for number in doc.numbers.values():
        start, end = doc.tokens[number.first].start, doc.tokens[number.end - 1].end
        alone = (
            not number.digits and number.pair is None and reply[start:end].replace(" ", "").replace("-", "").isalpha()
        )
        if alone and number.value > 1 and (number.value % 1 in {0, 0.5}):
            yield start, end, number.value


def _with_figures(reply: str, numerals: Sequence[tuple[int, int, float]], written: Callable[[float], str]) -> str:
    for start, end, value in reversed(numerals):
        reply = reply[:start] + written(value) + reply[end:]
    return reply


def reworded(reply: str, manner: Manner) -> Iterator[tuple[str, str]]:
    """With another word for yes or no in front."""
    for words in (manner.yes, manner.no):
        found = re.match(rf"(?:{'|'.join(words)})(?=,)", reply)
        for other in words if found else ():
            yield f"{other} for {words[0]}", other + reply[len(found[0] if found else "") :]


def variations(line: gold.Line) -> Iterator[tuple[str, str]]:
    """Name and reply of each variation that changes the line's reply; the same for every run."""
    manner, dice = MANNERS[line.language], Random(line.id)  # noqa: S311  # nothing secret
    parts: tuple[Callable[[], Iterator[tuple[str, str]]], ...] = (
        lambda: said_besides(line.reply, manner, dice),
        lambda: framed(line.reply, line.question, manner, dice),
        lambda: written(line.reply, manner),
        lambda: figured(line.reply, line.language, manner),
        lambda: reworded(line.reply, manner),
    )
    spoken = line.gold is None or line.gold["intent"] != "off_topic"  # "Okay." before a caption may be the answer
    for part in parts if spoken else parts[2:]:
        for name, reply in part():
            if reply != line.reply:
                yield name, reply
