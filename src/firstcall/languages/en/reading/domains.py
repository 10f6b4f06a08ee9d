"""English statements on what is often asked for: languages, animals, driving, cooking, music, crafts, forbidden foods.

As in `topics`.
"""

from __future__ import annotations

from firstcall.reading.rules import Rule

DOMAINS = (
    Rule(
        "en.implyyes.tongue_home",
        r"what (?:we|i) (?:all )?(?:speak|spoke|shout|talk|talked|use|argue|swear|grew up)(?: \S+){0,5}|(?:at home|"
        r"to my (?:\S+ )?(?:mum|mam|dad|nan|gran|kids|wife|husband|grandmother|parents|in - laws)|"
        r"with my (?:\S+ )?(?:mum|mam|dad|nan|gran|kids|wife|husband|grandmother|parents|in - laws)) (?:we|"
        r"i) (?:only )?(?:speak|talk|spoke)(?: \S+)?|(?:speak|talk|spoke|argue|chat) (?:it |nothing else |"
        r"only that )?(?:at home|to my \S+|with my \S+|to the kids|every day|all day)(?: \S+)?|dream in (?:it|both)|"
        r"(?:swear|count|think|pray|sing) in (?:it|both|\S+ish)|(?:studied|read|did|taught|teach|took|"
        r"have a degree in|got an a - level in|did an a - level in) (?:it|\S+ish|french|german|italian|russian|"
        r"chinese|japanese|arabic|languages)(?: (?:at|to|for|up to)(?: \S+){0,2})?|interpret(?:er|ed|ing)?|"
        r"translat(?:e|ed|or|ing)|(?:lived|worked|spent (?:\S+ ){1,3}|au paired?|au pair|was posted|was stationed|"
        r"grew up|raised|brought up|went to school) (?:in|over in|out in) (?!the uk|england|a )[a-z]{4,}(?: (?:for|"
        r"till|until|as)(?: \S+){0,3})?|mistake me for a (?:local|native)|take me for (?:a )?(?:local|native|one of)|"
        r"(?:i am|from|born in|came from|come from) (?:half )?(?:spain|france|poland|germany|italy|portugal|romania|"
        r"brazil|mexico|lagos|warsaw|berlin|paris|madrid|lisbon|half - \S+)",
        yes=("It's what we shout at each other in at home.", "I dream in it.", "They mistake me for a local."),
        no=("I can order a beer.",),
    ),
    Rule(
        "en.implyno.tongue_lost",
        r"google translate|(?:smile|nod|point|pointing|mime|wave) (?:and|at|my)(?: \S+){0,2}|get my face slapped|"
        r"(?:the moment|as soon as|once) they (?:\S+ )?(?:said|answer|reply|speak|talk|start)(?: \S+){0,3}|"
        r"enough to get (?:by|into trouble|slapped|a room|lost)(?: \S+){0,2}|(?:bonjour|hola|ciao|guten tag|hello|"
        r"merci|gracias|danke|grazie)(?: \S+)? and (?:that is|nothing|then|i am)(?: \S+){0,4}|where the (?:library|"
        r"station|toilet|beach) is|phrase ?book|(?:speak|talk) (?:slowly|louder|english loudly)|failed (?:it|"
        r"my \S+ish|french|german) (?:at|in)(?: \S+)?|long forgotten|all gone (?:now|since)|need subtitles|"
        r"only (?:speak|got|have) (?:the one|english|1ne)",
        yes=("The moment they said bonjour I'd be off.", "I'd use Google Translate.", "Hola and that's my lot."),
        no=("I speak it at home.",),
    ),
    Rule(
        "en.implyyes.pets_beasts",
        r"(?:grew up|was raised|brought up|born|live|lived|lives|work|worked) (?:\S+ )?on a (?:\S+ )?(?:farm|"
        r"smallholding|croft|ranch|stud|dairy)(?: \S+)?|farmers?(?: (?:all|by|for)(?: \S+){0,2})?|(?:kept|keep|breed|"
        r"bred|showed|show|trained|train|ride|rode|milked|milk|sheared|lambed|calved|rescue|foster|walk|groom|"
        r"judge) (?:\S+ ){0,3}(?:dogs|cats|horses|ponies|cows|cattle|sheep|pigs|goats|hens|chickens|ducks|pigeons|"
        r"ferrets|snakes|pythons|reptiles|tarantulas|rats|bees|birds|parrots|alpacas|donkeys|greyhounds|whippets|"
        r"collies)(?: \S+)?|(?:got|have|had) (?:a|#|two|three|four|my own) (?:\S+ )?(?:python|boa|corn snake|"
        r"tarantula|iguana|pony|horses?|goats|labradors?|dogs|cats|collies|rottweiler|alsatian|staffie|greyhounds?|"
        r"hens|parrot|ferrets)(?: \S+)?|stable (?:girl|lad|hand)|pony club|young farmers|vet(?:'s| nurse| student|"
        r" practice)?|zoo(?:keeper)?|kennels|cattery|rspca|whisperer|lambing(?: \S+)?|(?:share|shares|sleeps?) (?:my|"
        r"our|the) (?:bed|sofa)(?: with(?: \S+){0,2})?",
        yes=("I grew up on a farm.", "I keep two pythons.", "The dog sleeps my bed side, shares my sofa."),
        no=("I was bitten as a child.",),
    ),
    Rule(
        "en.implyno.pets_beasts",
        r"cross the (?:road|street) (?:when|if|to avoid|rather|every time)(?: \S+){0,3}|(?:over|behind) the (?:fence|"
        r"gate|hedge)|(?:jump|climb|leap|get|"
        r"stand|run|be|hide) (?:on|onto|up|behind|under|in) (?:a|the|my|top of) (?:chair|table|cupboard|tree|wardrobe|"
        r"car|sofa|gate)|sneez(?:e|ing)(?: \S+){0,3}|eyes (?:stream|swell|water|itch)(?: \S+)?|antihistamines?",
        yes=(
            "I cross the road when I see one.",
            "You'd find me up a tree, I'd climb onto the car.",
        ),
        no=("I've kept them for years.",),
    ),
    Rule(
        "en.implydoubt.pets_beasts",
        r"(?:bit|kicked|chased|threw|stung|butted|savaged|gored|attacked|mauled|trampled|pecked|scratched) (?:me|my|"
        r"by)(?: \S+){0,4}|(?:was|been|got) (?:bitten|kicked|chased|thrown|stung|mauled|attacked|trampled)(?: "
        r"\S+){0,4}",
        yes=("One bit me as a child.", "I've been kicked twice."),
        no=("I've kept them for years.",),
    ),
    Rule(
        "en.topic.drive",
        r"(?:do|can|could|would|happy to|able to|comfortable|like) (?:you )?(?:\S+ )?driv(?:e|ing)|"
        r"(?:a )?driving (?:role|job|work|round)|(?:lot|bit|hours) of driving|night driving|behind the wheel",
        yes=("Do you drive?", "Is night driving all right for you?"),
        no=("Do you have a driving licence for the forklift?",),
    ),
    Rule(
        "en.implyyes.drive",
        r"(?:drive|drove|driving|driven) (?:a|an|the|my|for|all|round|up|down|to|from|every|since|him|her|them|"
        r"everyone|people|buses|lorries|taxis|artics|coaches|nights|daily|in)(?: \S+){0,3}|(?:passed|got) my (?:test|"
        r"licence) (?:at|in|when|first|the)(?: \S+){0,2}|did the knowledge|(?:trunk|tramp|haul|deliver)(?:ed|"
        r"ing)? (?!by)\S+(?: to \S+)?|(?:motorway|m\d+|up and down|road) (?:miles|every|daily|all)(?: \S+)?|"
        r"# miles a (?:week|year|day)|no claims|in the cab|behind the wheel(?: \S+)?|designated driver",
        lambda hit: None if " finish " in hit.doc.shape or " not " in hit.doc.shape else hit.rule.id,
        yes=("I trunk Glasgow to Daventry.", "Forty thousand miles a year.", "I drove taxis all my life."),
        no=("I get the bus.",),
    ),
    Rule(
        "en.implyno.drive",
        r"(?:failed|fail) (?:it|my test|the test|#|twice|every|three|five)(?: \S+)?|provisional|learner plates?|"
        r"l - plates|passenger (?:seat|princess)|(?:wife|husband|son|daughter|mum|dad|boyfriend|girlfriend|partner|"
        r"mates?) (?:drives?|does the driving|ferries|drops|chauffeurs)(?: \S+)?|(?:gave|handed|sent) (?:up |in |"
        r"back )*my licence(?: \S+)?|bus pass|on two wheels|cycle everywhere|walk everywhere|walking or nothing|"
        r"never (?:passed|learned|learnt|got behind|took my test|had a lesson)(?: \S+)?|(?:hand|"
        r"give) (?:over )?the keys(?: to)?(?: \S+){0,2}|night ?- ?blind|cataracts|(?:lights|glare|"
        r"headlights) (?:dazzle|blind|bother|get)(?: \S+)?|halos",
        yes=("I've failed it four times.", "My wife drives us.", "I've cataracts, the headlights blind me."),
        no=("I passed first time.",),
    ),
    Rule(
        "en.topic.creedfood",
        r"(?:pork|bacon|ham|beef|meat|alcohol|wine|beer|bar|pub|butcher\S*|abattoir|brewery|betting|gambling|casino)",
        yes=("Would you be happy to handle pork?", "Would you work in a pub?"),
        no=("Can you cook?",),
    ),
    Rule(
        "en.implyno.creedfood",
        r"(?:i am|am|being|as|been) (?:a |an )?(?:practi[sc]ing |strict |devout |lifelong |muslim |orthodox "
        r")*(?:muslim|jewish|jew|hindu|vegan|vegetarian|veggie|teetotal|teetotaller|methodist|mormon|quaker|sikh|"
        r"seventh day adventist|recovering \S+|in recovery)(?: \S+){0,2}|keep (?:kosher|halal)|in recovery|# years "
        r"sober|sober(?: (?:for|since)(?: \S+){0,2})?",
        yes=("I'm a practising Muslim.", "I keep kosher.", "Five years sober."),
        no=("I'm a butcher.",),
    ),
    Rule(
        "en.topic.cook",
        r"(?:do|can|could|have|enjoy|like) (?:you )?(?:\S+ )?cook(?:ed|ing)?|recipes?|bak(?:e|ed|ing)|kitchen",
        yes=("Can you cook?", "Have you baked bread?"),
        no=("Do you have a set of kitchenware?",),
    ),
    Rule(
        "en.implyyes.cook",
        r"(?:sunday|christmas) (?:roast|dinner|lunch)(?: \S+){0,3}|(?:roast|dinner|tea|lunch|breakfasts?|meals|plates|"
        r"covers) (?:for|a) (?:#|the|my|all|twelve|ten|day|night|service)(?: \S+){0,3}|(?:# )?covers|(?:lick|"
        r"clean) (?:the|their) (?:plates?|bowls?)|seconds|(?:ran|run|own|had) (?:a|the|my) (?:\S+ )?(?:cafe|kitchen|"
        r"restaurant|takeaway|bakery|food truck|chippy|catering)(?: \S+){0,2}|sous ?- ?chef|commis|pastry|line cook|"
        r"fry cook|school dinners|dinner lady|(?:nan|mum|grandmother|gran|dad)'s recipes?(?: \S+)?|sourdough|"
        r"(?:wedding|birthday) cakes|from scratch every(?: \S+)?",
        yes=("I do a Sunday roast for twelve.", "I ran a cafe.", "My kids lick the plates."),
        no=("I burn toast.",),
    ),
    Rule(
        "en.implyno.cook",
        r"(?:burn|burnt|burned|set fire to|smoke alarm|fire brigade|ready meals?|microwave(?: meals?)?|takeaways?|"
        r"pot noodles?|beans on toast|boil an egg|cheese toasties?|deliveroo|just eat|cereal)(?: \S+)?",
        yes=("I live on ready meals.", "The smoke alarm is my timer."),
        no=("I ran a bistro.",),
    ),
    Rule(
        "en.topic.music",
        r"(?:play|sing|singing|instrument|music|piano|guitar|dance|dancing|drums?)",
        yes=("Can you play an instrument?", "Would you be embarrassed to sing?"),
        no=("Can you cook?",),
    ),
    Rule(
        "en.implyyes.music",
        r"choir(?:s|master)?|grade (?:#|eight|seven|six|five)|band|orchestra|organist|pianist|drummer|guitarist|"
        r"busk(?:ed|ing|er)?|karaoke|open mic|gig(?:s|ged|ging)?|music(?:ian| teacher| degree)|soloist|lead singer|"
        r"church organ|ceilidh|weddings|ballet|salsa|tap|panto(?:mime)?|west end|conservatoire",
        yes=("I'm in a choir.", "Grade eight piano.", "I busked for years."),
        no=("Tone deaf.",),
    ),
)
