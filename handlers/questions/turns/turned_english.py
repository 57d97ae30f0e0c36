"""English with its words in another order, or with other words than a native speaker's: «the lady explain here what is her name?», «we stay here until?»."""

from __future__ import annotations

_PERSON = r"(?:person|people|one|lady|madam|woman|man|sir|guy|gentleman|officer|official|speaker|professor|expert|teacher|lecturer|resource person)"
_SPEAKS = r"(?:speak|talk|explain|present|facilitat|moderat|lectur|teach|deliver|brief|conduct|officiat|instruct)(?:e|es|s|ing|ed)?"
_RECEIVES = r"(?:wait(?:s|ing)? (?:for )?|await(?:s|ing)? |pick(?:s|ing)? up )(?:us|our (?:group|team))"
_SHOP = (
    r"(?:money |currency |foreign )?exchange (?:shop|office|counter|booth|bureau|place|kiosk|outlet|service)"
)
_PLACE = r"(?:place|site|office|mall|hospital|market|cent(?:er|re)|port|harbou?r|clinic|village|island|museum|library|school|counter|building)"
_LUGGAGE = r"(?:bags?|baggages?|luggages?|suitcases?|belongings)"
_PAPER = r"(?:report|task|assignment|paper|policy brief|essay|homework|reflection|summary|poster|slide|form)"
_HOUSE = r"(?:village|hotel|restaurant|eatery|place|building|office|campus|venue|island|house|resort|town|city|museum|hall|canteen)"
_GROUP = r"(?:group|team|class|cohort|kelompok|klp|kelas|tim|regu|grup)"
_MAY = r"(?:can|could|may|should|must|shall|do|will|to)"
_THE = r"(?:the|our|my|this|that|your)"

