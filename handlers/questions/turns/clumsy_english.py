"""English as it is put by who thinks in another language: «where we are going?», «dinner starts what time», «number of kapus»."""

from __future__ import annotations

_ASKS = r"what|when|where|who|whom|whose|which|why|how"
_OFFICE = (
    r"mr|mrs|ms|pak|bu|ibu|bapak|dr|drg|prof|kapus|kadis|kabid|kaban|camat|lurah|bupati|sekda|lo|pic|cp|our lo|our coach|our driver|"
    r"head|chief|director|coach|leader|driver|liaison|liaison officer|interpreter|translator|guide|secretary|committee|panitia|coordinator|contact|doctor|nurse|mayor|regent|governor|manager"
)
_PLACES = r"(?:loci|locus|lokus|sites?|places?|visits?|offices|stops|locations?)"
_ROOM = r"(?:the |our |my |your )?(?:hotel )?rooms?"

CLUMSY_ENGLISH: tuple[tuple[str, str], ...] = (
    # the order of words
    (
        r"^(where|what time|when|which \w+|who|whom) (we|i) (are|am|will|should|can|must)\b(?!.*,)",
        r"\1 \3 \2",
    ),
    (
        rf"^(?!(?:{_ASKS}|is|are|was|were|do|does|did|will|can|could|may|should|must|please|if|after|before|until|tell|how)\b)([^,?.]{{3,50}}?) (starts?|begins?|opens?|ends?|finish(?:es)?|close[sd]?|leaves?|departs?)(?: at| on)? (what time|what hour|when|until when|until what time|at what time)\W*$",
        r"\3 does \1 \2",
    ),
    (
        rf"^(?!(?:{_ASKS}|is|are|was|were|do|does|did|will|can|could|may|should|must|please|if|after|before|until|tell|how)\b)([^,?.]{{3,50}}?) (starts?|begins?|ends?|finish(?:es)?|closes?|opens?|leaves?|departs?) at\W*$",
        r"what time does \1 \2",
    ),
    (
        r"^((?:our |the )?(?:departure|arrival|return|breakfast|lunch|dinner|check-?out|check-?in|pick-?up|briefing|opening|closing)\b[^,?.]{0,40}?) (?:is )?at\W*$",
        r"what time is \1",
    ),
    (
        r"^(who(?: is| s|'s| are| will)? (?:speak(?:s|ing)?|talk(?:s|ing)?|present(?:s|ing)?|lead(?:s|ing)?|be speaking|the speaker|the speakers)(?: to us)? (?:at|in|for|during) [^,?.]{3,50}?),? and who (?:at|in|for|during) ",
        r"\1, and who speaks at ",
    ),
    (
        r"\b(does|do|will|did|should) ((?:the |our |this )?\w[\w ]{2,40}?) wraps? up\b",
        r"\1 \2 finish",
    ),
    (
        r"\b(?:due|scheduled|supposed|meant|expected|slated|set) to (?=(?:begin|start|end|finish|take place|open|close|leave|depart)\b)",
        "",
    ),
    (
        r"\bhow much time (?:is|are|was|has been) (?:set aside|reserved|allotted|allocated|given|planned|scheduled|budgeted|foreseen) (?:for|to) ",
        "how long is ",
    ),
    (
        r"\b(?:on |in )?(?:the )?(?:first|1st|day one|day 1) (?:day )?or (?:on |in )?(?:the )?(?:second|2nd|last|third|day two|day 2)(?: day)?(?=\W*$)",
        "on which day",
    ),
    # numbers of people and of things
    (
        rf"\b(?:number|no) of (?=(?:the |our |my )?(?:{_OFFICE})\b(?!s))",
        "phone number of ",
    ),
    (
        r"\bnumber of (?=(?:the |our |my )?(?:\w+ )?(?:humas|public relations|call cent(?:er|re)|posko|reception(?:ist)?|front desk)\b)",
        "phone number of ",
    ),
    (
        r"^(?:what(?: is|s| s) |tell me |give me )?(?:the )?number of (?:the )?(?=\w+(?: \w+){0,2}?s\b|people|staff|children)",
        "how many ",
    ),
    (r"\b(?:what(?: is|s| s) )?(?:the )?(?:amount|quantity) of (?=\w)", "how much "),
    (
        r"^(?:total )?((?:\w+ )?(?:beds|participants|people|groups|members|villages|visitors|employees|staff|doctors|nurses|students|schools|cameras|patients|services|counters|coaches|loci|districts)) number\b",
        r"how many \1",
    ),
    (
        r"^total (?:of )?(\w+?)s? how many(?: persons?| people| peoples)?\W*$",
        r"how many \1s are there in total",
    ),
    (
        r"^(.*?)\b(?:the one|the person|the official|the man|the lady) who (.{5,50}?) (?:is|will be) (?:the )?([^,?]{3,40}?),?(?: right| correct| true| yes| isn t it)?\?$",
        r"\1does \3 \2?",
    ),
    (
        r"\b(?:my|our) room (?:is )?(?:in|on|at) (?:which|what) floor\b",
        "which floor is my room",
    ),
    (
        r"\bis (?:(?:he|she) )?from (?:which|what) (agency|institution|office|ministry|organi[sz]ation)\b",
        r"from which \1",
    ),
    (r"^(.{4,40}?),? using what\W*$", r"what is used for \1"),
    (
        r"\bstill (?:have |has )?any (?:other |more )?(?:session|agenda|activity|activities|event|program|programme|item)s?\b",
        "what is left",
    ),
    (
        r"\bpass(?:word|code)? (?:for|of|to) (?:the |hotel )?(wifi|wi-fi|internet|network)\b",
        r"password of \1",
    ),
    (
        r"^(what time|when) (?!is\b|are\b|was\b|do\b|does\b|did\b|will\b|can\b|must\b|should\b|we\b|i\b)([^,?.]{3,40}?) (leaves?|departs?|starts?|begins?|ends?|finish(?:es)?|opens?|closes?)\W*$",
        r"\1 does \2 \3",
    ),
    (
        r"^(is|are|will) ([^,?.]{3,40}?) (?:be )?present(?= (?:at|in|there|too|today|tomorrow|tonight)\b|\W*$)",
        r"\1 \2 attending",
    ),
    (
        r"\bwhich (?:dinas|badan|instansi|opd|kantor)(?= (?:(?:do|will|are|should|did) )?(?:we|i|our)\b)",
        "which locus",
    ),
    # what is left
    (
        r"\bany (?:other |more )?(?:session|agenda|activity|activities|event|program|programme|item|schedule)s? (?:again|more|else|anymore|after this)\b|\bany (?:other|more) (?:session|agenda|activity|activities|event|program|programme|item)s?\b(?= (?:today|tonight|after this|now|left)|\W*$)",
        "what is left",
    ),
    (r"\b(?:which|what) (\w+) precedes? ", r"which \1 is before "),
    (
        r"(?<!\bwe )(?<!\bi )(?<!\bthey )(?<!^)\bcan (use|wear|take|bring|enter|smoke|swim) (?=\w)",
        r"can we \1 ",
    ),
    # whose turn, how long for each
    (
        rf"\b(?:order|sequence) of (?=(?:the |our |all )?{_PLACES}\b)",
        "list of ",
    ),
    (
        r"\bhow (long|many minutes) (?:may|can|should|does|do|will|is) (?:each|every|one|a) (?:group|team) (?:present|speak|talk|have|get|to present)\b",
        r"how \1 is the presentation of each group",
    ),
    (
        r"\bwho (?:is the one who )?leads? (?:our|my|the) (group|team|class)\b(?! (?:report|discussion|photo|work|session|presentation|meeting|leaders?|plenary|reflection|visit))",
        r"who is the leader of our \1",
    ),
    # rooms
    (
        rf"\b(?:until|till|by|before) (?:what time|when)\b[^,?.]*\b(?:stay in|use|keep|occupy|remain in|have|leave) {_ROOM}\b",
        "what time is the hotel checkout",
    ),
    (
        rf"\b(?:until when|until what time|by when|by what time|what time|when) (?:must |should |does |do |has |have |will )*{_ROOM} (?:must |should |has to |have to |need to |needs to |to )*(?:be )?(?:empty|emptied|vacated|cleared|vacant)\b",
        "what time is the hotel checkout",
    ),
    (
        r"^(?:do |will |am )?(?:i|we) (?:sleep|stay|be) alone\b.*|\b(?:single|own) room or (?:a )?(?:shared?|sharing|twin|double)(?: room)?\b",
        "how many people share one room",
    ),
    (
        r"\bhow (?:to|do we|do i|should we|should i|can i) (?:do|make|fill|fill in) (?:the |our |my )?(?=\w+ ?\w* ?attendance|attendance|absen|presensi)",
        "what is the way for ",
    ),
    (
        r"^(?:what is |what s |tell me )?(my|our) room (?:number|no)\b(?= ?(?:please|pls)?\W*$)",
        r"what number is \1 room",
    ),
    (r"\bkamar (saya|sy|aku|ku|gue|gw|kami|kita) (?:nomor|nomer|no|nmr) (?=berapa|brp)", r"nomor kamar \1 "),
    # what is told, and what is only guessed
    (
        r"^(who\b[^,?]{8,}), (?!and |or |what|who|where|when|how|their|his|her|which)(?:is it |maybe |perhaps )?(?:the |mr |mrs )?[\w ]{3,25}\?+$",
        r"\1?",
    ),
    (
        r"^((?:[^,?]* )?(?:siapa|sapa|sp)\b[^,?]*), (?:pak |bu |bapak |ibu )?[\w ]{3,25} (?:ya|kan|kah|bukan)\?+$",
        r"\1?",
    ),
    (
        r"^(.*\b(?:innovation|inovasi|app|application|aplikasi|system|program|programme|award)\b[^?.,]*)[?.,]+ *(?:and )?what(?: is|s| s) (?:the|its) name\W*$",
        r"\1?",
    ),
    (
        r"\bwho (?:is|s) (?:the |our |my )?(\w{4,}) (?:boss|superior)\b",
        r"who is the superior of the \1",
    ),
    (r"^what(?: is|s| s) ((?!it\b|this\b|that\b)[^,?]{3,40}?) (?:used )?for\W*$", r"what is \1"),
    (
        r"^what does ((?!he\b|she\b|it\b|this\b|that\b|they\b|the (?:bot|lo|coach|committee)\b)[^,?]{3,40}?) do\W*$",
        r"what is \1",
    ),
    (
        r"^((?:aplikasi|apliaksi|app|inovasi|program|sistem|layanan) [^,?]{3,30}?) (?:itu |tuh |ini )?(?:untuk|utk|buat|bwt|gunanya|fungsinya) (?:apa|ap|apaan)\b(?: (?:ya|sih|pak|bu|min))*\W*$",
        r"apa itu \1",
    ),
    # the most that is allowed
    (r"\b(?:maksimal|maksimum|maks|max|paling lama) (?=(?:berapa|brp) (?:menit|mnt|jam|lama)\b)", ""),
    (r"\b(?:maximum|max|at most) (?=how (?:many (?:minutes|hours)|long)\b)", ""),
    (r"\b(how many (?:minutes|hours)) (?:maximum|max|at most)\b", r"\1"),
    (
        r"\b(?:sampai|sampe|smp|hingga|sd) (?:jam|jm|pukul) (?:berapa|brp) [^,?]*\b(?:menempati|tempati|nempatin|nempati|memakai|pakai|pake|tinggal di|menginap di|tetap di|di) kamar\w*(?: hotel\w*)?\b",
        "kapan batas checkout hotel",
    ),
    # the clock
    (r"(?<!at )(?<!around )(?<!by )\b(\d{1,2}) o ?'?clock\b", r"at \1 oclock"),
    (
        r"\b(?:what is the |what s the )?(?:latest|last) time (?:that )?(?:we |i |for us )?(?:must |should |have to |need to |can |may )?(?=to be |be |to arrive |arrive |to gather |gather )(?:to )?",
        "what time must we ",
    ),
    (r"\b((?:ship|ferry|boat|vessel|speedboat)s?) (?:set sail|sails?|casts? off|sets? off)\b", r"\1 leave"),
    (r"\bat (?:what|which) hour\b|\bat which time\b", "what time"),
    (
        r"\bhow late (?:does|do|will|is|are) ([^,?.]{3,40}?) (?:go|run|last|going|running|continue)(?: on| until| till| for)?\b",
        r"until what time is \1",
    ),
    # what one would rather not do, whom one would call
    (
        r"\b(?:can|could|may|is it ok(?:ay)? (?:to|if)|are we allowed to)(?: (?:i|we))? (?:skip|miss|sit out|not attend|opt out of|get out of|give .{3,30} a miss)\b",
        "is optional",
    ),
    (
        r"\b(?:will|can|could|may|are)(?: (?:i|we|there))? (?:still )?(?:be )?(?:able to )?(?:call|phone|ring|video ?call|facetime|telephone|reach)(?: (?:my|our|the))? (?:home|famil(?:y|ies)|wife|wives|husbands?|kids|child(?:ren)?|spouses?|parents|people at home)\b",
        "is there phone signal",
    ),
)
"""Patterns, and what they stand for."""
