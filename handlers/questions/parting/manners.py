"""Takes greetings, apologies and thanks off a question's ends; a message that is nothing else stays as it is."""

from __future__ import annotations

from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern

_ADDRESSED = "pak|bu|bapak|ibu|kak|kakak|min|mimin|admin|mas|mbak|mba|bang|bos|gan|sis|bro|all|semua|rekan|rekan-rekan|lokus|team|panitia|sir|madam"
_GREETS = (
    rf"(?:pagi|siang|sore|malam|petang)(?= (?:{_ADDRESSED})\b|\s*[,!])|"
    r"assalam\w*(?:[ ']*alaikum\w*)?(?: (?:wr|wb|warahmatullahi|wabarakatuh)\b\.?)*|selamat (?:pagi|siang|sore|malam|petang)|hal+o+|hai+|hi there|hi|"
    r"hello(?: there)?|hey(?: there)?|hi there|good (?:morning|afternoon|evening|day)|permisi|punten|nuwun sewu|om swastiastu|shalom|salam sejahtera"
)
_ASKS_LEAVE = (
    r"(?:mohon )?maaf(?: (?:mengganggu(?: waktunya)?|ganggu|sebelumnya|ya|nih))*|(?:mohon )?(?:izin|ijin) (?:bertanya|tanya|nanya)|mohon (?:izin|ijin)|"
    rf"(?:izin|ijin)(?=\s*[,.!:;–-]|\s+(?:{_ADDRESSED})\b)|"
    r"(?:mau|mo|mw|numpang|nmpang|boleh|saya mau|aku mau) (?:nanya|tanya|bertanya|tny|nny|nnya)(?: (?:dong|donk|dunk|nih|ni|ya))?|"
    r"mohon (?:kepastian|penjelasan|petunjuk|arahan)(?:nya)?(?= (?!\w*kah)\w+ )|mohon (?:info(?:nya)?|informasi(?:nya)?|bantuan(?:nya)?|dibantu|bertanya)|tolong dong|excuse me|sorry(?: (?:to|for) bother(?:ing)? you)?|"
    r"quick question|just a (?:quick )?question|(?:could|can|would) you (?:please |kindly )?tell me|may i (?:ask|know)|please|kindly|"
    r"i(?:d| would) like to (?:know|ask)|dear (?:team|all|committee)|"
    r"kata (?:panitia|admin|teman|orang|mereka|si \w+)|katanya"
)
_SPOKEN_TO = "pak|bu|bapak|ibu|kak|kakak|min|mimin|mas|mbak|mba|bang|gan|sis|bro"
"""Whom one speaks to at a question's end; committee and all may be what is asked about."""

_SPOKEN_FIRST = tuple(_SPOKEN_TO.split("|"))

_OPENING = Late(rf"^(?:(?:{_GREETS}|{_ASKS_LEAVE})(?: (?:{_ADDRESSED}))*(?:[\s,.!:;–-]+|$))+")
_HAILED = Late(rf"^(?:(?:{_SPOKEN_TO})[\s,.!:;-]+)+(?=\S+\s+\S)")
_ADDRESSED_TO = Late(
    r"^(?:(?:kepada )?(?:yth|yang terhormat)\.? *)?(?:(?:bapak|ibu|pak|bu)(?: *[/&] *| dan |-| )*)*(?:panitia|admin|penyelenggara|committee)?(?: (?:yth|yang terhormat)\.?)? *[,:] *(?=\S+ \S)"
)
"""Whom a message is addressed to, with a comma behind: «Bapak/Ibu panitia, …»."""

