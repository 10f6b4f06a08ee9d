"""Swedish words of the talk itself, and of feelings and fate, of which whole sentences are made beside an answer."""

from __future__ import annotations

MEANING = frozenset({"menar", "menade", "menas", "betyder", "innebär"})
"""Words of a question of what is meant."""
FUNCTION = frozenset(
    {
        *("jag", "du", "ni", "vi", "man", "det", "den", "de", "dem", "dig", "er", "oss", "mig", "sig", "min", "mitt"),
        *("mina", "din", "ditt", "dina", "ert", "era", "vår", "vårt", "våra", "detta", "denna", "dess"),
        *("är", "var", "blir", "blev", "bli", "blivit", "vara", "varit", "vore", "har", "hade", "haft", "kan", "kunde"),
        *("ska", "skulle", "vill", "ville", "får", "fick", "måste", "behöver", "borde", "brukar", "gör", "gjorde"),
        *("gjort", "göra", "tror", "trodde", "tycker", "tyckte", "tänker", "tänkte", "ser", "såg", "se", "kommer"),
        *("kom", "känns", "kändes", "verkar", "låt", "att", "som", "om", "när", "då", "nu", "här", "där", "så", "och"),
        *("men", "för", "fast", "med", "på", "i", "av", "till", "från", "vid", "hos", "under", "över", "efter", "än"),
        *("ju", "väl", "nog", "bara", "lite", "ganska", "rätt", "väldigt", "verkligen", "faktiskt", "helt", "riktigt"),
        *("alldeles", "kanske", "säkert", "också", "igen", "redan", "alltid", "ibland", "ofta", "sen", "sedan", "en"),
        *("ett", "något", "någon", "allt", "alla", "annat", "annan", "mer", "mera", "mest", "mycket", "minst", "ens"),
        *("vad", "vem", "vilka", "vilken", "vilket", "hur", "varför", "va", "själv", "fall", "gång", "alltså", "just"),
        *("direkt", "därför", "bra", "ändå", "tyvärr", "precis", "ungefär", "typ", "rent", "enda", "hela", "sån"),
        *(
            "vet",
            "veta",
            "står",
            "stå",
            "ta",
            "tar",
            "ut",
            "ner",
            "upp",
            "ihop",
            "ha",
            "få",
            "ge",
            "gå",
            "leta",
            "söka",
        ),
        *(
            "vidare",
            "kvar",
            "många",
            "lång",
            "länge",
            "tid",
            "hos",
            "gick",
            "rätt",
            "fel",
            "finns",
            "bort",
            "klart",
            "klar",
            "hittar",
            "legat",
            "annars",
            "vare",
            "berodde",
            "ligger",
            "räcker",
        ),
        *("sånt", "sådan", "sådant", "snart", "slut", "snäll", "oj", "ja_", "dag", "idag", "bättre", "lika"),
    }
)
"""Words that any sentence may hold; no yes, no no, and no denial."""
TALK = frozenset(
    {
        *("fråga", "frågan", "frågor", "frågade", "frågar", "frågat", "undrar", "undrade", "undra", "svar", "svaret"),
        *("svara", "svarar", "svarade", "sagt", "sa", "säger", "säga", "nämna", "nämnde", "prata", "pratar", "pratade"),
        *("snacka", "snackar", "snack", "berätta", "berättar", "utveckla", "utvecklar", "förklara", "förklarar"),
        *("skriva", "skriver", "skriv", "skrev", "anteckna", "antecknar", "kryssa", "bocka", "höra", "hör", "hörde"),
        *("hörs", "förstå", "förstår", "förstod", "fattar", "fattade", "uppfattade", "hänger", "lyssna", "lyssnar"),
        *("ärlig", "ärligt", "ärliga", "ärligare", "uppriktigt", "sanning", "sanningen", "sant", "seriöst", "allvar"),
        *("skämt", "åsido", "rak", "rakt", "öppen", "bok", "kaxigt", "dramatiskt", "lät", "ord", "saken", "telefonen"),
        *("batteri", "batteriet", "högtalare", "hörlurar", "luren", "linjen", "bryter", "ekar", "brusar"),
        *("sprakar", "regnar", "regn", "solen", "skiner", "väder", "vädret"),
        *("kaffet", "dricker", "soffan", "viskar", "högt", "tyst", "rösten", "historia"),
        *("livet", "skyldig", "menar", "menade", "tråden", "svamlar", "förlåt", "ursäkta", "viktigt", "intressant"),
        *("märkligt", "annorlunda", "beredd", "väntat", "fortsätta", "fortsätter", "läget", "konstigt"),
        *("klassisk", "typisk", "svarat", "upprepar", "upprepa", "fram", "nådde", "förklara", "noggranna", "grundlig"),
        *("tänka", "fundera", "spelas", "band", "åsikt"),
    }
)
"""Words of the talk itself, of the line it is held on, and of what is heard and seen around."""
FEELING = frozenset(
    {
        *("stolt", "glad", "glada", "ledsen", "nöjd", "synd", "trist", "tråkigt", "surt", "otur", "tur", "ångrar"),
        *("ångrade", "beklagar", "besviken", "besvikna", "förvånad", "förvånade", "orolig", "rädd", "kul", "roligt"),
        *("skoj", "slitigt", "jobbigt", "stressigt", "lugnt", "lärorik", "lärorikt", "skönt", "underbart", "skön"),
        *(
            "fantastiskt",
            "tufft",
            "tuff",
            "hårt",
            "nervös",
            "pinsamt",
            "ursäkt",
            "be",
            "överseende",
            "bortse",
            "hoppas",
        ),
        *("världen", "dumt", "värsta", "värst", "värre", "leva", "tiden", "åren", "minns", "känner"),
        *("gäng", "gänget", "saknar", "älskar", "gillar", "trivs", "trivdes", "tid", "tider", "minnen"),
        *("krav", "roll", "spelar", "farligt", "begärt", "illa", "lov", "förresten", "normalt", "standard", "vana"),
        *("vanlig", "vanligt", "rekord", "räknat", "rimligt", "lögn", "bistra", "blank", "trött", "taggad", "lycklig"),
        *("verklighet", "verkligheten", "sorgligt", "märkvärdigt", "vardag", "vardagsmat", "rutin", "otroligt"),
        *("skäms", "gnäller", "klagar", "oroa", "tveka", "tvivla", "ångrat", "hymla", "skojar", "skämtar", "ljuger"),
        *(
            "avgörande",
            "jätteviktigt",
            "stor",
            "möjligt",
            "vänta",
            "linje",
            "närheten",
            "dåligt",
            "annorlunda",
            "svider",
        ),
        *("latsidan", "socker", "behov", "fint", "säker", "helvete", "chans", "listan", "hittar", "normalt"),
    }
)
"""Words of how one feels about it, and of what the world is like: said behind an answer, where they could be one."""
UNFAZED = frozenset(
    {
        *("rädd", "gnäller", "klagar", "skäms", "ångrat", "ångrar", "tveka", "tvivla", "oroa", "illa", "farligt"),
        *("märkvärdigt", "världen", "krav", "begärt", "hymla", "skojar", "skämtar", "ljuger", "konstigt", "jobbigt"),
        *("latsidan", "socker", "hittar"),
    }
)
"""Those that a denial may stand with."""
DENIALS = frozenset({"inte", "aldrig", "ingen", "inget", "inga", "knappast"})
