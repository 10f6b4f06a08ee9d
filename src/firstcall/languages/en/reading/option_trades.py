"""English words by which options of trades and places are called: welding, care, wards, building, kitchens, drops.

Heads and what people say for them, as in `option_names`.
"""

from __future__ import annotations

TRADE_FAMILIES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("mig",), ("mig", "m i g", "mag", "wire")),
    (("tig",), ("tig", "t i g", "argon")),
    (("stick", "mma", "arc"), ("stick", "mma", "m m a", "arc", "rods", "electrode", "manual metal arc")),
    (("cash in hand", "cash"), ("cash in hand", "cash", "in hand", "off the books")),
    (("weekly",), ("weekly", "once a week", "every week", "every friday", "each week", "by the week")),
    (("monthly",), ("monthly", "every month", "once a month", "end of the month", "each month")),
    (("live-in", "live in"), ("live in", "live - in", "living in", "live-in", "sleep in", "move in")),
    (("live-out", "live out"), ("live out", "live - out", "living out", "live-out", "go home", "my own bed")),
    (
        ("outdoor", "outdoors", "outside"),
        ("outdoor", "outdoors", "outside", "fresh air", "in the open", "out in the", "open air", "all weathers"),
    ),
    (("indoor", "indoors", "inside"), ("indoor", "indoors", "inside", "in the warm", "under a roof", "in the dry")),
    (
        ("children", "kids"),
        ("children", "kids", "little ones", "youngsters", "kiddies", "bairns", "paediatrics", "under tens", "child"),
    ),
    (("adults", "adult"), ("adults", "adult", "grown ups", "grown - ups", "grownups")),
    (("elderly", "older people"), ("elderly", "older people", "old people", "old folk", "pensioners", "the old dears")),
    (("babies", "under twos"), ("babies", "baby", "under twos", "the tinies", "newborns", "infants", "baby room")),
    (
        ("toddlers", "twos"),
        ("toddlers", "toddler", "two year olds", "twos", "the twos", "terrible twos", "two to threes"),
    ),
    (
        ("preschool", "three to fives"),
        ("preschool", "pre - school", "preschoolers", "three to fives", "nursery age", "rising fives"),
    ),
    (("a&e", "emergency department", "a and e", "er"), ("a and e", "a & e", "emergency", "casualty", "er")),
    (("maternity", "midwifery"), ("maternity", "labour ward", "delivery suite", "midwifery", "post natal")),
    (("theatre", "theatres"), ("theatre", "theatres", "scrub", "scrubbed", "recovery", "operating theatre")),
    (
        ("domiciliary", "home care", "home visits", "homecare"),
        (
            *("domiciliary", "dom care", "home care", "homecare", "home visits", "in the community", "community"),
            *("people's homes", "their own homes", "own homes", "house to house", "rounds", "visits", "care calls"),
        ),
    ),
    (
        ("residential", "care home", "residential care"),
        ("residential", "care home", "care homes", "old people's home", "residential home", "resi"),
    ),
    (("nursing home", "nursing"), ("nursing home", "nursing homes", "nursing")),
    (
        ("pastry", "desserts"),
        (
            "pastry",
            "desserts",
            "dessert",
            "puddings",
            "sweets",
            "baking",
            "bake",
            "patisserie",
            "cakes",
            "sweet section",
        ),
    ),
    (("grill",), ("grill", "chargrill", "steaks", "steak", "broiler", "barbecue", "flat top", "the char")),
    (("sauce", "sauces"), ("sauce", "sauces", "saucier")),
    (("fryer", "fry"), ("fryer", "fryers", "frying", "chips", "fry station", "deep fat")),
    (("larder", "cold section"), ("larder", "cold section", "salads", "starters", "garde manger", "cold starters")),
    (("prep",), ("prep", "veg prep", "prepping", "chopping", "peeling", "peeling spuds", "mise en place")),
    (
        ("dish", "pot wash", "kp", "kitchen porter"),
        ("dish", "dishes", "pot wash", "pots", "washing up", "kp", "plates"),
    ),
    (
        ("bricklaying", "brickie", "bricklayer"),
        ("bricklaying", "brickie", "bricks", "brickwork", "laying bricks", "blockwork", "on the trowel", "bricklayer"),
    ),
    (
        ("plastering", "plasterer", "wet plastering", "skimming"),
        ("plastering", "plasterer", "skim", "skimming", "skimmed", "rendering", "plaster", "spread", "artex"),
    ),
    (("roofing", "roofer"), ("roofing", "roofer", "roofs", "slates", "slating", "felting", "re - roof", "roof tiles")),
    (("tiling", "tiler"), ("tiling", "tiler", "tiles", "wall tiles", "floor tiles", "grouting")),
    (
        ("carpentry", "carpenter", "joinery", "joiner"),
        (
            "carpentry",
            "carpenter",
            "chippy",
            "joiner",
            "joinery",
            "first fix",
            "second fix",
            "woodwork",
            "hanging doors",
        ),
    ),
    (("plumbing", "plumber"), ("plumbing", "plumber", "pipework", "pipes", "bathrooms", "boilers", "heating")),
    (
        ("electrical", "electrics", "electrician"),
        ("electrical", "electrics", "electrician", "sparky", "spark", "sparks", "wiring", "rewires", "wired", "cables"),
    ),
    (
        ("painting", "decorating", "painter", "painting and decorating"),
        ("painting", "painter", "decorating", "decorator", "wallpapering", "wallpaper", "brush and roller"),
    ),
    (
        ("dry lining", "boarding", "tacking"),
        ("dry lining", "drylining", "dry liner", "tacker", "boarding", "plasterboard"),
    ),
    (
        ("groundworks", "groundwork", "groundworker"),
        ("groundworks", "groundwork", "groundworker", "drains", "drainage", "kerbs", "footings", "digging out"),
    ),
    (("scaffolding", "scaffolder"), ("scaffolding", "scaffolder", "scaffs", "tube and fitting")),
    (
        ("deliveries", "drops"),
        ("deliveries", "delivering", "drops", "dropping off", "multi drop", "multidrop", "delivery"),
    ),
    (("collections", "pick ups"), ("collections", "collecting", "pick ups", "picking up", "collection")),
    (("warehouse",), ("warehouse", "warehousing", "picking", "packing", "pick and pack", "depot", "loading bay")),
)