_OFFICES = (
    r"wali\w*|walkot|wakil|bupati|gubernur|camat|lurah|kades|sekda|sekcam|sekretaris|asisten|kadis\w*|kabid|kabag|kasi|kepala|ketua|rektor|dekan|direktur|dirut|menteri|"
    r"presiden|kapolres|dandim|danrem|panitia|lo|sopir|supir|driver|dokter|pembimbing|coach|widyaiswara|kiai|ustad\w*|haji|yang|yg|nya|apa|siapa|mana|jam|kapan|berapa"
)
_OF_THEM = (
    r"nomor\w*|no|nmr|hp|wa|kontak\w*|telp|telepon|email|jabatan\w*|siapa|beliau|dia|orang\w*|(?:ng|meng)?isi(?:nya)?|bicara|ngomong|pidato|sambutan|hadir|datang|ikut|membuka|menutup|"
    r"bimbing|membimbing|mimpin|memimpin|materi\w*|paparan\w*|presentasi\w*|duduk|kamar\w*|dari|kelompok\w*|instansi\w*|bareng|sama|tadi|itu|masih|ada|bisa|mau (?!tanya|nanya)\w+|diganti\w*|ganti\w*|tugas\w*"
)
_BEGINS = (
    r"saya|sy|aku|kami|kita|abis|habis|setelah|sesudah|sebelum|besok|bsk|nanti|hari ini|acara|agenda|jadwal|bubar|makan (?:siang|malam)|sarapan|mohon|tolong|izin|ijin|mau (?:tanya|nanya)|"
    r"minta jadwal|kalau|klo|kalo|maaf|apakah (?:kita|kami|saya|acara)|(?:jam (?:berapa|brp)|kapan|di ?mana) (?:kita|kami|acara|makan|bubar|kumpul)"
)
_CALLED_FIRST = (*_SPOKEN_FIRST, "kang", "teh", "neng")
_HAILED_BY_NAME = Late(
    rf"^(?:pak|bu|bapak|ibu|kak|mas|mbak|mba|bang|kang|teh|neng) (?!(?:{_OFFICES})\b)[a-z']{{3,}}"
    rf"(?:(?: (?!(?:{_OFFICES})\b)[a-z']{{3,}})?\s*[,:]\s*(?=\S+ \S)(?![^?]*\b(?:{_OF_THEM})\b)|\s+(?=(?:{_BEGINS})\b)(?![^?]*\b(?:{_OF_THEM})\b))"
)
"""Someone called by name before what is asked of the agenda and not of them: «bu Indah, makan siang di mana?»."""

_WISHES = (
    r"(?:selamat|slamat|met) (?:ber)?(?:istirahat|tidur|rehat|tugas|bertugas|kerja|bekerja|melanjutkan|akhir pekan|malam|sore|siang|pagi)|"
    r"(?:sukses|sehat|semangat|lancar)(?: (?:selalu|terus|ya|semua))+|(?<!biar )semangat|semoga (?:sehat|sukses|lancar|berkah|dibalas|sukses)[^?]{0,40}|"
    r"sampai (?:jumpa|ketemu|bertemu)(?: (?:lagi|besok|nanti))*|see you(?: (?:tomorrow|later|soon))?|good ?night|have a (?:nice|good|great) (?:day|evening|night|trip)|god bless(?: you)?"
)
_PARTING = Pattern(
    r"\b(?:selamat|slamat|met) (?:ber)?(?:istirahat|tidur|rehat|tugas|bertugas|kerja|bekerja|akhir pekan)(?: (?:semua\w*|ya|all|rekan-rekan|teman-teman))*(?=\W*$| (?:pak|bu|min|kak))"
)
"""What is wished who stays behind."""

_CLOSING = Pattern(
    rf"(?:(?:^|[\s,.!?;–-]+)(?:{_WISHES}|"
    r"terima ?kasih(?: banyak)?(?: sebelumnya)?|ma?kasih(?: banyak)?|thx|tq|trims|"
    r"thanks(?: in advance| a lot)?|thank you(?: very much| in advance)?|mohon info(?:nya|rmasi(?:nya)?)?|please|many thanks|"
    rf"(?:ya )?(?:{_SPOKEN_TO})\b|(?:ya|yah|y|yaa) (?:panitia|admin|tim|all|semua|rekan-rekan)\b|dong|🙏+|🙂|😊)(?: ya)?)+[\s,.!?;]*$"
)


def _behind(beginning: Late, text: str) -> str:
    """Return what stands behind the beginning of a text."""
    found = beginning.match(text)
    return text[found.end() :] if found else text


def strip_manners(folded: str) -> str:
    """Return what is asked, without the manners around it."""
    text = folded.strip()
    opened = _behind(_OPENING, text)
    addressed = _behind(_ADDRESSED_TO, opened) if "," in opened or ":" in opened else opened
    called = _behind(_HAILED_BY_NAME, addressed) if addressed.startswith(_CALLED_FIRST) else addressed
    hailed = _behind(_HAILED, called) if called.startswith(_SPOKEN_FIRST) else called
    closing = _CLOSING.search(hailed)
    bare = hailed[: closing.start()].strip() if closing else hailed.strip()
    if not bare.strip(" .,!?-"):
        return _PARTING.sub("sampai jumpa", text)
    return f"{bare}?" if closing and "?" in closing[0] and not bare.endswith("?") else bare
