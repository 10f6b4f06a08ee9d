"""How English adverts tell what is needed from what is good to have, offered or described, and their headings."""

from __future__ import annotations

from firstcall.drafting.words import rx

NICE = rx(
    r"\byou(?:'ll|’ll) want\b|(?:though|but) we(?:'ll|’ll| will| can|'d)? (?:\w+ )?(?:train|put you through|"
    r"teach)\b|\buseful|\bas would\b|\bso would\b|would (?:all |also |really )?help|it helps if|helpful|"
    r"desirable|nice to have|"
    r"advantage(?:ous)?|(?:\ban?|added|real|definite|big|huge|massive) bonus\b(?! of)|bonus "
    r"(?:points|if)\b|^\W*bonus\b|"
    r"\ba (?:\w+ )?plus\b|ideally|preferred|preferabl[ye]|beneficial|not required|neither is "
    r"required|merit(?:ing)?\b|welcome\b|"
    r"not (?:strictly )?essential|would be (?:\w+ )?(?:great|good|nice|handy|ideal|brilliant|"
    r"an asset)|\b(?:lovely|nice|added|real) extra\b|\basset\b|\bhandy\b|we(?:'d|’d) love|a preference|"
    r"good to have|but not (?:a must|necessary|needed|required|essential)|not a must|not a "
    r"deal[- ]?breaker|extra points|bonus points|"
    r"\bif you(?:'ve|’ve|'re|’re| also| have| hold| speak| know)\b[^.]{0,90}?\b(?:great|brilliant|"
    r"better|lovely|hear about|hear from|tell us|mention|otherwise|fantastic|"
    r"perfect|so much the better)\b|(?:would|will) be (?:fantastic|brilliant|perfect|lovely|welcome)|"
    r"(?:not|n't|n’t) (?:necessary|needed|required|essential|a must) but|stand out if|we(?:'d|’d|"
    r" would) (?:love|welcome|like to hear)|"
    r"interest(?:ed)? to hear|nice if|great if|even better|(?:could|would|might) be of "
    r"interest|in your favour|sets? you apart"
)
MUST = rx(
    r"\bis (?:the|our|a) (?:bare |absolute )?minimum\b|^\s*(?:fit|strong) enough\b|\b(?:law|state|insur\w+|"
    r"client|regulator|contract|customer|employer)s? (?:wants?|asks?|demands?|"
    r"insists?)\b|\bbring your own\b|"
    r"\bwe (?:do |also )?(?:want|ask) (?:to see|for)\b|\bdepends? on\b|\bneed(?:s|ed)?\b|\bmust\b|\bmust-have|"
    r"require[sd]?\b|requirement|essential|you should "
    r"(?:have|be|hold)|(?<!once )(?<!until )(?<!after )(?<!when )you have\b|to be considered|"
    r"^\W*(?:min\b\.?|minimum(?: of)?|at least) \w+ (?:years?|yrs?|months?|mths?)\b|"
    r"mandatory|willing to|able to|necessary|you can (?:start|work)|are required|we ask "
    r"everyone|you(?:'ll|’ll| will) have\b(?! an? (?:uniform|chance|buddy))|"
    r"you(?:'ll|’ll| will)(?: also)? be (?:asked|expected|required)|you hold|subject to|you(?:'ll|"
    r"’ll| will) be (?:an? (?!key|vital|member|part|central|real)|fully |already |qualified|registered|trained|"
    r"experienced|confident|comfortable|used|certified|licensed|aged|over|at least|\d|Gas |SIA|CSCS|fluent|happy|"
    r"willing|prepared|able)|we(?:'re|’re| are) after|you "
    r"should hold|expect (?:you )?to|"
    r"(?:at least|minimum(?: of)?) \w+ (?:year|month)s?['’]? (?:of )?(?:\w+ ){0,2}experience|"
    r"you(?:'re|’re| are) (?!looking|welcome|interested|going|offered|given|part|joining|"
    r"responsible|not\b|the (?:face|first))|you(?:'ve|’ve)\b|"
    r"you (?:also )?(?:speak|write|read|know|understand|drive|own|possess|come with|bring(?: "
    r"with you)?|can (?:speak|write|read|use|drive|cook))\b|"
    r"\bhave to\b|we (?:can )?only (?:consider|take|accept|hire)|only (?:apply|people|"
    r"candidates|applicants) |a condition of|conditional|"
    r"\bcompulsory\b|\bmandatory\b|obligatory|prerequisite|we (?:ask|expect|look) (?:for|you|"
    r"that)|(?:looking|look) for\b"
    r"[^.]{0,80}?\b(?:with|who|holding)\b|\byour \w+ (?:is|are|should|must)\b|English (?:matters|is "
    r"(?:fine|enough|vital|crucial|important|key|expected))|(?:candidate|applicant|person)s? (?:will|should|"
    r"must|has|have|is|are|needs?)\b|"
    r"someone (?:with|who)|people (?:with|who)|(?:experience|knowledge) (?:of|in|with) "
    r"[^.]{3,60} (?:is|are) (?:expected|assumed)|"
    r"^\s*(?:used to|able to|comfortable|ability to|confident)\b|"
    r"^\s*(?:full|valid|clean|current|own|minimum|at least|good|"
    r"fluent)\b(?=[^.]*\b(?:licen[cs]e|cards?|tickets?|tools|knives|cert|certificate|transport|experience|"
    r"PPE|English)\b)"
    r"(?![^.]*\b(?:provided|supplied|given|paid for|included|gained)\b)"
)
FIRM = rx(
    r"\byou(?:'ll|’ll| will)? (?:\w+ )?need\b|\bneeded\b|\bmust\b|require[sd]?\b|(?<!not "
    r")essential|mandatory|compulsory"
)
DEMAND = rx(
    r"\byou(?:'ll|’ll| will)? (?:\w+ )?need\b|\bmust\b|require[sd]?\b|(?<!not )essential|"
    r"mandatory|compulsory|\bhave to\b|to be considered|subject to|a condition of|we (?:can )?only "
    r"(?:consider|take|accept|hire)"
)
OFFERED = rx(
    r"\bwe (?:offer|provide|pay|give|supply|fund|cover|can train|train|(?:wi)?ll (?:train|pay|"
    r"provide|give|put|help|support|fund))\b|"
    r"\bwe(?:'ll|’ll) (?:train|pay|provide|give|put|help|support|fund)\b|\byou(?:'ll|’ll| will) "
    r"(?:get|receive|enjoy|benefit)\b|\b(?:is|are) (?:provided|supplied|included|paid)\b|"
    r"\bonce you(?:'ve|’ve| have)\b|\byou (?:can|could|may|might) (?:also )?work from home\b|"
    r"at our (?:cost|expense)|free of charge|in return"
)
CONJUNCT = rx(
    r"(?:, (?=(?:have|hold|be|live)\b)|(?<!read)(?<!write)(?<!understand),? and "
    r"(?=(?:can|have|hold|be|live|own|speak|drive|possess|agree|provide|pass|are able|must|need to)\b))"
    r"(?![^.;]*\b(?:them|it|this|that|so)(?:\W*$|;))"
)
OTHER_HEADING = rx(
    r"\b(?:don't|don’t|do not|won't|won’t) (?:we |you |(?:actually |really )?)?(?:need|ask|require|mind)\b|"
    r"\bnot needed\b|"
    r"^we (?:give|pay|provide)\b|we offer|^what we(?:'ll|’ll| will| can)? (?:offer|give|do)|our "
    r"offer|benefits?\b|perks?\b|"
    r"rewards?\b|in return|what(?:'s|’s| is) in it|\bpackage\b|"
    r"what you(?:'ll|’ll| will| can)? (?:get|receive|do|be doing|enjoy|expect)|^you(?:'ll|’ll| "
    r"will) (?:get|receive|be doing|do)\b|why (?:us|join|work|choose)|"
    r"responsibilit|duties|\btasks\b|^(?:more )?(?:about )?(?:the|our) (?:role|job|position|work|"
    r"company|team|practice|organi[sz]ation|employer|rewards|money|place|"
    r"school|home|story|values|culture|business|client|site)\b|^(?:a |in )?your (?:typical "
    r")?(?:day|week|role|responsibilities|duties|tasks|mission|benefits|team|new)\b|"
    r"day[- ]to[- ]day|about us|who we are|how to apply|to apply|apply now|next steps|you can "
    r"expect|equal opp|diversity|^role overview|job purpose|^the offer|"
    r"^life at|^purpose|^overview"
)
APART = rx(
    r";|, (?=as (?:would|will)\b)|,? and (?=so would\b)| [-–] (?=[^-–;]{2,60}\b(?:bonus|plus|advantage|desirable|"
    r"handy)\b)|(?:,? |\()(?:but|otherwise|or) (?=we\b)|,\s*(?=(?:and |but )?(?:ideally|preferably)\b)|,? and "
    r"(?=you(?:'re|’re|'ve|’ve| have| "
    r"are| can| hold| must| need| should| also| speak| know|"
    r" will need)\b(?![^.;]*\b(?:them|it|this|that|so)(?:\W*$|;)))|, (?=[A-Z][^,.;]{2,40} (?:is |"
    r"would be |are )?an? (?:\w+ )?(?:plus|bonus|advantage)\b)|"
    r", (?=(?:(?! (?:and|or) )[^,.;]){2,30} (?:would|might|could|will) be (?:\w+ )?"
    r"(?:handy|useful|helpful|desirable|nice|great|good|welcome|beneficial|advantageous|ideal)\b)|"
    r",? and (?=(?:ideally|preferably)\b)"
)
BUT = rx(r",? but\b")
NOT_NEEDED = rx(
    r"\bno (?:\S+ ){1,5}(?:is |are )?(?:needed|required|necessary)|(?:not|isn't|aren't) (?:necessary|needed|"
    r"required)|"
    r"no need|(?:don't|do not) need|no (?:previous |prior )?experience"
)
NICE_HEADING = rx(
    r"would help|desir(?:able|ed)|(?:nice|great|good|handy|useful|helpful|lovely)[- ]to[- ]have|bonus|prefer|"
    r"advantage|\bplus(?:es)?\b|\bextras?\b|merit|would be "
    r"(?:\w+ )?(?:great|good|nice)|it helps|good to have|"
    r"great if|nice if|even better|helpful|useful|not essential|ideally|love it if|welcome "
    r"but|extra credit|brownie points|additional (?:skills|points)|"
    r"we(?:'d|’d) (?:also )?(?:love|like)|beneficial|optional|train you if|stand out|set you "
    r"apart|sets you|apart from|top of (?:the|our) (?:pile|list)|put you (?:ahead|at the top|top)|lovely if|"
    r"(?:it|that)(?:'d|’d| would) be (?:\w+ )?if|what(?:'d|’d) be|catch our eye|tip the balance|impress us|"
    r"cherry|\bicing\b"
)
MUST_HEADING = rx(
    r"^we (?:want|need|require)\b|requirement|essential|you(?:'ll|’ll| will)? (?:also )?need|qualification|about you\b|"
    r"what we need|must[- ]haves?\b|you(?:'ve|’ve| have)\b|criteria|"
    r"looking for|you(?:'ll|’ll| will)? (?:bring|have)|skills|(?<!your )experience|your "
    r"experience|who you are|your (?:profile|background)|to be considered|"
    r"we(?:'re|’re| are)? (?:ask|require|expect|need)|ideal (?:candidate|person)|person spec|"
    r"should have|^you(?:'re|’re| are)?:?$|you should|"
    r"minimum|mandatory|what it takes|right (?:person|candidate)|eligib|compulsory|we(?:'re|"
    r"’re) after|is this you|could this be you|sound like you|"
    r"non-negotiable|before you apply|only apply if|what we want|who we want|^you are|^you "
    r"can|^you must|must:?$|you(?:'ll|’ll) be:?$|your skills|"
    r"what you(?:'ll|’ll)? (?:bring|need)|checklist|the person|person we|candidate"
)
