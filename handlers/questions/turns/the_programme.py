"""Turns of phrase about what a day holds: what it begins and ends with, all of it or a part, how many days there are."""

from __future__ import annotations

DAYS = r"(?:hari ini|harinya|hari (?:pertama|kedua|ketiga|terakhir|senin|selasa|rabu|kamis|jumat|sabtu|minggu|esok)|besok(?: pagi)?|bsk|lusa|senin|selasa|rabu|kamis|jumat|sabtu|(?:tanggal|tgl) \d+(?: [a-z]+)?|today|tomorrow|tmrw|(?:the|our) (?:first |second |third |last )?day|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_THING = r"(?:acara|acaranya|acra|acr|kegiatan|kegiatannya|agenda|agendanya|sesi)"
_WITH = r"(?:dengan|dgn|dari|dr|pakai|pake|pk|pkai|sama|sm|oleh|di)"
_WHAT = r"(?:apaan|apa|ap|ngapain)"
_PROGRAMME = r"(?:schedule|agenda|programme|program|itinerary|rundown|plan|plans|timetable|day|today|tomorrow|tmrw|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|tonight)"
_GATHERED = r"(?:susunan|jadwal|jdwl|agenda|rundown|rangkaian|rincian|daftar|urutan|itinerary)"
_BEGIN = r"(?:start|starting|begin|beginning|kick(?:ing)? off|open|opening)"
_CLOSE = r"(?:end|ending|finish|finishing|close|closing|wrap(?:ping)? up|conclude|round(?:ing)? off)"