TURNED_ENGLISH: tuple[tuple[str, str], ...] = (
    (r"\b2 (?=(?:the|our|my)\b)", "to "),
    (r"\buntil\W*$", "until what time"),
    # who it is
    (r"\bmister (?=[a-z])", "mr "),
    (
        r"\b(?:his|her) (?:excellency|honou?r)\b,? (?=(?:the|mr|mrs|ms|dr|governor|mayor|regent|minister)\b)",
        "",
    ),
    (
        rf"^(?:(?:please |kindly )?(?:tell|give|say)(?: me| us)? |what(?: is|s| s) |may i (?:know|have) )?(?:the )?names? of (?:the |this |that )*{_PERSON}(?: in (?=charge))?(?: who| that|,)*(?: is| was| will| are)? (?={_SPEAKS}\b|charge\b|in charge\b)(?:in )?",
        "who is in ",
    ),
    (
        rf"^(?:the |this |that )?{_PERSON}(?: who| that)?(?: is| was| will)? ({_SPEAKS})\b([^,?]*?),?(?: (?:what(?: is|s| s) )?(?:his|her|the|their) names?|(?: is| was)? who)(?: please)?\W*$",
        r"who \1\2",
    ),
    (
        rf"^what(?: is|s| s) (?:his|her|the|their) name,? (?:of )?(?:the |this |that )?{_PERSON}(?: who| that)?(?: is| was| will)? ({_SPEAKS})\b",
        r"who \1",
    ),
    (
        r"\b(?:who|whom)( will| is going to| would)? (?:facilitat(?:e|es|ed|ing)|moderat(?:e|es|ed|ing)|lectur(?:e|es|ed|ing)|conducts?|delivers?|officiates?|instructs?|explains?)\b",
        r"who\1 speaks at",
    ),
    (
        r"\bwho (?:is|was|will be) (?:facilitat|moderat|lectur|conduct|deliver|officiat|instruct|explain)ing\b",
        "who speaks at",
    ),
    (
        r"\bwho(?: is| s|s| will be| will)? (?:leads?|leading|runs?|running|chairs?|chairing) (the|our) ([^,?]{0,40}?(?:visit|session|discussion|meeting|tour|ceremony|workshop|briefing|talk|lecture|dialogue|practice)s?)\b",
        r"who speaks at \1 \2",
    ),
    (r"\bspeaks at (?=(?:here|there|now|today|tomorrow|to us|us)\b|\W*$)", "speaks "),
    (rf"\bwho (?:is |will (?:be )?|are )?{_RECEIVES}\b", "who receives us"),
    (r"\bchief (?=of (?:the )?\w)", "head "),
    (rf"\b(?:leads|heads|chairs) (?=(?:the |our |my )?{_GROUP}\b)", "is the leader of "),
    (
        rf"\bdoes ([^,?]{{2,40}}?) (?:lead|head|chair) (?=(?:the |our |my )?{_GROUP}\b)",
        r"is \1 the leader of ",
    ),
    (
        r"^(?:what|which) (?:session|item|event|activity)s? (?:is|are) ([^,?]{2,40}?) (?:in|at|on|part of)\W*$",
        r"which session does \1 speak at",
    ),
    (
        rf"^what(?: is|s| s) (?!(?:the|our|my|each|every) |{_GROUP}\b)([^,?]{{2,40}}?) (?:presenting|giving|delivering)\W*$",
        r"which session does \1 speak at",
    ),
    (
        r"^(?!what|who|which|when|where|how|why)([^,?]{3,60}?) (?:will be|is going to be|will take place|takes place|is held|will be held) (at|in) ([^,?]{3,60}?),? (?:right|correct|yes|isn t it)\W*$",
        r"is \1 \2 \3?",
    ),
    (
        rf"\bwhat (?:does|do|is|will) ((?:the )?{_GROUP}\b[^,?]{{0,30}}?) work(?:ing)? on\b",
        r"what is the topic of \1",
    ),
    (r"\bhow long (?:is|does|will) (?:the|our) visit (?:to|at) ", "how long are we at "),
    (
        r"\b(?<!phone )(?<!mobile )number of (?=(?:the )?(?:kepala|ketua|sekretaris|koordinator|pic|lo|liaison|head|chair|coordinator|driver|manager|director|secretary|camat|lurah|mayor|regent)\b)",
        "phone number of ",
    ),
    # what is asked
    (r"\bhow early\b", "what time"),
    (
        r"\bhow late (?:are|do|will) (we|they) (?=(?:be |stay )?(?:at|in|there|here)\b)",
        r"until what time are \1 ",
    ),
    (r"\bwhere (do|does|will|did) ([^,?]{2,40}?) visit\W*$", r"which loci \1 \2 visit"),
    (rf"\b(?:the )?size of (?=(?:the |our |my )?{_GROUP}\b)", "number of members of "),
    (
        r"\banything (?:special |else )?(?:to |i should |we should |i must |we must )(?:keep in mind|note|remember|know|be aware of|watch out for) (?:about |for |on |of |at |before |during )(?=\w)",
        "any notes for ",
    ),
    (r"^([^,?]{3,40}?) (?:is|are) what (menu|theme|topic|colou?r|number)\W*$", r"what is the \2 of \1"),
    (
        r"^(?:got|have|has) (?:any |some |the )?([a-z][^,?]{2,30}?)(?: or not)\W*$|^(?:got|have|has) (?:any|some) ([a-z][^,?]{2,30}?)\W*$",
        r"is there \1\2",
    ),
    (
        r"\b(go|going|come|coming|get|getting|head|return) back (?=(?:hotel|campus|office|home base|dormitory)\b)",
        r"\1 back to the ",
    ),
    # what one does
    (r"\bwe (?:will )?see (?=[^,?]{3,40}? (?:first|last)\b)", "we visit "),
    (
        r"\b(?:do not|don t|dont|can ?not|never) (?:take|consume|have) (?:any )?(?=(?:meat|pork|beef|fish|seafood|dairy|milk|eggs?|nuts?|alcohol)\b)",
        "do not eat ",
    ),
    (
        r"^(?:so |and |then )?we (?:will )?(?:reach|arrive (?:at|in)|get to) ([^,?]{3,40}?) (?:at )?(?:what time|when|what hour)\W*$",
        r"what time do we arrive at \1",
    ),
    (r"(?<!courtesy )\bcall (?=(?:with|on) (?:the|his|her|our)\b)", "courtesy call "),
    (r"\b(?:with|on) (?:his|her) excellency (?=(?:is|be|will|in|at|held|take|takes|start|starts)\b)", ""),
    # what one may
    (
        r"\bis it (?:ok|okay|all ?right|fine|possible|permitted|allowed|acceptable) (?:for (?:us|me) to|if (?:we|i)|to) ",
        "may we ",
    ),
    (r"\b(ships?|boats?|ferry|vessels?|speedboats?) (?:sets? sail|sails?|casts? off)\b", r"\1 leaves"),
    # where from
    (
        r"\b(?:comes?|is|are|was|were)(?: coming)? from (?:which|what) (?:country|nation|state|province|city|region|place)\b",
        "is from where",
    ),
    (
        r"\b(?:which|what) (?:country|nation) (?:is|are|does|do|did) ([^,?]{2,40}?) (?:come |coming )?from\b",
        r"where is \1 from",
    ),
    (r"^what(?: is|s| s) (?:the )?nationality of ([^,?]{2,40}?)\W*$", r"where is \1 from"),
    (
        r"\b((?:are|do|will) we (?:part of|in|also|join\w*|attend\w*|take part|included|going|go)\b(?! the\b)[^.?]{3,60}?)(?: too| as well)?,? or (?:is|are) (?:it|that|this|those|they) (?:only |just |reserved |meant )*for (?:the )?other(?:s| groups?| teams?)(?=\W*$)",
        r"\1?",
    ),
    (
        r"\bis there (?:anybody|anyone|somebody|someone|a person) (?:at|in|from) ([^,?.]{3,50}?)(?: that| who| whom)? (?:i|we) (?:could|can|may|might|should) (?:ring|call|phone|contact|text|message|reach|speak to|talk to)\b[^,?.]*",
        r"who is the contact person at \1",
    ),
    # how much there is of it
    (
        r"\bhow much (?:of (it|this|that|[^,?.]{3,50}?) )?is (?:still )?(?:left|remaining|to go)(?: of (it|this|that|[^,?.]{3,50}?))?(?=\W*$)",
        r"how much longer is \1\2",
    ),
    (r"\bhow many page\b", "how many pages"),
    (
        rf"\bhow (?:busy|crowded|full) (?:is|does|do|are|can|will) (?:it|(?:this|that|the) {_PLACE})(?: get| become| be| here)?\b",
        "how many visitors a day here",
    ),
    (
        r"\bhow many (?:people|visitors|guests|customers|citizens) (?:usually |normally |typically )?(?:come|visit|use it)(?: here| this place| to this place)?(?: (?:a|per|each|every|on an? (?:ordinary|normal|usual|average|typical)) day)?\W*$",
        "how many visitors a day here",
    ),
    # the way
    (
        r"\bhow long (?:is|will be|was) (?:the |our )?(?:bus |car |boat )?(?:ride|drive|trip|journey|travel|transfer|way|road)(?: time)? (?=(?:to|from|back)\b)",
        "how long does the trip take ",
    ),
    # things to see to
    (
        r"\b(?:what|which)(?: kinds? of| types? of| sort of)? (?:cloth|cloths|clothing|clothings|dress)\b(?= (?:we|i|should|do|must|to|shall|can|is|are|for)\b)",
        "what clothes",
    ),
    (r"\bpresents? (?=(?:for|to) (?:the |our )?\w)(?!to (?:the|our|us)\b)", "gift "),
    (rf"\b{_SHOP}\b", "money changer"),
    (
        r"\b(?:change|exchange)(?: (?:some|my|our|a few|the))? (?:dollars?|ringgit|baht|pesos?|euros?|usd|sgd|foreign currency|foreign money|yen|cash)\b",
        "find a money changer",
    ),
    (
        r"\bfind a money changer near (?:the |our |my )?(?:hotel|lodging|guest ?house|place we stay|here)\b",
        "find a money changer",
    ),
    (
        rf"^(?:on the last day,? )?{_THE}? ?{_LUGGAGE},? (?:{_MAY} (?:be |we |i )?)?(?:left|leave|put|keep|kept|store|stored|deposit|deposited) (?:at |in |to )?(?:where|which place|what place)\W*(.*)$",
        r"where to leave luggage",
    ),
    (
        rf"\b(?:where|(?:at |in )?which place|(?:at |in )?what place) (?:{_MAY} )?(?:i |we )?(?:to )?(?:leave|put|keep|store|deposit)(?: {_THE})? {_LUGGAGE}\b",
        "where to leave luggage",
    ),
    (r"\bwi-?fi (?:code|key|pin|pw)\b", "wifi password"),
    (r"\b(?:code|key|pin) (?:of|for|to) (?:the )?(?=wi-?fi\b|internet\b)", "password of "),
    (
        rf"^{_THE}? ?([a-z][^,?]{{3,40}}?) (?:i|we) (?:should |must |have to |need to )?(?:e-?mail|send|submit|give|hand in) to (?:whom|who|where)\W*$",
        r"who do we send the \1 to",
    ),
    (
        rf"^to (?:whom|who) (?:do|should|must|shall|can) (?:i|we) (?:e-?mail|send|submit|give|hand in) {_THE}? ?([^,?]{{3,40}}?)\W*$",
        r"who do we send the \1 to",
    ),
    (r"\b(wi-?fi|internet|network|hotspot) (?:pass|passkey|credentials?|log-?in)\b", r"\1 password"),
    (
        rf"\b(?:pass|passkey|credentials?|log-?in) (?:for|of|to) (?:{_THE} )?(?=(?:\w+ )?(?:wi-?fi|internet|network|hotspot)\b)",
        "password of ",
    ),
    (
        rf"\b({_PAPER}s?)((?: \w+)?) (?:(must|should|has to|have to|need to|needs to|to|is|are|will) )?(?:be )?collected\b",
        r"\1\2 \3 be submitted",
    ),
    (
        r"\b(first|last|final|very last|very first) ((?:activit|agend|event|session|item|thing|stop|programme item)\w*) (?:of|in|on|for) (?:the |our |this )*(?:visit|programme|program|trip|tour|study visit|stay)(?=\W*$)",
        r"\1 \2 of the whole visit",
    ),
    (
        rf"^(?:which|what) {_HOUSE} (?:do|will|are|shall) (?:we|i) (?:have|having|take|taking|get|getting|eat|eating) ([^,?]{{3,30}}?)(?: at| in)?\W*$",
        r"where is the \1",
    ),
    (
        r"\bis there (?:(?:some|any)where|(?:a|any|some)(?: \w+)? (?:place|spot|room|corner|area))(?: \w+)? (?:to|for) pray(?:er|ing|ers)?\b",
        "where is the prayer room",
    ),
    (
        r"\bis there (?:some|any)where( \w+)? (?=to \w)",
        r"is there a\1 place ",
    ),
    (
        r"\bhow (?:many minutes|much time|long) (?:do|does|will|can|may|should) (?:we|our (?:group|team)|my (?:group|team)) (?:have|get|be given|take|need|use|talk|speak|present)(?: to present| (?:for|in|at) (?:our|the|my)(?: \w+)? presentations?)(?=\W*$)",
        "how long is the presentation of each group",
    ),
    (
        r"\bhow (?:many minutes|much time|long) (?:do|does|will|can|may|should|must|shall) (?:we|i|our (?:group|team)|my (?:group|team)) (?:talk|speak|present)(?: (?:for|in|at|during) (?:our |the |my )?(\w+))(?=\W*$)",
        r"how long is the presentation of each group in the \1",
    ),
    (
        r"\bwhat(?: is| s|s) (?:the |our |my )?(?:dress|attire|outfit|costume)(?= (?:for|today|tonight|tomorrow|on|at|in|of)\b|\W*$)",
        "what do we wear",
    ),
    (
        r"^(where (?:is|are)|how (?:do we|can i|do i|can we) get to) ((?:the |our )?[^,?]{3,40}?),? (and )((?:until|till|from) (?:when|what time)|when|what time|at what time|how much) (is |are |does |do |will )?(?:it|they) (?=\w)",
        r"\1 \2 \3\4 \5\2 ",
    ),
    (r"\b(my|our|the|your|which|what|colou?r) caps?\b", r"\1 hat"),
    (
        r"\b(?:what|which) (?:documents?|papers?|items?|things?|equipment|gear|stuff) (?:do|should|must|shall|will) (?:we|i) (?:need|bring|prepare|carry|have|have to bring|need to bring)(?: to)?\b(?! (?:submit|hand|send))",
        "what should we bring",
    ),
    (
        r"\bwho (guide|show|brief|host|receive|welcome|greet|accompany|teach|meet)(?= (?:us|our)\b)",
        r"who \1s",
    ),
    (r"\bwho (?:do|will|shall|are) (?:we|i) (?:going to |gonna )?see(?:ing)?\b", "who do we meet"),
    (
        r"\b(?:when did ([^,?]{3,40}?) (?:start|begin)(?:ed)? (?:to )?(?:operat|run|work|serv|function)\w*|since when (?:is|does|has|did|was) ([^,?]{3,40}?) (?:been )?(?:operat|run|work|serv|function|open|in use|in operation)\w*)",
        r"sejak kapan \1\2 beroperasi",
    ),
    (r"\bquestions? (?:time|session)\b", "question and answer session"),
)
"""Patterns, and what they stand for."""
