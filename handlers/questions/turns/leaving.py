"""Turns of phrase about leaving a place and reaching it, and about what lies between two items."""

from __future__ import annotations

_THING = r"(?!(?:nah|oke|ok|terus|trus|lalu|dan|jadi|sekarang|kita|kami|saya|ini|itu|begitu|setelah|sesudah|kalau|klo|kalo|pas|abis|habis|stlh|after|once)\b)(?:(?!\b(?:berapa|brp|jam|jm|pukul|kapan|kpn|siapa|sp|mana|apa|dan|terus|trs)\b)[^,.?;!\n]){3,45}?"
_OVER = r"(?:selesai|rampung|kelar|beres|bubar|usai|tuntas|habis|klar)"
_WHERE_TO = r"(?:ke ?mana|kmn|kmna|kmana|kemna)"
_SIDE = r"(?!(?:ini|itu|jam|pukul|hari|this|that|it)\b)[^,.?;!\n]{3,45}?"
_PLACE = r"(?:stop|place|site|destination|location|venue|leg|locus|port of call)"
_BETWEEN_WHAT = r"(?:ngapain\w*|ngpain|(?:ada |diisi |isinya |dengan |itu )*(?:acara|acra|kegiatan|agenda|sesi)?(?:nya)? ?(?:apaan|apa|ap)\b)"