_FIRST_AND_LAST: tuple[tuple[str, str], ...] = (
    (
        rf"\b{_THING} (?:awal|pertama|pembuka|perdana)(?:nya)? (?:dan|sama|serta|&|sm|and) (?:{_THING} )?(?:akhir|terakhir|penutup|pamungkas)(?:nya)?\b",
        "acara pertama dan terakhir",
    ),
    (r"\bfirst and last (?=(?:today|tomorrow|on)\b)", "the first item and the last item "),
    (
        rf"^(?=.*\b{DAYS}(?:\W|$))([^?]*?)\b(?:di)?(?:memulai|mulai|buka|awali|start|berawal|bermula)(?:nya|in)?(?: harinya)? (?:{_WITH} (?:{_THING} )?|{_THING} ){_WHAT}(?: (?:saja|aja|dulu|dl|duluan))*\b",
        r"\1acara pertama apa",
    ),
    (
        rf"^(?=.*\b{DAYS}(?:\W|$))([^?]*?)\b(?:di)?(?:tutup|akhiri|selesai|berakhir|berujung)(?:nya|in)?(?: harinya)? (?:{_WITH} (?:{_THING} )?|{_THING} ){_WHAT}(?: (?:saja|aja))*\b",
        r"\1acara terakhir apa",
    ),
    (rf"\bpembuka(?:nya)? (?={DAYS}\b.*\b{_WHAT}\b)", "acara pertama "),
    (rf"\b(?:penutup|ujung)(?:nya)? (?={DAYS}\b.*\b{_WHAT}\b)", "acara terakhir "),
    (
        rf"\b({_WHAT}(?: saja)?) (?:yang |yg )?(?:akan )?(?:membuka|memulai|mengawali) (?={DAYS}\b)",
        r"\1 pertama ",
    ),
    (rf"\b({_WHAT}(?: saja)?) (?:yang |yg )?(?:akan )?(?:menutup|mengakhiri) (?={DAYS}\b)", r"\1 terakhir "),
    (
        rf"\b({DAYS}) (?:(?:kita|kami|rombongan|yg|yang) )*duluan (?:{_THING} )?{_WHAT}\b",
        r"\1 acara pertama apa",
    ),
    (
        rf"\b({DAYS}) (?:(?:kita|kami|rombongan) )*(?:(?:mau|akan|harus) )?(?:{_THING} )?{_WHAT}(?: (?:kita|kami))? (?:dulu|dl|duluan)\b",
        r"\1 acara pertama apa",
    ),
    (
        rf"^(?:ngapain|{_THING} {_WHAT}|{_WHAT})(?: (?:kita|kami))? (?:dulu|dl|duluan) (?:(?:kita|kami|{_THING}) )*({DAYS})\b",
        r"acara pertama \1 apa",
    ),
    (rf"\b{_THING} awal(?=\W*$| {DAYS}\b| apa\b)", "acara pertama"),
    (rf"\b{_THING} (?:pungkasan|bontot|buncit|penghabisan)\b", "acara terakhir"),
    (
        rf"\b(?:what|how) (?:do|are|will|did|shall|would) we (?:be )?{_BEGIN}(?= (?:with|by|off|today|tomorrow|the day|our day))(?: (?:the |our )?day)?(?: off)?(?: with| by)?",
        "what is the first item",
    ),
    (
        rf"\b(?:what|how) (?:do|are|will|did|shall|would) we (?:be )?{_CLOSE}(?= (?:with|by|today|tomorrow|the day|our day))(?: (?:the |our )?day)?(?: with| by)?",
        "what is the last item",
    ),
    (
        r"\bwhat(?: will)? (?:kicks? off|opens?|starts?|begins?|gets?) (?:off )?(?=(?:the|our|today|tomorrow)\b)",
        "what is the first item of ",
    ),
    (
        r"\bwhat(?: will)? (?:rounds? off|wraps? up|closes?(?: out| off)?|ends?|concludes?|finishes(?: off)?) (?=(?:the|our|today|tomorrow)\b)",
        "what is the last item of ",
    ),
    (
        rf"\bhow (?:does|will|is|did) ({DAYS}) (?:going to )?{_BEGIN}s?(?: off)?\b",
        r"what is the first item \1",
    ),
    (
        rf"\bhow (?:does|will|is|did) ({DAYS}) (?:going to )?{_CLOSE}s?(?: off)?\b",
        r"what is the last item \1",
    ),
    (
        rf"\b(?:{_THING} )?paling (?:pagi|dini)(?= {DAYS}\b| (?:jam|jm|pukul|kapan|apa)\b)",
        "acara pertama",
    ),
    (r"\bhow early (?:do|will|must|should) we (?:start|begin|set off)\b", "what time do we start"),
    (r"\b(?:the )?(?:start|starting) time(?= (?:of |for )?(?:today|tomorrow|the day)\b)", "the first item"),
    (r"\bopening (?=(?:activity|item)\b)", "first "),
    (r"\bclosing (?=(?:activity|item)\b)", "last "),
)
"""What a day begins and ends with."""

_EVENT = r"(?:acara|acra|kegiatan|agenda|sesi|jadwal|kerjaan|urusan|rapat|tugas)"

