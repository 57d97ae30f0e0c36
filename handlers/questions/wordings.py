"""Writes turns of phrase as the plain question they are: «X dilanjut apa?» is «setelah X apa?», «am I late for X?» «has X begun?»."""

from __future__ import annotations

import re

from handlers.questions.clumsy import CLUMSY
from handlers.questions.clumsy_english import CLUMSY_ENGLISH
from handlers.questions.pieces import Patterns
from handlers.questions.shorthand import SHORTHAND

_THING = r"(?!(?:nah|oke|ok|terus|trus|lalu|dan|jadi|sekarang|kita|kami|saya|ini|itu|begitu|setelah|sesudah|kalau|klo|kalo|pas|abis|habis|stlh|after|once)\b)(?:(?!\b(?:berapa|brp|jam|jm|pukul|kapan|kpn|siapa|sp|mana|apa|dan|terus|trs)\b)[^,.?;!\n]){3,45}?"
_OVER = r"(?:selesai|rampung|kelar|beres|bubar|usai|tuntas|habis|klar)"
_WHAT_THEN = r"(?:ngapain\w*|ngpain|ke ?mana\w*|kmn|kmana|apa\w*|ap|acara apa|acra ap|agenda apa|kegiatan apa|what\w*|where)"
_ASKERS = "pimpinan|bos|boss|atasan|istri|suami|anak|sopir|supir|driver|pembimbing|ketua|teman|temen|kawan|rekan|kadis|sekda|my boss|my wife"

_IN_DETAIL = r"(?:tolong |mohon |minta |coba |bisa )*(?:di)?(?:rinci|urai|jabar|detail|sebut|list)(?:kan|in)?(?: (?:satu-satu|satu per satu|satu persatu|semua(?:nya)?|saja|aja))*"
_SAID_BY = r"(?:(?:pak|bu|ibu|bapak) )?(?!(?:siapa|apa|yang|yg)\b)\w+(?: \w+)?"
_SAYS = r"(?:bilang|blg|menyebut(?:kan)?|nyebut(?:in)?|sebut(?:kan)?|cerita|bercerita|ngomong|menyampaikan|sampaikan|menjelaskan|jelaskan|jelasin)"
"""What a speaker told is asked for without them."""

_START = r"(?:^|(?<=[,.?!;]\s))"
"""Where a message or one of its clauses begins."""

_PARTED = re.compile(r"[,.?!;]\s")

