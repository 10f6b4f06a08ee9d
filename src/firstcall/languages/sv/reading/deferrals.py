"""Swedish ways of putting an answer off in more words: not yet, not here, after a talk, not made up; a bad line."""

from __future__ import annotations

from firstcall.reading.rules import Rule

DEFERRALS = (
    Rule(
        "sv.decline.deferred",
        r"måste (?:man|jag|vi) (?:säga|svara på|berätta|ange|uppge)(?: \S+){0,3}|(?:det|den|lönen) (?:spar|sparar|"
        r"tar|väntar) "
        r"vi (?:gärna |hellre |väl )?(?:till|på|vid|under|med)(?: \S+){1,3}|(?:vill|behöver|måste) (?:jag )?(?:gärna "
        r"|nog )?"
        r"(?:få )?(?:veta|höra|se) (?:lite |något )?mer (?:\S+ ){0,6}?(?:först|innan)(?: \S+){0,5}|(?:något|sånt|"
        r"sådant) (?:som )?"
        r"jag (?:bara|helst|hellre|endast) (?:diskuterar|pratar om|tar|tar upp)(?: \S+){0,4}|(?:jag )?avvaktar "
        r"(?:jag )?med "
        r"(?:det|den|svaret|att \S+)|(?:har )?(?:jag )?redan (?:svarat på|uppgett|angett|fyllt i)(?: det| den)*(?: i "
        r"\S+)?|"
        r"(?:jag )?avstår(?: jag)?(?: från (?:att svara|det|den))?(?= [.,]| $)|(?:jag )?står över den(?: frågan)?(?= "
        r"[.,]| $)",
        yes=(
            "Måste man säga det redan nu?",
            "Det spar vi till intervjun.",
            "Jag vill veta mer om jobbet först.",
            "Det är något jag bara diskuterar med min chef.",
            "Jag avvaktar med det.",
        ),
        no=("Måste man ha kort?", "Jag vill veta mer."),
    ),
    Rule(
        "sv.unknown.undecided",
        r"har (?:jag )?(?:faktiskt |ärligt talat )?inte (?:ens )?(?:funderat|bestämt(?: mig)?|kommit fram till)(?: "
        r"\S+){0,3}|"
        r"(?:måste|får|behöver|skulle behöva) (?:jag )?(?:nog |lite |väl )*(?:fundera|tänka|grunna|sova)(?: lite)? på "
        r"(?:det|saken|den)|(?:har )?(?:jag )?inget (?:bra |riktigt |direkt |exakt )?svar(?: på)?(?: \S+){0,3}|"
        r"(?:får|måste|behöver) (?:jag )?(?:först |nog )?(?:kolla|stämma av|prata|höra|fråga)(?: av)?(?: det)? "
        r"(?:med|hos) "
        r"(?:\S+ )?(?:arbetsgivaren|chefen|chef|facket|sambon|sambo|frun|familjen|jobbet|hr)(?= [.,]| $)|tappat bort "
        r"(?:åren|"
        r"tiden|datumen)"
        r"(?: lite)?|(?:det )?är (?:lite |ännu |fortfarande )?oklart(?: än| ännu| just nu)*(?= [.,]| $)",
        yes=(
            "Det har jag inte funderat på alls.",
            "Jag måste nog fundera på det.",
            "Det har jag inget svar på just nu.",
            "Det får jag kolla med arbetsgivaren.",
            "Har inte bestämt mig.",
        ),
        no=("Jag har funderat på det.", "Jag pratar med chefen."),
    ),
    Rule(
        "sv.repeat.line",
        r"(?:linjen|samtalet|telefonen|ljudet|mottagningen) (?:bryts|bröts|bryter|försvinner|hackar|hackade|dör|"
        r"klipper)"
        r"(?: \S+){0,3}|(?:hörde|uppfattade|fattade) (?:jag )?bara(?: \S+){1,4}|vad var resten",
        yes=("Linjen bryts hela tiden.", "Jag hörde bara lön, vad var resten?"),
        no=("Jag hörde av mig.",),
    ),
)
