"""English frames of an answer: words that only open it, and those that only close it."""

from __future__ import annotations

from firstcall.reading.rules import Rule

_END = r"(?= [.,!?…]| -)"
_HI = r"(?:hello|hi|hiya|hey|hi there|hello there|good morning|good afternoon|good evening)"

FRAMES = (
    Rule(
        "en.preamble.heard_late",
        r"(?:oh )?(?:(?:sorry|pardon|what)(?: ,)?(?: (?:what was that|what did you say|say (?:that )?again|come again|"
        r"i missed that|i did not catch that))?|what was (?:the|your|that) question(?: again)?|what did you ask(?: me)?"
        r"(?: again)?) ?[?.,] (?:oh|ah)(?: ,)?(?: (?:right|okay|yes i see|i see|sorry))?"
        r"(?= [.,!])",
        yes=("Sorry, what was that? Oh right, no.", "What? Oh, five."),
        no=("Sorry, what was that?", "What, oh no."),
    ),
    Rule(
        "en.preamble.heard",
        r"(?:oh |ah |oh , |ah , )?(?:okay|ok|all right|alright|right|hm|i see|right then|okay then|"
        r"right(?: ,)? okay|okay(?: ,)? right|"
        rf"okay okay|fair enough){_END}|(?:oh|ah|aha|ooh){_END}",
        yes=("Okay. No licence.", "Oh right, three years.", "I see. Not since the operation."),
        no=("Okay with dogs.", "All right in the evenings."),
    ),
    Rule(
        "en.preamble.greeting",
        rf"{_HI} ?[?.,] (?:yes|yeah|yep)(?= [.!])|(?:(?:yes|yeah|yep)(?: ,)? )?{_HI}(?: ,? ?(?:hello|hi))?"
        rf"{_END}|(?:yes|yeah|yep)(?: ,)? (?:i understand|i see|i get it|got it|i got that|speaking|that is me|"
        rf"i can hear you|i am here|i am still here|go on|go ahead){_END}|"
        rf"(?:yes |yeah )?(?:i am|i'm) (?:good|fine|well|great|very well|not bad)(?: ,)? (?:thanks|thank you|cheers)"
        rf"(?: and you)?{_END}",
        yes=(
            "Yes, hello. No, I don't.",
            "Hello? Yes. No card.",
            "Yeah, I can hear you, four.",
            "I'm good, thanks. No licence.",
        ),
        no=("Yes, Highway code.", "Yes, I do.", "I'm good with dogs."),
    ),
    Rule(
        "en.preamble.so",
        r"(?:yes|okay|right|well) ,? ?so ,? ?(?= (?:i|it|we|my|the|that|there|just|only|basically|what|at)(?: |$))|"
        r"(?:yes|okay|right) (?:, )?so(?= ,)",
        yes=("Yeah, so, it's a green one.", "Yes so, three years."),
        no=("Yeah, so no.", "So so."),
    ),
    Rule(
        "en.preamble.thinking",
        rf"(?:let me|let us|let's|i will have to|i would have to)(?: just)? (?:see|think|think about that|have a think|"
        rf"check|count|work it out)(?: now| then| a (?:second|minute|moment))?{_END}|(?:what|how) (?:is|was) it"
        rf"(?: now)?{_END}|where do i (?:start|begin){_END}|(?:oh )?(?:wait|hang on|hold on)(?: a (?:second|sec|minute|"
        rf"moment))?(?= [.,])|(?:just )?(?:one|1ne|#|a) (?:second|sec|moment)(?= [.,])",
        yes=("Let me see. Two.", "Hang on, no.", "Hang on. Two.", "One second. Two.", "Let me think, about six years."),
        no=("Let me know.", "Let me work nights."),
    ),
    Rule(
        "en.afterword.so",
        r"(?:so|but|and) (?:yeah|yes|yep|there|there we go|there you go|that is that|that is it|that is me)"
        r"(?= [.!?]| $)|(?<=, )(?:so|yeah so|so anyway)(?= [.!?]| $)",
        yes=("No, I can't, so yeah.", "Two years, but yeah.", "Never learned, so."),
        no=("So yeah, I can.", "I said so."),
    ),
    Rule(
        "en.afterword.sense",
        r"if (?:you (?:see|know|get) what i mean|that makes (?:any )?sense|you follow me|you follow)(?= [.!?]| $)|"
        r"(?<=, )(?:anyway|anyways|basically|really|you know what i mean|do you know what i mean|know what i mean|"
        r"you know)(?= [.!?]| $)|and (?:all that|stuff like that|that sort of thing|what have you|so on|so forth)"
        r"(?= [.!?]| $)",
        yes=("Two years if you see what I mean.", "Nights, anyway.", "Packing and stuff like that."),
        no=("If you know.", "Anyway, no."),
    ),
    Rule(
        "en.afterword.paper",
        r"(?<=, )(?:it is (?:all )?|like it says |as it says |as you see |as you can see )(?:on|in) my "
        r"(?:cv|resume|application|form)(?= [.!?]| $)",
        yes=("Two years, it's on my CV.", "No, like it says on my form."),
        no=("It's on my CV.",),
    ),
    Rule(
        "en.parting.behind",
        r"(?<=[.!?,] )(?:(?:okay|ok|thanks|thank you|cheers|right|all right)(?: ,)? )?(?:bye|bye bye|"
        r"goodbye|good bye|bye now|bye then|cheerio|see you|see you later|speak soon|talk soon|ta ta|ta ra)"
        r"(?: (?:now|then|for now|love|mate))?(?= [.!?]| $)|"
        r"(?<=[.!?,] )(?:next|next one|next question|on to the next(?: one)?)(?: ,)?(?: please)?(?= [.!?]| $)",
        yes=("No, I haven't. Bye.", "Ten years. Next question, please."),
        no=("Goodbye to nights.", "Next Monday."),
    ),
)
