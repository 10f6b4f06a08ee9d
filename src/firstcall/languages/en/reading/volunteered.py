"""English sentences that tell what another question asks for: pay, a start, a time spent, schooling, a way to work."""

from __future__ import annotations

from firstcall.reading.rules import Rule

_LEAD = r"(?:(?:and|so|but|oh|also|plus)(?: ,)? ){0,2}"
_ABOUT = r"(?:(?:about|around|roughly|at least|some|like|only|just|almost|nearly|over|under|somewhere around) ){0,2}"
_PAID = (
    r"(?: ?(?:pounds|quid|euros?|dollars|bucks|grand|k|a year|a month|a week|a hour|a day|per hour|per year|per month|"
    r"hourly|before tax|gross|after tax|now|today|right now|at the moment|currently)){1,4}"
)
_TAIL = r"(?: [^\W\d_][\w'-]*){0,5}"

VOLUNTEERED = (
    Rule(
        "en.beside.pay",
        rf"{_LEAD}i (?:would (?:want|like|need|expect|be happy with|be looking for|be looking at)|want|need|"
        rf"am (?:on|looking for|after|earning|hoping for|paid|making)|earn|make|get paid|was on|was earning|get) "
        rf"{_ABOUT}"
        rf"(?:[£$€] ?#{_PAID}|[£$€] ?#|#{_PAID})",
        yes=("I'd want thirty-two thousand a year.", "I'm on fourteen pounds an hour now.", "And I earn £15."),
        no=("I want fifteen.", "I'm on the fourteen bus."),
    ),
    Rule(
        "en.beside.start",
        rf"{_LEAD}i (?:can|could|would|am able to) (?:start|begin)(?: [^\W_][\w'-]*| #){{1,6}}|"
        rf"{_LEAD}(?:i have(?: got)?|i am on|i would have|there is|i need to give|i have to give|i owe them|it is) "
        rf"(?:a |my )?(?:#|1ne|a) ?(?:- )?(?:weeks?|months?)(?:'|'s| ')?(?: of)? notice(?: period)?{_TAIL}",
        yes=("I can start in May.", "I've got three months' notice.", "I have a month's notice to work."),
        no=("I started in May.", "I notice things."),
    ),
    Rule(
        "en.beside.spent",
        rf"{_LEAD}i have (?:got )?{_ABOUT}# years(?:'| ')?(?: of)?(?: experience)?(?: (?:in|on|as|of|with|at|from) "
        rf"[^\W\d_][\w'-]*){_TAIL}|{_LEAD}i (?:have )?(?:worked|been|done|spent|did)(?: [^\W\d_][\w'-]*){{0,4}} "
        rf"{_ABOUT}# years{_TAIL}",
        yes=("I have five years on tills.", "I've worked eight years in a warehouse.", "I did ten years in the army."),
        no=("Five years.", "I have five years."),
    ),
    Rule(
        "en.beside.schooling",
        rf"{_LEAD}i (?:left school|finished (?:school|college|uni|university|sixth form)|dropped out(?: of \S+)?|"
        rf"went to (?:college|uni|university)|graduated)(?: (?:at|when i was|in|aged) #)?{_TAIL}",
        yes=("I left school at sixteen.", "I finished college.", "I graduated in 2019."),
        no=("I left the army at thirty.",),
    ),
    Rule(
        "en.beside.way",
        rf"{_LEAD}i (?:drive|travel|commute|cycle|walk|bike) {_ABOUT}# (?:miles|kilometres|km|k|minutes|mins){_TAIL}",
        yes=("I drive thirty miles to work.", "I cycle about ten minutes."),
        no=("I drive a van.",),
    ),
    Rule(
        "en.beside.team",
        rf"{_LEAD}(?:we were|we are|there were|there are|there was|it was)(?: only| just| about)? # (?:of us|people)"
        rf"{_TAIL}|{_LEAD}(?:we were|we are|there were|there are|there was) (?:only |just |about )?# (?:in|on) "
        rf"(?:the|our|my|a) (?:team|crew|shift|kitchen|gang|department|office|shop|squad|family)",
        yes=("We were six in the team.", "There are four of us."),
        no=("We were six when it closed.",),
    ),
    Rule(
        "en.beside.paper",
        rf"{_LEAD}i have (?:also )?(?:got )?(?:a |my |no |the )?(?:forklift|fork lift|reach truck|telehandler|"
        r"crane|digger|chainsaw|first aid|food hygiene|cscs|sia|ipaf|motorbike) "
        r"(?:licence|ticket|card|certificate|cert|badge|training)(?: too| as well| also)?",
        yes=("I've got a forklift licence too.", "I've no first aid certificate."),
        no=("I have a licence.",),
    ),
    Rule(
        "en.beside.shift",
        rf"{_LEAD}i (?:would )?(?:rather|prefer|would rather do|like) (?:working |to work |work )?(?:days?|nights?|"
        r"evenings?|mornings?|weekends?|earlies|lates)(?: best| really| though| to be honest)?",
        yes=("I prefer days.", "I'd rather work nights."),
        no=("I prefer dogs.",),
    ),
    Rule(
        "en.beside.unlicensed",
        rf"{_LEAD}i (?:do not|don't|can not) drive|{_LEAD}i (?:have|have got|hold) no (?:driving )?licence|"
        rf"{_LEAD}i do not have a (?:driving )?licence",
        yes=("I don't drive.", "I have no driving licence."),
        no=("I drive.",),
    ),
    Rule(
        "en.beside.health",
        rf"{_LEAD}i (?:do not|never) smoke|{_LEAD}i (?:have|have got) no allergies|{_LEAD}i do not have any allergies|"
        rf"{_LEAD}i am (?:in good health|healthy|fit|fit and healthy|never ill|hardly ever ill)",
        yes=("I don't smoke.", "I have no allergies.", "I'm fit and healthy."),
        no=("I smoke.",),
    ),
)
"""Families `beside`: what kinds may want of them is in `reading.besides`."""