_LENGTH: tuple[tuple[str, str], ...] = (
    (
        r"\b(?:total|jumlah|banyaknya)(?: total)? hari(?:nya)?(?: (?:untuk|dari|pelaksanaan))? (?:visitasi|kunjungan|acara|kegiatan|program|benchmarking)(?:nya)?(?: (?:ini|kita|kami|berapa|brp))*",
        "berapa hari visitasi",
    ),
    (
        r"\b(?:lama|lamanya|durasi|durasinya) (?:visitasi|kunjungan|acara|kegiatan|program|benchmarking)(?:nya)?(?: (?:ini|kita|kami))* dalam hari\b",
        "berapa hari visitasi",
    ),
    (
        r"\b(?:berapa|brp) hari(?: (?:sih|ya|total|totalnya))* (?:kunjungan|acara|kegiatan|program|rangkaian(?: acara| kegiatan)?|benchmarking)(?: (?:kita|kami|ini|tersebut|visitasi))*(?: (?:berlangsung|dilaksanakan|digelar|diadakan|berjalan))?(?=\W*$|,)",
        "berapa hari visitasi",
    ),
    (
        r"\b(?:kunjungan|acara|kegiatan|program|benchmarking|rangkaian(?: acara| kegiatan)?)(?:nya)?(?: (?:ini|kita|kami|visitasi|kunjungan|tersebut))*(?: (?:berlangsung|dilaksanakan|digelar|diadakan|berjalan))?(?: (?:selama|total|totalnya|itu|untuk))* (?:berapa|brp) hari\b",
        "visitasi berapa hari",
    ),
    (
        r"\b(?:over |for )?how many days (?:do|does|did|will|are|is|am|have|has)\b[^?,.;]*\b(?:trip|visit|tour|programme|program|here|away|whole thing)\b(?! (?:to|at|of)\b)[^?,.;]*?(?= and\b|[?,.;]|$)",
        "how many days is the visit",
    ),
    (
        r"\b(?:total|number of) days of (?:the|this|our) (?:visit|trip|tour|programme|program)\b",
        "how many days is the visit",
    ),
)
"""How many days the visit has."""

