"""Writes turns of phrase as the plain question they are: «X dilanjut apa?» is «setelah X apa?», «am I late for X?» «has X begun?»."""

from __future__ import annotations

import re

_THING = r"(?!(?:kita|kami|saya|ini|itu|begitu|setelah|sesudah|kalau|klo|kalo|pas|abis|habis|stlh|after|once)\b)(?:(?!\b(?:berapa|brp|jam|jm|pukul|kapan|kpn|siapa|sp|mana|apa|dan|terus|trs)\b)[^,.?;!\n]){3,45}?"
_OVER = r"(?:selesai|rampung|kelar|beres|bubar|usai|tuntas|habis|klar)"
_WHAT_THEN = r"(?:ngapain\w*|ngpain|ke ?mana\w*|kmn|kmana|apa\w*|ap|acara apa|acra ap|agenda apa|kegiatan apa|what\w*|where)"
_ASKERS = "pimpinan|bos|boss|atasan|istri|suami|anak|sopir|supir|driver|pembimbing|ketua|teman|temen|kawan|rekan|kadis|sekda|my boss|my wife"

_START = r"(?:^|(?<=[,.?!;]\s))"
"""Where a message or one of its clauses begins."""

_PLAIN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(_START + said[1:] if said.startswith("^") else said), meant)
    for said, meant in (
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
            r"\bsma (?=(?:kelompok|klp|klmpk|kelas|tim|team|grup|group|kita|kami|saya|siapa|sp|yang|yg|jam|pak|bu|untuk|utk|sekalian)\b)",
            "sama ",
        ),
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
        # what follows
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
        # length
        (
            r"\b(?:sejam|setengah jam|dua jam|2 jam|1 jam)(?:an)? (?:atau|apa|or) (?:lebih|kurang|dua jam|2 jam)\w*(?: lama)?\b",
            "berapa lama",
        ),
        (r"\b(programme|program|day|everything|schedule|agenda)( all)? wraps? up\b", r"\1\2 finish"),
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


def plainly(folded: str) -> str:
    """Write what is said in a roundabout way as it is asked plainly."""
    for said, meant in _PLAIN:
        folded = said.sub(meant, folded)
    return folded