_PLAIN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(_START + said[1:] if said.startswith("^") else said), meant)
    for said, meant in (
        *SHORTHAND,
        *CLUMSY,
        *CLUMSY_ENGLISH,
        # who sends and asks
        (
            r"^(?:(?:can|could|would) (?:you|i) (?:please )?|please )?(?:send|share|give|show|get|have)(?: me| us)? (?:the |our |a )?(?:full |complete |whole )?(?=(?:schedule|agenda|rundown|programme|program|itinerary)\b)",
            "what is the ",
        ),
        (
            r"^(?:mohon |tolong |minta |boleh |bisa |mhn |tlg |coba )*(?:saya )?(?:di)?(?:kirim|share|bagi|sampai|tampil|tunjuk|info|informasi|spill)(?:kan|in|i)?(?: ke saya| dong| ya)? (?=(?:susunan|jadwal|jdwl|agenda|rundown|rangkaian|itinerary|acara|kegiatan)\b)",
            "",
        ),
        (
            rf"^(?:pak |bu |ibu |bapak )?(?:{_ASKERS})(?: (?:saya|sy|gw|aku|kami))? (?:nanya\w*|tanya\w*|bertanya|menanyakan|mau tahu|pengen tahu|is asking|asks?)(?: ke| sama)?(?: saya| sy| aku| gw| kami| me)?[,:]? (?=.*(?:apa|berapa|brp|mana|siapa|kapan|what|when|where|who))",
            "",
        ),
        (r"\bi ?a?m (?:a bit |completely |totally )?lost\b[,.!]* *(?:so |and |- )?", ""),
        (
            r"^mohon (?:kepastian|konfirmasi|penegasan|kejelasan|info|informasi|penjelasan)(?:nya)? (?=apakah\b)",
            "",
        ),
        (
            r"\bsma? (?=(?:kelompok|klp|klmpk|kelas|tim|team|grup|group|kita|kami|saya|siapa|sp|yang|yg|jam|jm|brp|berapa|di mana|dmn|sampai|sampe|smpe|pak|bu|untuk|utk|sekalian)\b)",
            "sama ",
        ),
        (r"\bno\.? (?=(?:wa|hp|telp|telepon|tlp|kontak|whatsapp|handphone)\b)", "nomor "),
        (
            r"\b(?:(?:tapi|saya|sy|gw|gue|aku|kami|kita) )*(?:lupa|gatau|(?:ga|gak|g|nggak|tidak|tdk|belum|blm) (?:tau|tahu|ingat|inget|hafal|hapal))(?: lagi)? (?:nama|orang)nya\b",
            "siapa",
        ),
        (
            r"\b(?:anak|orang|temen|teman|rombongan|warga)(?:-anak|-orang)? (?=(?:tim|kelompok|kelas|grup|klp|klmpk|group|team)\b)",
            "",
        ),
        # what else is told in a noun
        (
            r",?\s*(?:\b(?:mohon|tolong|minta|dan|serta|berikut|beserta|sekaligus|sekalian|juga|dengan) )+(?:jam|pukul|waktu|perkiraan|estimasi)(?: jam| waktu)? (?:di)?mulai(?:nya)?\b(?! (?:jam|pukul|berapa))",
            ", jam berapa mulai",
        ),
        (
            r",?\s*(?:\b(?:mohon|tolong|minta|dan|serta|berikut|beserta|sekaligus|sekalian|juga|dengan) )+(?:jam|pukul|waktu|perkiraan|estimasi)(?: jam| waktu)? (?:selesai|berakhir|bubar|pulang)(?:nya)?\b(?! (?:jam|pukul|berapa))",
            ", jam berapa selesai",
        ),
        (
            r"(?<!berapa )\bjumlah (?=(?:kegiatan|acara|agenda|sesi|lokus|tempat|lokasi|peserta|anggota|kelompok)\b)",
            "berapa jumlah ",
        ),
        *(
            (
                rf"(\b(?:berapa|brp) (?:jumlah )?(?:{things})\b[^,?.;]*[,?.;]+ *)(?:dan )?(?:apa (?:saja|aja|itu)|{_IN_DETAIL})(?: (?:ya|dong|itu|juga))*(?=\W*$)",
                rf"\1{asked}",
            )
            for things, asked in (
                ("acara|kegiatan|agenda|sesi", "acara apa saja"),
                ("lokus|tempat|lokasi|instansi|titik", "lokus apa saja"),
                ("kelompok|grup|tim|kelas", "kelompok apa saja"),
                ("peserta|anggota|orang", "peserta siapa saja"),
            )
        ),
        (
            r"^(?:(?:sebagai|selaku) [^,?.]{3,30}? )?(?:saya|sy|kami|aku|gue|gw) (?:masih )?(?:belum|tidak|gak|ga|blm|tdk)(?: (?:terlalu|begitu|pernah))? (?:mengetahui|tahu|tau|paham|ingat|diberi tahu|dikasih tau)(?: (?:persis|pasti|jelas))? (?=(?:siapa|berapa|kapan|di mana|jam|apa|ke mana|pukul)\b)",
            "",
        ),
        (
            r",?\s*\b(?:selain|kecuali|di luar|besides|apart from|other than|except(?: for)?) (?:(?:the|our) hosts?|tuan ru?mah(?:nya)?)(?: (?:nanti|tadi|itu|sendiri))*,?",
            "",
        ),
        (
            r"\b(?:yang|yg) (pertama|kedua|ketiga|keempat|kelima|terakhir) (?:itu )?(?:tempat|lokus|lokasi|instansi|ke) ?(?:apa|mana)\b",
            r"lokus \1 apa",
        ),
        # the whole day
        (
            r"\b(kelar|selesai|bubar|beres|klar)-\1(?:nya|an|annya)?(?= (?:jam|jm|pukul|kapan))",
            "semua acara hari ini selesai",
        ),
        (
            r"\bsampai (jam|jm|pukul) (?:berapa|brp) (?:kita|kami|kita semua) di luar\b",
            r"semua acara selesai \1 berapa",
        ),
        (
            r"\b(?:dari|mulai|sejak) (?:jam|jm|pukul) (\d[\d.:]*) (?:ke belakang|ke atas|ke bawah|dan seterusnya|dst|seterusnya|sampai (?:habis|akhir))\b",
            r"jam \1 sampai selesai",
        ),
        (
            r"^.*\b(?:baru|kalau|klo) (?:bisa |akan |bakal |sempat )*(?:gabung|bergabung|join|nyusul|menyusul|datang|dateng|ikut|sampai|nyampe)(?: di \w+)? (?:sekitar |kira-kira )?(?:jam|jm|pukul) (\d[\d.:]*).{0,60}?,? masih (?:kebagian|dapat|dapet|ada|sempat|bisa ikut|kebagian ikut) (?:acara|agenda|sesi|kegiatan)? ?apa(?: saja| aja)?",
            r"mulai jam \1 acara apa saja",
        ),
        # arriving and leaving, one of two
        (
            r"\b(jam|jm|pukul) (?:berapa|brp) ((?:rombongan|kita|kami|bus\w*) )?(?:tiba|sampai|datang|nyampe|masuk) (?:dan|&|serta|sama) (?:bertolak|berangkat|pulang|keluar|pergi|balik|cabut|jalan lagi)(?: lagi)? (?:dari|di) ([^,?.]{3,40}?)(?=$|[,?.]| (?:lalu|terus|trus|kemudian|dan)\b)",
            r"jam berapa \2tiba di \3, jam berapa berangkat dari \3",
        ),
        *(
            (pattern, r"\1 di mana, \2 di mana")
            for pattern in (
                r"^(?:ruang|ruangan|tempat|lokasi)(?:nya)? ([^,?.]{3,40}?) (?:sama|dan|dengan|ama|&) (?:ruang|ruangan|tempat|lokasi)?(?:nya)? ?([^,?.]{3,40}?) (?:beda|sama|satu tempat|berbeda|jadi satu)(?: \w+)?\?(?: *(?:dua-duanya|keduanya|masing-masing) (?:di mana|dimana|dmn)\b)?",
                r"^(?:apa(?:kah)? )?([^,?.]{3,40}?) (?:sama|dan|dengan|ama|&) ([^,?.]{3,40}?) (?:di |ada di |itu di )?(?:satu |se)?(?:tempat|ruang|ruangan|lokasi|gedung)(?:nya)? (?:yang |yg )?(?:sama|beda|berbeda)(?: \w+){0,2}\??$",
                r"^(?:are|is) (?:the )?([^,?.]{3,40}?) and (?:the )?([^,?.]{3,40}?) (?:in|at) the same (?:place|room|venue|building|hall)\??$",
            )
        ),
        (
            r",?\s*(?:sekalian|sama|dan|plus|juga) (?:minta |tolong |info )?nama (coach|pembimbing|widyaiswara|lo|pic|narahubung|ketua)(?:nya)?(?: (?:kita|kami|juga|dong))*(?=\W*$)",
            r", siapa \1 kita",
        ),
        (
            r"\band (?:do|would) you have (their|his|her|a|the) (?:phone |contact )?number\b",
            r"and what is \1 number",
        ),
        (
            r"\bmasih lama(?: ?kah| ga| gak| tidak| nggak| ngga)?(?: lagi)?(?: (?:ya|sih|ga|gak))*(?=\s*[?,.]|$)",
            "berapa lama lagi",
        ),
        (r"\bi got (?:a bit |completely |totally )?lost(?: in translation)?\b[,.!]* *(?:so |and |- )?", ""),
        # too late, missed
        (
            r"\b(?:am i|are we|is it) (?:too |already |running )*late (?:for|to)\b|\b(?:did|have) (?:i|we) (?:already )?miss(?:ed)?\b",
            "has it started",
        ),
        (
            r"\b(?:masih|msh) (?:keburu|kburu|sempat|sempet|bisa) (?:ikut|ngikut|nyusul|masuk)\b",
            "sudah mulai",
        ),
        (
            r"^(?:gue|gw|saya|sy|aku|kita|kami) (?:sudah |udah |udh |bakal )?(?:ketinggalan|kelewatan) (?!di\b)(?=.+\b(?:ga|gak|nggak|tidak|kah|blm|belum)\b)",
            "sudah mulai ",
        ),
        (
            r"\b(?:akan |bakal |bakalan |bkl )?(?:ketinggalan|kelewatan|melewatkan|lewatkan|kelewat|missing|be missing|miss) (?=(?:sesi|acara|agenda|kegiatan|apa|which|what)\b)",
            "ada ",
        ),
        (
            r"\bapa(?: saja| aja)? (?:yang|yg) (?:(?:bakal|akan|saya|sy|aku|gw|kita|kami) )*(?:lewatkan|kelewatan|kelewat|ketinggalan|terlewat)\b|\bwhat (?:will|would|do) i (?:be )?miss(?:ing)?\b",
            "acara apa saja",
        ),
        (
            r"\b(jam|jm|pukul) (berapa|brp)(?: (?:dan|terus|trus|trs|lalu))?\s+(?=(?:pulang|plg|balik|cabut|berangkat|keluar|bertolak|tiba|nyampe)\b[^,?]*\b(?:jam|jm|pukul) (?:berapa|brp)\b)",
            r"\1 \2, ",
        ),
        # what follows
        (
            rf"^(?:begitu|setelah|sesudah|kalau|klo|kalo|pas|abis|habis|stlh) ({_THING}) {_OVER},? (?:kira-kira |sekitar )?(jam|jm|pukul) (?:berapa|brp)(?: (?:itu|ya|sih))*,? ",
            r"\1 selesai \2 berapa, setelah itu ",
        ),
        (
            r"\b(?:kegiatan|acara|agenda|sesi|apa) (?:apa )?(?:yang |yg )?(?:menyusul|nyusul|menyambung|mengikuti)(?:nya)?(?=\W*$)",
            "lanjut apa",
        ),
        (
            rf"^({_THING}) (?:dilanjut(?:kan|in)?|disambung|diteruskan|diikuti|followed by)(?: (?:dengan|sama|oleh|ke))* ({_WHAT_THEN})\b",
            r"setelah \1 \2",
        ),
        (
            rf"^({_THING}) {_OVER},? (?:terus|trs|trus|lalu|lanjut|langsung|kita|lgsg|abis itu|habis itu)(?: (?:lanjut|langsung|kita|ke))* ({_WHAT_THEN})\b(?! jam)",
            r"setelah \1 \2",
        ),
        (
            rf"\b(?:begitu|setelah|sesudah|kalau|klo|kalo|pas|abis|habis|stlh) ({_THING}) (?:sudah |udah |udh )?{_OVER}(?=[ ,])(?! jam| pukul| pkl)",
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
            rf"\b(?:apa|mana)(?: saja| aja)?(?: yang| yg) (?:akan )?mendahului ({_THING})(?=$|[,.?!;])",
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
        # length
        (
            r"\b(?:sejam|setengah jam|dua jam|2 jam|1 jam)(?:an)? (?:atau|apa|or) (?:lebih|kurang|dua jam|2 jam)\w*(?: lama)?\b",
            "berapa lama",
        ),
        (r"\b(programme|program|day|everything|schedule|agenda)( all)? wraps? up\b", r"\1\2 finish"),
        (
            r"\b(?:sampai|sampe|smpe|smp|hingga|until) (?:kita |mau |waktunya |bed|jam )?(?:tidur|bobo|bubuk|bedtime)\b",
            "sampai malam",
        ),
        # letters
        (r"\bq ?& ?a\b", "tanya jawab"),
        (
            r"\b(?:siapa|sapa|sp|syp) (?:tahu|tau|th)\b(?= (?:bisa|bs|boleh|ada|masih|msh|sempat|sempet|memang|emang|saya|sy|kita|aku|gw))",
            "mungkin",
        ),
        (
            r"\b(?:plg|pling) (?=(?:lama|lma|lm|awal|awl|akhir|akhr|pagi|pgi|malam|mlm|banyak|bnyk|bnyak|panjang|pjg|sebentar|sbntar|telat|cepat|cpt|cepet|lambat|dekat|jauh|bontot|buncit)\b)",
            "paling ",
        ),
        (
            r"(?<=\d)\s*(?:wib|wita|wit)?\s*\bs\s*[./]?\s*d\b\.?\s*(?=(?:jam|pukul|pkl|jm)?\.?\s*\d)",
            " sampai ",
        ),
    )
)

_PLAIN_AT = tuple((said, meant, said.pattern.startswith(_START)) for said, meant in _PLAIN)
_TABLE = Patterns([said for said, _ in _PLAIN])


def plainly(folded: str) -> str:
    """Write what is said in a roundabout way as it is asked plainly."""
    tried = -1
    while True:
        found = _next_found(folded, tried)
        if found is None:
            return folded
        tried, folded = found


def _next_found(folded: str, tried: int) -> tuple[int, str] | None:
    """Rewrite by the next turn of phrase behind those that were tried; return its place and the text, or None."""
    parted: bool | None = None
    for at in _TABLE.possible(folded):
        if at <= tried:
            continue
        said, meant, begins = _PLAIN_AT[at]
        if begins and parted is None:
            parted = bool(_PARTED.search(folded))
        # the beginning of a message of one clause is looked at alone, which is most of what searching costs
        if said.match(folded) if begins and not parted else said.search(folded):
            return at, said.sub(meant, folded)
    return None