_AGENDA: tuple[tuple[str, str], ...] = (
    (
        rf"\b(malam|mlm|malem|sore|siang|pagi|besok|bsk|hari|habis|abis)( ini| nanti| besok)?(?: (?:kita|kami|saya|sy|udah|sudah|itu))* (?:boleh|bole|bisa|bs|dapat|langsung|lgsg)(?: langsung)? (?:tidur|istirahat|rehat|keluar|jalan-jalan|pulang|bobo|merem|santai|nyantai|rebahan|bebas|healing|mandi|selonjoran|ngopi|main)(?: (?:cepat|cepet|awal|duluan|saja|aja|ya|lebih awal|sebentar|bentar))* (?:atau|apa|ato|atw) (?:(?:masih|msh|ada|lagi|harus|ikut) )*{_EVENT}(?: (?:lagi|lain|malam|ya|pak|bu|min|kak|nih|sih))*",
        r"\1\2 ada acara apa",
    ),
    (
        r"\b(malam|mlm|malem|sore|siang|pagi|besok|bsk|hari)( ini| nanti| besok)?(?: (?:kita|kami|itu))* (?:masih |msh )?ada (?:kerjaan|gawe|hajatan)(?: (?:lagi|apa|ga|gak|nggak|tidak|kah))+(?=\W*$|,)",
        r"\1\2 ada acara apa",
    ),
    (
        r",?\s*\b(?:bila|jika|apabila|kalau|kalo|klo|if)(?: (?:memang|sudah|telah|masih|ada|there is|any|already))* (?:dijadwalkan|terjadwal|tersedia|ditentukan|ditetapkan|diagendakan|diperkenankan|memungkinkan|scheduled|available|planned)\W*$",
        "",
    ),
    (
        r"\b(?:dari|mulai|sejak) (?:awal|pertama) (?:sampai|sampe|smpe|smp|hingga|sd) (?:dengan )?(?:akhir|selesai|habis|terakhir|beres|kelar)\b",
        "",
    ),
    (r"\bfrom (?:the )?(?:start|beginning|top) to (?:the )?(?:finish|end|bottom)\b", ""),
    (
        rf"\b((?:{_GATHERED[3:-1]}|acara|kegiatan)\b[^?,.]*?),? (?:sebagai|untuk|utk|buat|guna|demi|for) (?:(?:bahan|lampiran|dasar|kelengkapan|acuan|pegangan|keperluan|kepentingan|melengkapi|melampirkan)\b|(?:laporan|dilaporkan|disampaikan) (?:ke|kepada|pimpinan|kantor|atasan)\b|(?:surat tugas|sppd|spj|spt|administrasi)\b|(?:my|our|the) (?:travel order|report|boss|office|records?|files?)\b)[^?.]*",
        r"\1",
    ),
    (
        rf"\b(?:(?:saya|kami|kita|aku|gw|gue|sy) )?(?:(?:sedang|sangat|lagi|masih) )?(?:memerlukan|membutuhkan|mengharapkan|menginginkan|perlu|butuh) (?={_GATHERED}\b(?! (?:laporan|peserta|hadir|kamar)))",
        "",
    ),
    (
        r"\bmohon (?:keterangan|kejelasan|pencerahan|gambaran)(?: (?:mengenai|tentang|soal|perihal|terkait|atas|untuk))+ ",
        "mohon info ",
    ),
    (r"\b(?:se)?pagian ini\b", "pagi ini"),
    (rf"\bseharian (?={DAYS}\b)", ""),
    (r"(?<=\bbesok) seharian\b|(?<=\blusa) seharian\b", ""),
    (
        rf"\b({DAYS}(?: (?:pagi|siang|sore|malam))?) (?:(?:kita|kami) )?(?:alur|urutan|skenario|runtutan|rentetan)(?:nya)?(?= (?:gimana|gmn|bagaimana|apa|kayak|seperti|kek)\b|\W*$)",
        r"\1 acaranya",
    ),
    (
        rf"\b(?:sibuk(?:nya)? (?={_WHAT}\b)|(?:kesibukan|menu acara|menu kegiatan)(?:nya)?\b)",
        "acara ",
    ),
    (
        rf"\b({DAYS}(?: (?:pagi|siang|sore|malam))?) (?:(?:kita|kami|acaranya|jadwalnya) )*(?:padat|sibuk|full|penuh)(?: (?:banget|sekali|kah|apa|ga|gak|g|nggak|ngga|tidak|tdk|atau|longgar|santai))+(?: (?:acara|jadwal)nya)?(?=\W*$)",
        r"\1 acara apa saja",
    ),
    (
        rf"\b(?:(?:can|could|would|will) you )?(?:please )?(?:(?:run|walk|talk|take|guide|bring) (?:me|us) (?:quickly |briefly )?through|(?:fill me in|brief (?:me|us)) on|go (?:over|through)|lay out|break down|outline|sum up|summari[sz]e)(?= (?:[a-z'-]+ ){{0,5}}?{_PROGRAMME}\b)",
        "what is the agenda of",
    ),
    (
        r"\b(morning|afternoon|evening) (?:part|portion|section|half|leg|segment|stretch|bit|slot)s?(?: of)?\b",
        r"\1",
    ),
    (
        rf"\b(?:an? |the )?(?:quick |brief |full )?(?:overview|summary|breakdown|outline|line-?up|line up|running order|order|sequence)(?: of (?:events|activities|play))? (?:of|for|on) (?=(?:the |our )?(?:[a-z]+ )?{_PROGRAMME}\b)",
        "the agenda of ",
    ),
    (
        rf"\b(?:order of (?:events|activities|play)|sequence of (?:events|activities)|running order)(?= {DAYS}\b)",
        "agenda",
    ),
    (r"\bon the docket\b", "on the agenda"),
    (
        rf"\bhow (?:is|does|will|are) ({DAYS}(?: (?:morning|afternoon|evening))?) (?:be )?(?:structured|organi[sz]ed|arranged|laid out|set up|unfold|shape up|shaping up|play out|pan out|planned)\b",
        r"what is the agenda of \1",
    ),
    (
        r"^(?:(?:i|we) )?(?:would (?:like|need) |will )?(?:really |urgently |still )?(?:need|want|require|would you mind sharing|mind sharing) (?:to (?:see|have|get) )?(?:the |our )?(?:complete |full |whole |entire )?(?=(?:[a-z]+ )?(?:schedule|agenda|rundown|programme|program|itinerary|timetable)\b)",
        "what is the ",
    ),
)
"""What a day or a part of it holds."""

PROGRAMME: tuple[tuple[str, str], ...] = (*_FIRST_AND_LAST, *_LENGTH, *_AGENDA)
