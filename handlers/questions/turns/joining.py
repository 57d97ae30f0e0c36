"""Turns of phrase of who comes late, and of who would do something of their own between two items."""

from __future__ import annotations

_I = r"(?:saya|sy|aku|ak|gw|gue|gua|kami|kita|kt|i|we)"
_LATE = (
    r"(?:telat|terlambat|tlat|ketinggalan|ktinggalan|ditinggal|tertinggal|kesiangan|ketiduran|macet|kejebak|terjebak|delay|tertahan|tertunda|mogok|bocor|landing|mendarat|nyasar|kesasar|"
    r"tersesat|mules|muntah|sakit|rapat|meeting|dipanggil|toilet|overslept|late|missed|delayed|stuck)"
)
_STILL = r"(?:masih|msh|mash) (?:keburu|kburu|sempat|sempet|bisa|boleh|dapat|dpt|ada waktu)(?: (?:buat|untuk|utk|bwt|kah|ga|gak|tidak|saya|kami))*"
_JOIN = r"(?:(?:ng)?ikut(?:an|in)?|mengikuti|ng?susul|nyusul|menyusul|masuk|gabung|bergabung|ngegabung|join|hadir(?:i)?|menghadiri|(?:men)?den?gar(?:kan)?|denger(?:in)?|nonton|kebagian|kejar|mengejar)"
_INTO = r"(?:(?:di|ke|dalam|dlm|acara|sesi|kegiatan|rombongan di|yang|yg) )*"
_NOTHING = r"(?!(?:ga|gak|gk|g|nggak|ngga|enggak|tidak|tdk|kah|ya|nih|sih|(?:pak|bu|min|kak)\W*$|atau|apa|di ?mana|ke ?mana|jam|lagi)\b)"
_CALL = r"(?:(?:me)?nel[pf]on|(?:me)?nelp|telp|tlp|telpon|telepon|telfon|vc|video ?call|call|phone|ring)"
_HOME = r"(?:rumah|anak(?:-anak)?|istri|suami|bini|keluarga|ortu|orang tua|orang rumah|mama|ibu|bapak|kantor|atasan|staf|home|my \w+|the office)"
_WHERE = r"(?:(?:ke|di) ?mana|kmn|dmn|kemana|dimana)"

_CLASHES = r"(?:bentrok|bentrokan|tabrakan|nabrak|berbenturan|overlap|barengan (?:jam|waktu)(?:nya)?)(?: (?:jadwal|waktu|jam)(?:nya)?)?(?: (?:ga|gak|nggak|ngga|tidak|tdk|kah))?"
_GROUP = r"[a-z0-9]+(?: (?!di\b|ke\b|pas\b)[a-z0-9]+)?"
_AT = r"(?: (?:di|ke|saat|pas|waktu) [^,?.]{3,35}?)?"
_TOGETHER = r"(?:di)?(?:gabung|gabungan|bareng|barengan|bersama|jadi satu|satukan|bareng-bareng|bersamaan)(?:(?: (?:semua|seluruh|antar))?(?: kelompok| kelas| tim)?)"
_APART = r"(?:per (?:kelompok|kelas|tim)|(?:masing-masing|sendiri-sendiri|sendiri2|sendirian|sendiri|terpisah|dipisah|pisah|misah)(?: (?:per )?(?:kelompok|kelas|tim)(?:nya)?)?)"
_EVENT = r"[^,.?]{3,40}?"
_MEETING = r"(?=(?:acara|jamuan|makan (?:malam|siang)|gala|resepsi|malam|seminar|pleno|rapat|diskusi|kunjungan|pertemuan|audiensi|penerimaan|dinner|museum|pasar)\b)"
_DAY = r"(?:besok|bsk|lusa|nanti|hari \w+|senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?: (?:pagi|siang|sore|malam))?"

