"""Reasons to doubt that a word is the cue that it looks like: «hp» that is brought along."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.names.phrases import Mention
from handlers.questions.reading.calling_doubts import is_aid, is_chat_group, is_signal
from handlers.questions.reading.cue_finding import Cue
from handlers.questions.reading.hour_doubts import is_hour, is_if, is_supposed
from handlers.questions.reading.use_doubts import is_used
from handlers.questions.spelling.plain import Words
from handlers.questions.words import word_set

_PHONES = word_set("hp handphone ponsel telepon telephone phone telegram")


_THINGS_DONE = word_set(
    "boleh bolehkah bawa dibawa membawa titip dititip dititipkan taruh simpan cas charge matikan silent hilang ketinggalan tertinggal dilarang masuk allowed bring lost dead "
    "use put leave keep store deposit surrender switch turn mute silence carry lock charge silenced switched confiscated"
)


_PHOTOS = frozenset({"foto"})
"""What is said in several words of which one alone is a cue: «group pic»."""


_BEFORE_PLACE = word_set("what which the and time a any each every s is our")


def _is_of_place(words: Words, cue: Cue) -> bool:
    """Take «place» behind a name for a part of it: «the nutmeg place»."""
    before = words.words[cue.start - 1] if cue.start else "the"
    return words.words[cue.start : cue.end] == ("place",) and before not in _BEFORE_PLACE


def is_thing(words: Words, cue: Cue) -> bool:
    """Take a telephone that something is done with for a thing, and not for a way to reach someone."""
    if _in_photo(words, cue) or _is_rest(words, cue) or _is_boot(words, cue):
        return True
    doubts = _DOUBTS.get(cue.name, ())
    return any(doubt(words, cue) for doubt in doubts)


_STAYED = frozenset({"kamar", "checkout"})


def _is_bedroom(words: Words, cue: Cue) -> bool:
    """Take «my room» for where one sleeps."""
    return any(u.lemma in _STAYED and u.start <= cue.start < u.end for u in words.units)


def _is_heading(words: Words, cue: Cue) -> bool:
    """Tell «where is my group heading?» from who is heading it."""
    return words.words[cue.start : cue.end] == ("heading",) and _WHO.isdisjoint(words.words)


_NUMBERED_THINGS = word_set("antrian antrean antre urut kursi undian punggung seri queue seat")


def _is_ticket(words: Words, cue: Cue) -> bool:
    """Take the number of a thing («nomor antrean») for that, and not for a way to reach someone."""
    behind = words.words[cue.end : cue.end + 1]
    number = words.words[cue.start] in {"nomor", "nomer"} and cue.end - cue.start == 1
    return number and bool(behind) and behind[0] in _NUMBERED_THINGS


def _is_boot(words: Words, cue: Cue) -> bool:
    """Take «bot» behind «sepatu» for what one wears, and not for the assistant."""
    return cue.name == "bot" and words.words[max(0, cue.start - 1) : cue.start] == ("sepatu",)


def _in_photo(words: Words, cue: Cue) -> bool:
    return any(
        u.start <= cue.start and cue.end <= u.end and u.end - u.start > cue.end - cue.start
        for u in words.units
        if u.lemma in _PHOTOS
    )


def _is_phone(words: Words, cue: Cue) -> bool:
    said = set(words.words)
    alone = cue.end - cue.start == 1 and words.words[cue.start] in _PHONES
    return alone and bool(said & _THINGS_DONE) and said.isdisjoint(("nomor", "number"))


def _is_rest(words: Words, cue: Cue) -> bool:
    """Tell «acara dari sekarang sampai selesai» from how long that is, and from orders («mulai sekarang kamu …»)."""
    lasts = not _NO_REST.isdisjoint(words.words)
    if cue.name == "rest":
        return lasts
    return cue.name == "countdown" and words.words[cue.end - 1] in _ENDS and not lasts


def _is_manner(words: Words, cue: Cue) -> bool:
    before = words.words[max(cue.start - 2, 0) : cue.start]
    return before == ("as", "a") or before[-1:] == ("sebagai",)


_NO_REST = word_set("lama menit long minutes hours waktu kamu anda you")
_ENDS = word_set("selesai akhir usai penghabisan acara kegiatan end")
"""«dari sekarang sampai selesai berapa lama?» asks how long it takes, and not what there is."""


_SHORT_CODES = range(3, 7)
"""How many digits a number has that all may call."""


def calls_code(words: Words, cue: Cue) -> bool:
    """Say whether a number is called that all may call («telepon 112»), and none is asked for."""
    behind = words.words[cue.end : cue.end + 1]
    return cue.name == "contact" and bool(behind) and behind[0].isdigit() and len(behind[0]) in _SHORT_CODES


_WHO = word_set("who whom whos siapa")

_OFFICIAL = word_set(
    "gubernur bupati wali walikota camat lurah rektor jabatan dinas adat ibadah produksi singgah susun produktif pintar warga aman kreatif rapat"
)
"""Whose or what a house is that is no one's own."""


