"""Soft values of English job adverts: qualities that nobody can answer for by a fact."""

from __future__ import annotations

import re

SOFT = re.compile(
    r"\b(?:friendly|team[- ](?:player|spirit|worker|minded)|team ?work|self[- ](?:motivated|"
    r"starter|driven|disciplined|aware)|motivated|motivation|"
    r"positive(?: attitude)?|attitude|flexible(?! hours)|flexibility|outgoing|reliable|"
    r"reliability|punctual\w*|hard[- ]?working|work ethic|passion(?:ate)?|"
    r"enthusias\w+|proactive|dynamic|resilien\w+|caring|compassion\w*|empath\w+|"
    r"professional(?:ism| attitude| manner)|can[- ]do|good communicat\w+|"
    r"communicat(?:ion skills|or\b)|(?:interpersonal|people|organi[sz]ational|social|listening|"
    r"customer service|problem[- ]solving|analytical) skills|personality|"
    r"personable|cheerful|energetic|energy|attention to detail|eye for detail|detail[- ]oriented|"
    r"(?:well[- ])?organi[sz]ed|adaptab\w+|"
    r"patien(?:ce|t(?!s|'s| care| record))|kind(?! of)|kindness|tidy|honest\w*|integrity|calm\w*|"
    r"(?:sense of )?humour|smile|good with (?:people|children)|cultural fit|"
    r"curious|curiosity|curious mind|calm voice|trustworth\w+|approachable|polite|courteous|"
    r"diplomatic|creative|ambiti\w+|driven(?! (?:a|an|the|class))|"
    r"initiative|structured|(?:ability|able) to (?:work (?:well )?(?:under pressure|independently|"
    r"alone|unsupervised|on your own|as part of|in a team|to deadlines)|"
    r"prioriti[sz]e|multi-?task|stay calm|keep calm|laugh|think|learn)|works? well|(?:thrive|"
    r"thriving)|under pressure|team environment|"
    r"fast[- ](?:paced|learner)|quick learner|keen to learn|eager|willing(?:ness)? to (?:learn|"
    r"work towards|train|develop|undertake training)|desire to|common sense|respect(?:ful)?|"
    r"responsible(?! for)|"
    r"dedicated|commit(?:ted|ment) to|conscientious|thorough(?:ness)?|careful|meticulous|"
    r"accura(?:te|cy)|methodical|dependable|loyal|confident manner|warm\w*|"
    r"welcoming|helpful nature|go[- ]getter|presentable|well[- ]presented|smart appearance|good "
    r"timekeep\w+|timekeeping|gets? on with|enjoy\w*|(?<!we'd )(?<!we’d )(?<!we would )love[sd]?\b|likes? to|"
    r"genuine|sociable|mature|down[- ]to[- ]earth|service[- ]minded|customer[- ]focus\w*|"
    r"solution[- ]oriented|open[- ]minded|helpful|gentle|steady|sensitiv\w+|"
    r"team[- ]oriented|tact(?:ful)?|numerate|up for|numeracy skills|literate|(?:tele)?phone manner|"
    r"discre(?:et|tion)|confidentiality|sense "
    r"of (?:urgency|responsibility)|quality[- ]conscious|safety[- ]conscious|pride in)\b",
    re.IGNORECASE,
)
"""Group 0 is the quality."""
