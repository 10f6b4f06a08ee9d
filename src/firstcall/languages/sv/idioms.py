"""Further Swedish ways of yes and no: everyday turns of phrase that hold neither word. More in `stance`."""

from __future__ import annotations

from firstcall.reading.rules import Rule

IDIOMS = (
    Rule(
        "sv.notneg.sorry_yes",
        r"tyvärr(?= ,? ?(?:ja|jo)(?: |$))|(?:inget|ingenting) (?:slår|går upp mot)",
        yes=("Tyvärr ja.", "Inget slår natten."),
        no=("Tyvärr inte.",),
    ),
    Rule(
        "sv.yes.much",
        r"som (?:en fisk|fisken i vattnet|en klocka|rinnande vatten)|varsågoda?|hur (?!det|jag|man|som|"
        r"ni)\S+ som helst|alla dagar (?:i veckan|om året)|"
        r"(?:året|dygnet) runt|(?:sju dagar|alla dagar) i veckan|till hundra procent|"
        r"(?:till )?(?:hundra|#) procent(?= [.,!]| $)|det ska (?:gudarna|du) veta|det kan du (?:ge dig på|"
        r"skriva upp)",
        yes=("Hur många som helst.", "Alla dagar i veckan.", "Dygnet runt."),
        no=("Hur många är det?",),
    ),
    Rule(
        "sv.ok.reckon",
        r"(?:det )?räknar jag (?:kallt )?med|det är bara att (?:schemalägga|ringa|säga till|höra av|boka|sätta|"
        r"skicka|"
        r"köra|skriva upp|tuta och köra)(?: \S+)?|(?:ingenting|inget) som hindrar(?: mig)?|"
        r"(?:är |det är )?(?:mina|min|mitt) (?:bästa|favorit)\S*(?: (?:dagar|tid|tider|pass|arbetstid))?"
        r"(?: att jobba)?(?= [.,!]| $)|(?:inget|ingenting|inte något) (?:som )?jag har (?:några )?(?:problem|"
        r"bekymmer|svårt) med|(?:inget|ingenting) (?:som )?(?:håller|binder|hindrar) mig(?: kvar)?(?: här)?|"
        r"säg bara till|"
        r"(?:inget|ingenting|inte något) som (?:stör|bekymrar|oroar|besvärar|skrämmer|hindrar|bekommer|"
        r"påverkar)(?: mig)?|"
        r"det är bara att (?:klä|ta på|bita ihop|hoppa)(?: \S+){0,3}|(?:det )?(?:vore|skulle vara|"
        r"hade varit) (?:\S+ )?"
        r"(?:kul|roligt|toppen|jättebra|jättekul|fint|skönt|perfekt|spännande|intressant)(?= [.,!]| $)|"
        r"(?:testa|fråga|ring|kolla|leta|sök|skriv) (?:på|bara|gärna)(?: på| bara)?(?= [.,!]| $)|"
        r"(?:det )?kan jag (?:absolut |alltid |väl |nog )?"
        r"(?:göra|ställa upp)(?: på det)?(?= [.,!]| $)|"
        r"inget att (?:orda|snacka|tjafsa|bråka) om|(?:är )?(?:en|ens) (?:del av|naturlig del av) (?:jobbet|yrket)|"
        r"(?:tar|jobbar|kör|gör) jag (?:mer än )?gärna|jag (?:tar|ta|jobbar|gör) (?:mer än )?gärna(?= [.,!]| $)|"
        r"ingår (?:ju )?i (?:jobbet|yrket|rollen)(?! \?)|får man räkna med|hör (?:ju )?till(?: yrket)?(?= [.,!]| $)",
        yes=(
            "Det räknar jag med.",
            "Det är bara att schemalägga mig.",
            "Ingenting som hindrar mig.",
            "Kyla är inget som stör mig.",
            "Det vore kul.",
            "Helger är mina bästa dagar att jobba.",
            "Det ingår ju i jobbet.",
            "Det kan jag absolut göra.",
        ),
        no=("Det kan jag inte göra.", "Vad ingår i jobbet?"),
    ),
    Rule(
        "sv.deny.not_mine",
        r"(?:det är |är )?(?:(?:inget|ingenting|inte något) (?:som )?jag|något (?:som )?jag (?:inte|"
        r"aldrig)) (?:har|kan|"
        r"gör|vill|behärskar|sysslar med|klarar|orkar)"
        r"(?: (?:tagit|gått|gjort|lärt mig|skaffat|haft|jobbat med))?(?= [.,!]| $)|som en sten(?= [.,!]| $)|"
        r"inte möjligt(?: för mig)?|"
        r"går (?:det )?inte ihop(?: \S+){0,3}|inte (?:ett|något) alternativ|inte på tal om|aldrig på tal|"
        r"(?:det )?(?:är|blir) (?:jag )?tvungen att (?:tacka|säga) nej(?: till)?|får (?:jag|det) bli ett nej|"
        r"ingenting (?:som )?passar mig",
        yes=("Det är inget jag har.", "Det är inte möjligt.", "Det går inte ihop med familjen."),
        no=("Inget jag har är nytt.", "Det är möjligt."),
    ),
)