def _is_office(words: Words, cue: Cue) -> bool:
    """Take «rumah gubernur» for a place, and not for where someone lives."""
    house = words.words[cue.start : cue.end] == ("rumah",)
    return house and words.words[cue.end : cue.end + 1] != () and words.words[cue.end] in _OFFICIAL


_LACKING = word_set("lupa tidak belum forgot not dont didnt")


def lacks(words: Words, cue: Cue) -> bool:
    """Say whether something is not there that is brought along («saya lupa bawa mukena»), and nobody asks what to bring."""
    return cue.name == "bring" and cue.start > 0 and words.words[cue.start - 1] in _LACKING


_PLURAL = 4
"""Shorter words in -s are «is» and «bus»."""

_BUSES = word_set("bus bis mobil kendaraan")
_PEOPLE = word_set(
    "sopir supir driver koordinator panitia ngurus mengurus ngatur mengatur handle pegang megang narahubung pic lo pak bu bapak ibu siapa who telepon hp whatsapp seksi tim pengurus petugas penanggung pj urus"
)

_NUMBERED = word_set(
    "ruang ruangan kamar bus bis gate pintu meja kursi loket gedung plat antrian urut urutan lantai room gate table seat"
)


_PLATES = word_set("kamar bus bis kursi antrean antrian urut polisi plat seat")
"""«nomor bus kita?» asks for no telephone."""


_DRAWN = word_set("naik menaiki tumpangi pencet tekan dapat mendapat dapatkan ambil mengambil antre antri")
"""What one does with a number that is no telephone: «kita naik yang nomor berapa?», «ambil nomor dulu?»."""


_SPOKEN_TO = word_set("pak bu bapak ibu")


def _not_spoken_to(said: Sequence[str]) -> Sequence[str]:
    """Leave out whom one speaks to: «mobil nomor berapa pak»."""
    return said[:-1] if said[-1:] and said[-1] in _SPOKEN_TO else said


def _is_count(words: Words, cue: Cue) -> bool:
    """Tell «number of berths» and «ruang nomor berapa» from a telephone's number."""
    said = _not_spoken_to(words.words)
    number = said[cue.start] in {"nomor", "number"} and cue.end - cue.start == 1
    if number and not _DRAWN.isdisjoint(said[: cue.start]) and _PEOPLE.isdisjoint(said):
        return True
    beside = said[max(0, cue.start - 1) : cue.start]
    if number and not _NUMBERED.isdisjoint(beside):
        return _BUSES.isdisjoint(beside) or _PEOPLE.isdisjoint(said)
    if number and not _BUSES.isdisjoint(said[: cue.start]) and _PEOPLE.isdisjoint(said):
        return True
    behind = (
        said[cue.end : cue.end + 4] if said[cue.end : cue.end + 1] == ("of",) else said[cue.end : cue.end + 1]
    )
    if number and not _PLATES.isdisjoint(behind) and _PEOPLE.isdisjoint(said):
        return True
    plural = said[cue.end : cue.end + 1] == ("of",) and any(
        word.endswith("s") and len(word) >= _PLURAL for word in said[cue.end + 1 : cue.end + 4]
    )
    return number and (
        plural or (said[cue.end : cue.end + 1] == ("berapa",) and not _NUMBERED.isdisjoint(said[: cue.start]))
    )


def _is_filled(words: Words, cue: Cue) -> bool:
    """Take «diisi» of a room to sleep in for how many share it, and not for who speaks."""
    return words.words[cue.start] in {"diisi", "isi", "isinya"} and "kamar" in words.words


def is_of_named(words: Words, cue: Cue, people: Sequence[Mention]) -> bool:
    """Say whether «number of» is followed by someone's name, which may end in -s: «the number of Thomas»."""
    of = words.words[cue.end : cue.end + 1] == ("of",)
    return of and cue.name == "contact" and any(m.start in range(cue.end, cue.end + _PLURAL) for m in people)


