"""English counts without a plain figure: heads told by who they are, one more of a list, an ordinal, none."""

from __future__ import annotations

from firstcall.languages.en.reading.durations import NTH
from firstcall.reading.counting import Count
from firstcall.reading.rules import Rule

HEADS = (
    Rule(
        "en.count.me_and_n",
        r"(?:just )?(?:me|myself) (?:and|plus) (?P<n>#)(?: others| more)?|"
        r"(?P<n_>#)(?: others| people| lads| guys)? (?:and|plus) (?:me|myself)",
        lambda hit: (hit.num("n" if hit.told("n") else "n_") or 0.0) + 1,
        yes=("Me and eight others.", "Four plus myself."),
        no=("Eight others.",),
    ),
    Rule(
        "en.count.me_list",
        r"(?:just |only )?(?:me|myself) , (?P<n>#)(?: (?!and )[^\s,.]+){1,2}(?: ,)? (?:and|plus) (?P<n2>a|an|"
        r"another|1ne|"
        r"one|#)(?= (?!half|bit|quarter)\S)",
        lambda hit: (hit.num("n") or 0.0) + (hit.num("n2") or 1.0) + 1,
        yes=("Me, two lads and an apprentice.", "Just me, three drivers and one clerk."),
        no=("Me, two days a week.", "Me and two lads."),
    ),
    Rule(
        "en.count.two_places",
        r"(?P<n>#) (?:\S+ )?(?P<p>in|on|at|of|for|with|from|under) (?:the )?(?:1ne|first(?: 1ne| one)?|"
        r"(?P<one>#))(?: (?!and )\S+)? (?:and|,|plus|, and) (?P<n2>#) (?:\S+ )?(?P=p) (?:the|another|a) (?:other|"
        r"second|"
        r"another)",
        lambda hit: (
            (hit.num("n") or 0.0) + (hit.num("n2") or 0.0) if not hit.told("one") or hit.num("one") == 1 else None
        ),
        yes=("Three in one and four in the other.",),
        no=("Three in one.",),
    ),
    Rule(
        "en.count.me_and",
        r"(?:it was )?(?:just |only )?(?:me|myself) and (?:my|the|one|a)? ?(?!(?:cat|dog|kettle|"
        r"radio) )(?:\S+)(?: - \S+){0,3}(?= \.|"
        r" $| ,)|(?:just|only) (?:me|myself)|on my own|by myself",
        lambda hit: 2.0 if " and " in hit.said else 1.0,
        yes=("It was just me and my brother-in-law.", "Just me."),
        no=("Three.",),
    ),
    Rule(
        "en.count.born_together",
        r"(?:a set of |a pair of |both )?(?P<x>twins|triplets|quads)(?= [.,!]| $| once| in| at)|(?:a|one|1ne) "
        r"pair(?= [.,!]| $)|both(?: of "
        r"(?:them|those))?(?= [.,!]? ?$)|the pair of them",
        lambda hit: {"triplets": 3.0, "quads": 4.0}.get(hit.word("x"), 2.0),
        yes=("Twins.", "Triplets once.", "Both of them."),
        no=("Both parents and a nan.",),
    ),
    Rule(
        "en.count.only_my",
        r"(?:(?:it was|it is|that was) )?(?:just|only) (?:my|the|our|a) (?:little |younger |older |big |old "
        r")?(?:nephew|niece|son|"
        r"daughter|brother|sister|cousin|mate|apprentice|trainee|assistant|deputy|lad|junior|mum|dad|boss|wife|"
        r"husband|"
        r"partner|nan|neighbour|student|secretary|helper|labourer)(?= [.,!]| $)",
        lambda hit: 1.0,
        yes=("Only my nephew.", "Just the apprentice."),
        no=("Only my nephew and two others.",),
    ),
    Rule(
        "en.count.my_nth",
        r"(?:this|it|that|here) (?:(?P<next>would|will|is going to) be|is) (?:only )?my (?P<o>{ORDINAL})(?= [.,!]| "
        r"$| 1ne| one)|"
        r"(?:i am )?(?:now )?on(?:to)? my (?P<o_>{ORDINAL})(?= [.,!]| $| 1ne| one| now)",
        lambda hit: NTH[hit.word("o") or hit.word("o_")] - (1.0 if hit.told("next") else 0.0),
        yes=("This would be my third.", "I'm on my fourth."),
        no=("My third boss.",),
    ),
    Rule(
        "en.count.handful",
        r"(?:a |only a |just a )?(?:small )?handful(?: of \S+)?",
        lambda hit: Count(5.0, 5.0, unsure=True),
        yes=("A handful.",),
        no=("Five.",),
    ),
    Rule(
        "en.count.oneself",
        r"(?:i have |i have only )?never (?:had to )?(?:supervised|managed|led|looked after|been in charge|had any)"
        r"(?: \S+)?(?= [.,!]| $| i)|(?:did|have|do|was|not|never) (?:not )?(?:\S+ ){0,5}?(?:anyone|anybody|any staff|"
        r"any people)(?= [.,!]| $| at all)|"
        r"i had (?:none|nobody)|(?:no one|nobody) under me",
        lambda hit: 0.0,
        yes=("Never supervised, I've always been on the tools.",),
        no=("I supervised three.",),
    ),
    Rule(
        "en.people.list",
        r"(?<=^ )me , \S+(?: ,| and)(?: \S+){0,6}",
        yes=("Me, Dave, Shaz and two apprentices.",),
        no=("I have five.",),
    ),
    Rule(
        "en.item.couple",
        r"(?:a )?couple of(?= \S{3,})",
        lambda hit: 2.0,
        yes=("Five full-timers and a couple of part-timers.",),
        no=("A couple.",),
    ),
    Rule(
        "en.item.one",
        r"(?:(?<=and )|(?<=and then )|(?<=and also )|(?<=and later ))(?:a|an)(?= (?!half|quarter|bit|few|couple|lot|"
        r"load|"
        r"third)\S{3,})|(?<=plus )(?:a|an)(?= \S{3,})|"
        r"(?<=, )(?:a|an)(?= (?!half|quarter|bit|few|couple|lot|load)\S{3,} (?:,|and|plus))|"
        r"(?<=^ )(?:a|an)(?= (?!half|quarter|bit|few|couple|lot|load|team|crew|gang)\S{3,} (?:,|and|plus))",
        lambda hit: 1.0,
        yes=("Two electricians and a trainee.", "Three lads under me and then an apprentice."),
        no=("A trainee.",),
    ),
    Rule(
        "en.item.self",
        r"(?<=and )(?:me|myself)(?= [.,]| $)|(?<=plus )(?:me|myself)(?= [.,]| $)|(?<=plus )my (?:own|native|mother "
        r"tongue|first "
        r"language)(?: language)?(?= [.,!]| $)",
        lambda hit: 1.0,
        yes=("Two welders, a fitter and me.", "Two plus my own."),
        no=("Me and two welders.",),
    ),
    Rule(
        "en.nothing.single",
        r"not (?:(?:a|1ne|even) )?(?:single )?(?:#|1ne|soul|person)(?: (?:single )?(?:1ne|person|soul))?(?= [.,!]|"
        r" $)",
        lambda hit: hit.rule.id if all(number.value == 1 for number in hit.parts) else None,
        yes=("Not a single one.", "Not one."),
        no=("Not two.", "Not one more than five."),
    ),
    Rule(
        "en.nothing.zero",
        r"none|zero|nil|nobody|no one|never any|not any|no 1ne|(?<=^ )(?:i have |i have got |got |there are |there "
        r"is |it is got |"
        r"have )?no(?= [a-z]{3,}s?(?: [.,!]| $| at all| on it| yet| so far| whatsoever))",
        yes=("None.", "No points."),
        no=("Three.", "No, three."),
    ),
    Rule(
        "en.nothing.clean",
        r"(?:it is|licence is|mine is|record is|i am|totally|completely|all|always been|(?<=^ )(?:yes , )?)? "
        r"?(?:squeaky |totally |"
        r"completely |perfectly )?clean(?: (?:licence|record|as a whistle|sheet))?(?= [.,!]| $)",
        yes=("It's clean.", "Clean as a whistle."),
        no=("I clean twenty.",),
    ),
)