LEAVING: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:setelah|sesudah|stlh|habis|abis|hbs|begitu|selepas|sehabis) turun (?:dari |dr )?(?:bus|bis|mobil|elf|hiace|minibus)(?:nya)?\b",
        "setelah perjalanan",
    ),
    (
        r"\b(?:after|once) (?:we |i )?(?:get|getting|step|stepping) off the (?:bus|coach|van)\b",
        "after the trip",
    ),
    (
        rf"^(?=.*\b(?:setelah|sesudah|stlh|habis|abis|selepas|sehabis|seusai|usai|kalau|klo|kalo|begitu|dari|dr)\b)([^?]*?)\b(?:bus|bis|busnya|bisnya|mobil|mobilnya|sopir|supir)(?: (?:kita|kami|rombongan))?(?: (?:mau|akan|bakal|jalan|berangkat|bergerak|menuju|lanjut|membawa|bawa|nganter|ngantar|kita|kami|itu))* (?={_WHERE_TO}\b)",
        r"\1kita ",
    ),
    (
        rf"\b(?:lepas|keluar|cabs|cabut|pergi|bertolak|minggat|beranjak|cus|kelar|beres|pulang) (?:dari|dr) ({_THING}),? (?=(?:terus |trus |lalu |lanjut |langsung )*(?:kita |kita semua |kami |rombongan |bus\w* )?(?:\w+ )?{_WHERE_TO}\b)",
        r"setelah dari \1 ",
    ),
    (
        r"\b(setelah|sesudah|stlh|habis|abis|selepas|sehabis|seusai|usai) (?:me)?(?:ninggalin|ninggalkan|tinggalkan|keluar dari|pergi dari|beranjak dari|bertolak dari|pamit dari|(?:urusan|kunjungan|acara|kegiatan) di) ",
        r"\1 dari ",
    ),
    (
        rf"\b(?:kalau|klo|kalo|begitu|setelah|sesudah|stlh|habis|abis)(?: (?:sudah|udah|udh|semua))* {_OVER}(?: semua)? (?:di|dari|dr) ({_THING})(?=,| (?:terus|trus|lalu|kita|kami|bus\w*|rombongan|lanjut|ke ?mana|kmn)\b)",
        r"setelah dari \1",
    ),
    (
        r"\b(?:once|when|as soon as|after) (?:we(?:re| are)? )?(?:all )?(?:done|finished|finish(?: up)?|through|leave|left|leaving|departing|depart|exit|exiting|get out)(?: (?:at|with|in|from))? (?:the )?(?!for\b|the day\b|today\b)(?=[a-z])",
        "after ",
    ),
    (
        r"\bwhere(?:s| is| does| will| are)? (?:the|our) (?:bus|coach|van|driver) (?:be )?(?:taking|take|takes|bringing|bring|going|go|heading|head|driving|drive)(?: us)?(?: to)?\b",
        "where do we go",
    ),
    (
        rf"\b(?:what|which)(?:s| is| was|s the| will be)? (?:(?:our|the|your) )?(?:next )?{_PLACE} (?:(?:that |which )?(?:comes|is|follows) )?(?:right |just |immediately |directly |straight )?after\b",
        "where do we go after",
    ),
    (
        rf"\b(?:what|which)(?:s| is| was|s the| will be)? (?:(?:our|the|your) )?(?:last )?{_PLACE} (?:(?:that |which )?(?:comes|is) )?(?:right |just |immediately |directly |straight )?before\b",
        "where are we before",
    ),
    (
        rf"^from (?:the )?({_SIDE}),? where (?:do|will|are) we (?:go|going|head|heading|headed)(?: next| then)?\b",
        r"where do we go after \1",
    ),
    (
        r"\b(?:lokus|tujuan|destinasi|perhentian|persinggahan|titik)(?: yang)?(?: (?:persis|tepat|pas|langsung))? (sebelum|sblm|sesudah|setelah|stlh) (?!ini\b|itu\b)",
        r"tempat \1 ",
    ),
    (
        rf"\b(?:tell me |say )?what (?:do we|are we|we|will we) (?:do|doing) (?:at|in) (?:the )?({_SIDE}),? and (?:then )?where (?:(?:do|are|will) )?(?:we )?(?:go|going|head|headed|heading|to)(?: (?:after(?:wards?)?|next|then|from there|after that|later))*(?=\W*$)",
        r"what is on the agenda at \1, where do we go after \1",
    ),
    (
        rf"\bwhat(?:s| is) on at (?:the )?({_SIDE}),? and (?:then )?where (?:to|do we go)(?: (?:after(?:wards?)?|next|then))*(?=\W*$)",
        r"what is on the agenda at \1, where do we go after \1",
    ),
    (
        rf"^({_SIDE}) (?:disusul|disambung) (?:oleh |dengan |sama )?(?:acara |kegiatan |agenda )?(?:apaan|apa)(?=\W*$)",
        r"setelah \1 acara apa",
    ),
    (
        rf"^({_SIDE}) (?:terus|trus|trs|lalu) (?:ada )?(?:acara )?apa lagi(?: (?:ya|sih|nih))*(?=\W*$)",
        r"setelah \1 acara apa",
    ),
    (
        rf"^(?:rampung|tuntas|bubar|bubaran|sepulang) ({_SIDE}),? (?:(?:terus|trus|trs|lalu|lanjut|kita|kami|ada) )*(?=(?:ngapain|acara apa|kegiatan apa|apa lagi|{_WHERE_TO})\b)",
        r"setelah \1 ",
    ),
    (
        rf"\bwhat happens (?:when|once|as soon as) ({_SIDE}) (?:finishes|ends|wraps up|concludes|closes|is (?:over|done|finished))(?=\W*$)",
        r"what comes after \1",
    ),
    (
        rf"\bwhere (?:do|will|are) we (?:go|going|head|heading) from ({_SIDE})(?= next\b| then\b|\W*$)",
        r"where do we go after \1",
    ),
    # what lies between two
    (
        rf"\b(?:setelah|sesudah|stlh|habis|abis|hbs) ({_SIDE}),? (?:dan |tapi |terus )?(?:sebelum|sblm|seblm) ({_SIDE}),? (?:itu |kita |kami |ada )*(?={_BETWEEN_WHAT})",
        r"antara \1 dan \2 ",
    ),
    (
        rf"\b(?:setelah|sesudah|stlh|habis|abis|hbs) ({_SIDE}) (?:kan |itu )*(?:ga|gak|nggak|ngga|tidak|tdk|bukan|belum|blm|ngga) (?:langsung|lgsg|lgsung) (?:ke )?({_SIDE})(?: kan)?,? (?:di )?(?:antara|tengah|sela)(?:-\w+)?(?:nya)?(?: itu| tuh)? (?={_BETWEEN_WHAT})",
        r"antara \1 dan \2 ",
    ),
    (
        rf"\b(?:di )?(?:sela|tengah)(?:-(?:sela|tengah))? (?=(?:acara |sesi )?[^,.?]{{3,45}}? (?:dan|sama|dengan|n|sm) [^,.?]{{3,45}}? (?:itu |kita |kami )*{_BETWEEN_WHAT})",
        "antara ",
    ),
    (
        r"\bselisih(?: waktu)?(?: antara)? (?=[^?]*\b(?:lama|menit|jam)\b)(?=[^,.?]{3,45}? (?:dan|sama|dengan|ke|n|sm) )",
        "jeda antara ",
    ),
    (
        r"\b(antr?ara|antra|antr|between|jda|jeda|selang) ((?:(?!\b(?:dan|and|sama|ke)\b)[^?,]){3,45}?) n (?=[a-z]{3})",
        r"\1 \2 dan ",
    ),
    (r"\b(?:antra|antr) (?=[^?,]{3,45}? (?:dan|sama|ke|sm) )", "antara "),
    (r"\bjda(?:nya)? (?=[a-z])", "jeda "),
    (
        r"\bwhat (?:sits|falls|lies|comes|goes|stands|fits|takes place|is sandwiched|is slotted|is wedged|is squeezed|is scheduled|is planned) (?:in )?between\b",
        "what is between",
    ),
    (
        r"(\bbetween [^?]{5,80}?) (?:on|in) (?:the|our) (?:agenda|schedule|programme|program|rundown|itinerary)\b",
        r"\1",
    ),
    (
        r"\bhow much (?:of a )?(?:break|gap|pause|breathing room|breathing space|slack|leeway|buffer)(?: time)?(?: (?:is there|do we have|have we got))? (?=between\b)",
        "how long is the gap ",
    ),
    (
        rf"\b(?:dari|mulai) ({_SIDE}) (?:sampai|sampe|smpe|hingga|ke) ({_SIDE}),? (?:itu |kita |kami )*(?:ngapain|diisi apa|ada apa)(?: (?:aja|saja))*(?=\W*$)",
        r"agenda dari \1 sampai \2 apa saja",
    ),
    (
        rf"\b({_SIDE}) didahului (?:oleh |dengan |sama )?(?:acara |kegiatan |agenda )?(?:apaan|apa)(?=\W*$)",
        r"sebelum \1 acara apa",
    ),
    # being there already
    (
        r"\b(?:sudah|udah|udh|dah) (?:duduk(?: manis)?|nangkring|nongkrong|nungguin|nunggu|menunggu|standby|stand by|berdiri|ngumpul|siap)(?: (?:lama|manis|dari tadi))? di\b",
        "sudah di",
    ),
    (
        r",? \b(?:kok|tapi|tp)(?: (?:masih|msh|pada|malah|belum|blm|ga|gak|tidak))* (?:sepi|kosong|ada (?:siapa-siapa|orang|yang datang)|kelihatan (?:siapa-siapa|orang))(?: (?:banget|sekali|amat|ya|sih|yah|nih|gini|begini))*(?=\s*[,.?!])",
        "",
    ),
    # arriving and leaving
    (
        rf"\b(?:(?:mohon|minta|tolong|info) )*(?:(?:jam|jm|pukul|kapan|jadwal|waktu)(?: (?:berapa|brp|jadwal|waktu))* )?(?:kedatangan|ketibaan|datang|tiba|masuk) (?:dan|&|serta|sama|sm) (?:keberangkatan|kepulangan|kepergian|pulang|berangkat|keluar|pergi|bertolak)(?:nya)?(?: (?:rombongan|kita|kami|bus\w*|dari))* (?:di|ke|dari) ({_SIDE})(?: (?:jam|jm|pukul) (?:berapa|brp)| kapan)?(?=\W*$)",
        r"jam berapa tiba di \1, jam berapa berangkat dari \1",
    ),
    (
        rf"\b(?:arrival and departure|in and out|arriving and leaving) times? (?:at|for|in|of) (?:the )?({_SIDE})(?=\W*$)",
        r"when do we arrive at \1, when do we leave \1",
    ),
)
