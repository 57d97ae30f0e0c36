"""Turns of phrase about what comes before and after something: «X dilanjut apa?» is «setelah X apa?»."""

from __future__ import annotations

THING = r"(?!(?:nah|oke|ok|terus|trus|lalu|dan|jadi|sekarang|kita|kami|saya|ini|itu|begitu|setelah|sesudah|kalau|klo|kalo|pas|abis|habis|stlh|after|once)\b)(?:(?!\b(?:berapa|brp|jam|jm|pukul|kapan|kpn|siapa|sp|mana|apa|dan|terus|trs)\b)[^,.?;!\n]){3,45}?"
OVER = r"(?:selesai|rampung|kelar|beres|bubar|usai|tuntas|habis|klar)"
WHAT_THEN = r"(?:ngapain\w*|ngpain|ke ?mana\w*|kmn|kmana|apa\w*|ap|acara apa|acra ap|agenda apa|kegiatan apa|what\w*|where)"

_SAID_BY = r"(?:(?:pak|bu|ibu|bapak) )?(?!(?:siapa|apa|yang|yg)\b)\w+(?: \w+)?"
_SAYS = r"(?:bilang|blg|menyebut(?:kan)?|nyebut(?:in)?|sebut(?:kan)?|cerita|bercerita|ngomong|menyampaikan|sampaikan|menjelaskan|jelaskan|jelasin)"
"""What a speaker told is asked for without them."""

_HERE = r"(?:sini|tempat ini|lokasi ini|lokus ini|tempat sekarang)"
_WE_MOVE = (
    r"(?:kita|kami|kt|bus|bis|busnya|rombongan|peserta|kelompok (?:kita|kami|saya)|lanjut(?:nya)?|lnjt|jalan|jln|terus|trus|bergerak|bergeser|geser|pindah|berpindah|"
    r"berangkat|menuju|dibawa|diarahkan|diantar|dijadwalkan|dilanjutkan|cabut|cus|gas|otw|pergi|perginya|tujuan(?:nya)?|akan|mau|bakal|harus|selanjutnya|berikutnya|nanti|itu|lagi|langsung)"
)
_GOING = r"(?:go|going|head|heading|headed|move|moving|travel|travelling|drive|driving|proceed|off)"
_DULU = r"(?:comes?|is|goes|happens|starts|begins) (?:first|earlier)"