JOINING: tuple[tuple[str, str], ...] = (
    # who comes late
    (
        (
            rf"\A(?=[^?]{{0,200}}\b{_LATE}\b)(?![^?]*\b(?:kelompok|klp|tim|grup|team|group)\b)[^?]{{8,200}}?[,.;] *(?:(?:jadi|jd|so|and|terus|apa|apakah|kira-kira|kira2|saya|kami|sy) )*"
            rf"(?={_STILL} (?:{_JOIN} {_INTO}|ke ){_NOTHING}[a-z]{{3}}|(?:can|could|may) {_I} still (?:join|make|catch|attend|get))"
        ),
        "",
    ),
    (
        rf"\b{_STILL} {_JOIN} (?:(?:di|ke|dalam) )*(?=(?:sesi|acara|kegiatan|agenda)(?:nya)? (?:pak|bu|ibu|bapak|si) )",
        "sudah selesai ",
    ),
    (rf"\b{_STILL} {_JOIN} {_INTO}{_NOTHING}(?=[a-z]{{3}})", "masih ada "),
    (
        rf"\b(?:can|could|may|will) {_I} still (?:join|make it to|make|catch|attend|get to|get into|come to) (?=[a-z]{{3}})",
        "is there still ",
    ),
    (
        rf"\b(?:kalau|kalo|klo|jika|bila) (?:sudah )?(?:nggak|ngga|ga|gak|tidak|tdk|enggak|telat|lewat)(?: (?:keburu|sempat|sempet|bisa|lagi|kekejar|terkejar))*,? (?:(?:saya|kami|harus|langsung|sebaiknya|baiknya|lebih baik) )*(?:ke)?(?:nyusul|menyusul|gabung|kumpul|merapat|langsung)?(?:nya)? ?{_WHERE}\b",
        "selanjutnya ke mana",
    ),
    (
        rf"\b(?:nyusul|menyusul|gabung|bergabung|merapat|menyusulnya|nyusulnya|gabungnya)(?: (?:saya|kami|harus|nanti|aja|saja))* {_WHERE}\b",
        "di mana",
    ),
    # how many are left
    (
        r"\b((?:berapa|brp) (?:acara|sesi|kegiatan|agenda|item|putaran|paparan|kunjungan)(?: lagi| lg)?) (?:sampai|sampe|hingga|menuju) (?=[a-z]{4})(?!jam\b|hari\b|besok\b|malam\b|sore\b|siang\b|sekarang\b)",
        r"\1 sebelum ",
    ),
    (
        r"\b(how many (?:sessions|items|events|activities|things|visits)\b[^?,.]{0,30}?) (?:until|till) (?=(?:the |our )?[a-z]{4})(?!today|tomorrow|tonight|now)",
        r"\1 before ",
    ),
    # with whom
    (
        rf"\b(?:apa(?:kah)? )?(?:jadwal )?(?:kita|kami) {_CLASHES} (?:dengan|sama|dgn|sm) ({_GROUP}(?:{_AT})?)(?=\W*$)",
        r"apakah kita bareng \1",
    ),
    (
        rf"\b(?:apa(?:kah)? )?(?:jadwal )?((?:kelompok|klp|tim|kelas|grup) {_GROUP}?{_AT}) {_CLASHES} (?:dengan|sama|dgn|sm) (?:jadwal )?(?:kita|kami)({_AT})(?=\W*$)",
        r"apakah kita bareng \1\2",
    ),
    (
        r"\b(?:do|will) we (?:overlap|clash|coincide|cross paths) with ([^,?.]{3,40}?) ((?:at|in) [^,?.]{3,40}?)(?=\W*$)",
        r"are we \2 at the same time as \1",
    ),
    (
        rf"^({_EVENT}) {_TOGETHER} (?:atau|apa|ato|atw|or) {_APART}(?: (?:ya|sih|nih|pak|bu))*(?=\W*$)",
        r"\1 gabung semua kelompok?",
    ),
    # back from somewhere
    (
        rf"^({_DAY}) (?:dari|dr) ({_EVENT}) (?:(?:terus|trus|trs|lanjut|lalu|langsung|kita|kami) )*(?=(?:ke ?mana|kmn|kmana)\b)",
        r"\1 setelah dari \2 ",
    ),
    (
        rf"\b(?:(?:jam|jm|pukul) (?:berapa|brp)|kapan|kpn) (?:(?:kita|kami|rombongan|bisa) )*(?:pulang|plg|balik|kembali)(?:nya)? (?:dari|dr) {_MEETING}({_EVENT})(?=\W*$)",
        r"\1 selesai jam berapa",
    ),
    (
        rf"\b(?:(?:kita|kami|rombongan) )?(?:pulang|plg|balik|kembali)(?:nya)? (?:dari|dr) {_MEETING}({_EVENT}),? (?:(?:kira-kira|kira2|sekitar|itu) )*(?:(?:jam|jm|pukul) (?:berapa|brp)|kapan|kpn)(?=\W*$)",
        r"\1 selesai jam berapa",
    ),
    # home
    (
        r"\b(pulang|plg|kembali|balik)(?:nya)? ke (?:(?:rumah|daerah|kota|kantor|instansi|tempat)(?: (?:asal|tugas|kerja))?(?: (?:masing-masing|kita|kami|saya|sendiri))+|rumah(?! \w+)|(?:daerah|kampung|kota|kantor)(?: asal|(?=\W*$)))",
        "pulang",
    ),
    # time of one's own
    (
        rf"\A{_I} (?:(?:mau|ingin|perlu|harus|pengen|need to|want to|have to|must|would like to) )+{_CALL} (?:ke )?{_HOME}\b[^,?.]*[,.] *(?=[^?]{{8}})",
        "",
    ),
    (
        rf"\b(?:kapan|kpn|(?:jam|jm|pukul) (?:berapa|brp))(?: (?:saya|kami|kita|bisa|boleh|sempat|bs))* {_CALL} (?:ke )?{_HOME}\b",
        "kapan ada waktu bebas",
    ),
    (rf"\bwhen (?:can|could|may) {_I} {_CALL} {_HOME}\b", "when do we have free time"),
    (
        rf"\b{_CALL} (?:ke )?{_HOME}\b(?=.*\b(?:sebelum|sblm|setelah|stlh|antara|before|after|between)\b)",
        "istirahat",
    ),
    (
        rf"\b(?:can|could|do|will|would) {_I} (?:have time to |get to |manage to )?(?:squeeze in|fit in|squeeze|fit|manage)\b",
        "is there time for",
    ),
)