_WAITS = word_set("wait menunggu nunggu nungguin tunggu")
_VEHICLES = word_set(
    "bus bis mobil minibus shuttle kapal boat ship ferry perahu kereta train plane pesawat driver sopir"
)


def _is_waiting(words: Words, cue: Cue) -> bool:
    """Take «will the bus wait for us?» for what a ride does, and not for who receives."""
    waits = not _WAITS.isdisjoint(words.words[cue.start : cue.end])
    return waits and _WHO.isdisjoint(words.words) and not _VEHICLES.isdisjoint(words.words)


def _is_ride(words: Words, cue: Cue) -> bool:
    """Take «the bus bringing us back» for a ride, and not for what one brings along."""
    bring = words.words[cue.start] in {"bring", "brings", "bringing", "brought"}
    return bring and words.words[cue.end : cue.end + 1] in {("us",), ("me",)}


_EACH = word_set("per tiap setiap masing masing-masing each every")


def _is_share(words: Words, cue: Cue) -> bool:
    """Take «per lokus» for how much each gets, and not for which there are."""
    return bool(cue.start) and words.words[cue.start - 1] in _EACH


_THE = word_set("this the our whole entire")
_WITHIN = word_set("in of on during for throughout")


def _is_this_visit(words: Words, cue: Cue) -> bool:
    """Take «in this visit» for all of it, and not for what is visited: «how many groups in this visit?»."""
    visit = words.words[cue.start : cue.end] == ("visit",)
    before = words.words[max(0, cue.start - 3) : cue.start]
    return visit and before[-1:] != () and before[-1] in _THE and not _WITHIN.isdisjoint(before)


_HOSTS = word_set("host hosts")
_ARTICLES = word_set("the our para pihak")
_TO = word_set("untuk buat bagi kepada ke to for")


def _is_given_to(words: Words, cue: Cue) -> bool:
    """Take «untuk tuan rumah» and «for the hosts» for who gets something, and not for who speaks."""
    if not cue.start or not _WHO.isdisjoint(words.words):
        return False
    given = cue.name == "speaker" or not _HOSTS.isdisjoint(words.words[cue.start : cue.end])
    before = [word for word in words.words[: cue.start] if word not in _ARTICLES][-1:]
    return given and bool(before) and before[0] in _TO


_EVENTS = frozenset({("welcome",), ("opening",)})


def _is_event(words: Words, cue: Cue) -> bool:
    """Take «the welcome» for an item of the agenda where nobody asks who welcomes."""
    the = words.words[max(0, cue.start - 1) : cue.start] in {("the",), ("our",)}
    return the and words.words[cue.start : cue.end] in _EVENTS and _WHO.isdisjoint(words.words)


def _is_taken_along(words: Words, cue: Cue) -> bool:
    """Take «dibawa ke» behind «boleh» for what may be taken along, and not for where one is brought."""
    return words.words[cue.start] == "dibawa" and not {"boleh", "bisa", "dilarang"}.isdisjoint(words.words)


_OPENING = word_set("buka tutup dibuka ditutup")
_HOURS = word_set("jam pukul waktu")


def _is_opened(words: Words, cue: Cue) -> bool:
    """Take «jam buka koperasi» for the hours of a place, and not for who opens something."""
    opens = not _OPENING.isdisjoint(words.words[cue.start : cue.end])
    hours = not _HOURS.isdisjoint(words.words[max(0, cue.start - 1) : cue.start])
    return opens and hours and _WHO.isdisjoint(words.words)


_DOUBTS = {
    "off": (is_supposed,),
    "count": (is_hour,),
    "when": (is_if,),
    "receives": (_is_event, _is_filled, _is_opened, _is_waiting, _is_given_to),
    "speaker": (_is_filled, _is_given_to),
    "wear": (is_used,),
    "bring": (_is_ride,),
    "loci": (_is_share, _is_this_visit),
    "where": (_is_of_place, _is_taken_along),
    "group": (_is_manner,),
    "room": (_is_bedroom,),
    "head": (_is_heading,),
    "private": (_is_office,),
    "bot": (is_aid,),
    "contact": (_is_count, _is_phone, _is_ticket, is_signal, is_chat_group),
}


def leans_back(words: Words, cues: Sequence[Cue]) -> frozenset[str]:
    """Take «sesudahnya» for what comes after that which was just talked of."""
    back = any(cue.name == "after" and cue.end - 1 in words.tailed for cue in cues)
    return frozenset({"aftersubject"}) if back else frozenset()