ORDER: tuple[tuple[str, str], ...] = (
    (
        r"\b(pagi(?:-pagi|2)?(?: (?:bisa|boleh|kita|kami|mau|dapat|dapet|dpt|saya|ada|disediakan|dikasih)){0,3}) (?:makan|mkn|makanan)\b(?! (?:siang|malam|malem|apa))",
        r"\1 sarapan",
    ),
    (
        r"\b(sepatu|sandal|sendal|alas kaki)(?:nya)? (?:di ?buka|dibukak|harus buka|perlu dibuka)\b(?! (?:jam|kapan))",
        r"\1 dilepas",
    ),
    (
        r"\b((?:tampil|maju|presentasi|paparan|giliran|urutan)(?:nya)?) (?:di )?(?:nomor|nomer|nmr|no|urutan|posisi) (?=(?:ke )?(?:berapa|brp)\b)",
        r"\1 ke ",
    ),
    (
        r"\b(?:pas|tepat|persis|ps)(?: banget)? (?=(?:sebelum|sblm|sblum|sebelom|setelah|stlh|sesudah|sehabis|selepas)(?:nya)?\b)",
        "",
    ),
    (
        r"\bapa(?:an)?(?: saja| aja| lagi)? (?:setelah|sesudah|stlh|habis|abis|selepas)nya(?=\W*$)",
        "setelah itu apa",
    ),
    # where one goes from here
    (
        rf"\b(?:(?:setelah|stlh|habis|abis|selepas|sesudah|sehabis|begitu|cabut|pindah|pergi|keluar|jalan|berangkat) )*(?:dari|dr) {_HERE},?(?: {_WE_MOVE})* (?:ke ?mana|kmn|kmana|kemn|ke (?:lokus|tempat|lokasi) (?:apa|mana))\b(?! saja| aja)",
        "habis ini ke mana",
    ),
    (
        rf"\b(?:ke ?mana|kmn|kmana)(?: {_WE_MOVE})*(?: (?:setelah|habis|abis))? (?:dari|dr) {_HERE}\b",
        "habis ini ke mana",
    ),
    (
        rf"\b(?:where|(?:which|what) (?:place|site|locus|stop))(?: to)? (?:do|are|will|would|should|shall) we (?:be )?{_GOING}(?: on)?(?: to)?(?: next)? (?:from|after) (?:here|this place|this site)\b",
        "where do we go next",
    ),
    (
        rf"\bfrom here,? (?:where|(?:which|what) (?:place|site|locus|stop)) (?:do|are|will) we {_GOING}(?: on)?(?: to)?(?: next)?\b",
        "where do we go next",
    ),
    (
        r"\bwhere (?:does|will|is) (?:the|our) (?:bus|coach|van) (?:take|taking|bring|bringing|go|going|head|heading)(?: us)?(?: to)?(?: next| from here| after this)+",
        "where do we go next",
    ),
    # which of two comes first
    (
        rf"\b((?:which|what)(?: one)? {_DULU}|(?:mana(?:kah)? (?:yang |yg )?(?:akan )?(?:lebih |paling |ter)?(?:dulu|duluan|dahulu|awal)|(?:lebih )?(?:dulu|duluan|dluan) (?:yang |yg )?mana)(?: (?:dilaksanakan|dimulai|diadakan|digelar|acaranya))?(?: ya| sih)?)[,:] (?=[^,?]+ (?:or|atau|apa|ap|ato|pa) )",
        r"\1 ",
    ),
    # what comes before, and what after
    (
        rf"^({THING})(?: (?:itu|tu|tuh|sih))? (?:abis|habis|hbs|setelah|stlh|sesudah|sehabis|selepas) (?:acara |sesi |kegiatan |agenda )?(?:apa|ap)(?: (?:sih|ya))?,? (?:dan|n|&|terus|trus|trs|serta|sama|lalu|trus) (?:lanjut(?:nya|annya)?|terus(?:nya)?|setelah(?:nya| itu)|habis(?:nya| itu)|abis(?:nya| itu)|selanjutnya|berikutnya|sesudahnya)(?: ke)?(?: (?:acara|sesi|kegiatan|agenda))? (?:apa|ap)\b",
        r"acara apa sebelum \1, acara apa setelah \1",
    ),
    (
        rf"^({THING})(?: (?:itu|tu|tuh|sih))? (?:abis|habis|hbs|setelah|stlh|sesudah|sehabis|selepas) (?:acara|sesi|kegiatan|agenda|apa) ?(?:apa|ap)?(?: (?:sih|ya|kah))*(?=\W*$)",
        r"acara apa sebelum \1",
    ),
    # what follows
    (
        rf"^(?:begitu|setelah|sesudah|kalau|klo|kalo|pas|abis|habis|stlh) ({THING}) {OVER},? (?:kira-kira |sekitar )?(jam|jm|pukul) (?:berapa|brp)(?: (?:itu|ya|sih))*,? ",
        r"\1 selesai \2 berapa, setelah itu ",
    ),
    (
        r"\b(?:kegiatan|acara|agenda|sesi|apa) (?:apa )?(?:yang |yg )?(?:menyusul|nyusul|menyambung|mengikuti)(?:nya)?(?: (?:setelahnya|sesudahnya|setelah itu|sesudah itu|kemudian|berikutnya))?(?=\W*$)",
        "lanjut apa",
    ),
    (
        rf"^({THING}) (?:dilanjut(?:kan|in)?|disambung|diteruskan|diikuti|followed by)(?: (?:dengan|sama|oleh|ke))* ({WHAT_THEN})\b",
        r"setelah \1 \2",
    ),
    (
        rf"^({THING}) {OVER},? (?:terus|trs|trus|lalu|lanjut|langsung|kita|lgsg|abis itu|habis itu)(?: (?:lanjut|langsung|kita|ke))* ({WHAT_THEN})\b(?! jam)",
        r"setelah \1 \2",
    ),
    (
        rf"\b(?:begitu|setelah|sesudah|kalau|klo|kalo|pas|abis|habis|stlh) ({THING}) (?:sudah |udah |udh )?{OVER}(?=[ ,])(?! jam| pukul| pkl)",
        r"setelah \1",
    ),
    (
        r"\b(?:once|as soon as|when) ([^,.?;!\n]{3,40}?) (?:is|are|has) (?:over|done|finished|ended|wrapped up)\b,?",
        r"after \1",
    ),
    (
        r"\b(?:kita|kami|rombongan|bus\w*|bis\w*)(?: (?:ini|mau|akan|bakal|mw))* (?:dibawa|di bawa|diantar|dianter|diangkut) (?:ke ?)?(?:mana|kemana|kmn)\b(?!.*\b(?:besok|bsk|kemarin|hari)\b)",
        "habis ini ke mana",
    ),
    (
        r"\b(jam berapa|jam brp|jm brp|pukul berapa|kapan|kpn|di ?mana|dmn|ke ?mana)(?: (?:kita|kami|harus|mesti))* (?:kumpul|ngumpul|berkumpul|kumpulnya) lagi\b",
        r"acara berikutnya \1",
    ),
    (
        r"^(?:(?:kita|kami|harus|nanti) )*(?:kumpul|ngumpul|berkumpul|kumpulnya) lagi(?: nya)? (?=(?:jam berapa|jam brp|jm brp|pukul berapa|kapan|kpn|di ?mana|dmn)\b)",
        "acara berikutnya ",
    ),
    (
        r"\b(?:abis|habis|hbs|setelah|stlh|sesudah|selesai|selepas) ((?!(?:ini|itu|acara)\b)\w+(?: \w+)?) ini (?=(?:acara|acra|agenda|kegiatan|sesi)\w* (?:apa|ap|di ?mana|dmn|jam)\b)",
        r"setelah \1 ",
    ),
    (
        r"\b(?:sebelum|sblm|seblm) ((?!(?:ini|itu|acara)\b)\w+(?: \w+)?) ini (?=(?:acara|acra|agenda|kegiatan|sesi)\w* (?:apa|ap|di ?mana|dmn|jam)\b)",
        r"sebelum \1 ",
    ),
    (
        r"^(?:(?:so )?after this(?: \w+)?,? )?(?:do|are|will) we (?:go|going|head|heading|get taken|taken) (?:straight|directly|right)(?: back)? (?:to )?(?:the )?[\w ]{3,25} or (?:go |is there |to )?(?:somewhere|some where|anywhere|any where|another place) ?(?:else)?(?: first)?",
        "where do we go next",
    ),
    (
        r"^(?:(?:habis|abis|setelah|stlh) (?:ini|dari sini|sini),? )?(?:(?:kita|kami|rombongan) )?(?:langsung|lgsg|lsg|lngsng) (?:(?:pulang|balik|kembali) )?(?:ke )?[\w ]{3,25}? (?:atau|apa|ato) (?:masih |mau |ada |ke )*(?:mampir\w*|(?:tempat|lokus|sesi|acara|agenda|kegiatan) (?:lain|lagi)|ke ?mana|kmn)(?: \w+){0,2}",
        "berikutnya ke mana",
    ),
    (
        r"\b((?:dulu|dulunya|sebelum|sebelumnya|awalnya|semula)\b[^?]{4,}?),? (?:dan |terus |trus )?(?:sekarang|skrg|skrng|kini) (?:tinggal|jadi|menjadi|cuma|sisa) (?=(?:berapa|brp)\b)",
        r"\1 menjadi ",
    ),
    (r"\bsebelum(?:nya)?\b(?=[^?]* menjadi (?:berapa|brp)\b)", "dulu"),
    (
        rf"^(?:(?:tadi|td|barusan|kemarin) {_SAID_BY} {_SAYS}|{_SAID_BY} (?:tadi|td|barusan|kemarin) {_SAYS}) (?:bahwa |kalau |kalo |klo |soal )?(?=\S+ (?:.*\b)?(?:berapa|brp|apa|siapa|mana|kapan)\b)(?!apa\b|tentang\b)",
        "",
    ),
    (
        r"^(?=[^?.]*,\s*(?:kata|ktnya))(.*\b(?:ke ?mana|di ?mana|(?:jam|jm) (?:berapa|brp)|siapa|apa|berapa|brp|kapan|kmn|dmn)\b[^?.]*?),\s*(?:kata|katanya|ktnya) (?![^.?]*\b(?:apa|berapa|brp|mana|siapa|kapan)\b)[^.?!;]*",
        r"\1",
    ),
    (
        rf"\b(?:apa|mana)(?: saja| aja)?(?: yang| yg) (?:akan )?mendahului ({THING})(?=$|[,.?!;])",
        r"apa sebelum \1",
    ),
    (
        r"\b((?:tutup|buka)(?:nya)?)(?: \w+)? lebih (?:cepat|cepet|awal|lama|malam|sore|siang|pagi|dulu|duluan)\b(?: (?:ga|gak|nggak|ngga|tidak|tdk|ya|kah|kan|apa)\b)*",
        r"\1 jam berapa",
    ),
    (
        r"\b(?:kerjaan|tugas|fungsi|guna)(?:nya apa (?:sih )?(?:kamu|lu|elu)|mu (?:itu |sih )?apa)\b",
        "kamu bisa apa",
    ),
    (r"\b(?:lama ?an|lebih lamaan|lamaaan)\b(?= (?:mana|yang mana|\w+))", "lebih lama"),
    (r"\b(?:panjangan|panjang an)\b(?= mana)", "lebih panjang"),
    (r"\b(?:sebentaran|bentaran|singkatan|cepetan kelar|cepetan selesai)\b(?= mana)", "lebih singkat"),
)
