"""Reasons to doubt that «pakai» and «dipakai» ask for clothes: rooms, rides and applications are used."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.reading.cue_finding import Cue
from handlers.questions.spelling.plain import Words
from handlers.questions.words import word_set

_RIDES = word_set("bus bis mobil minibus kapal perahu pesawat kereta taksi aplikasi website qris")
_DONE_WITH = word_set(
    "urus ngurus mengurus diurus bayar membayar daftar mendaftar lapor melapor akses mengakses masuk kirim mengirim absen presensi cek mengecek "
    "dikirim dikirimkan dikirimnya kirimnya dibayar dikumpul dikumpulkan dikumpulin ngumpulin kumpulin mengumpulkan diunggah unggah mengunggah upload diupload setor "
    "disetor nyetor menyetor hubungi dihubungi menghubungi telepon absennya presensinya diakses didaftar didaftarkan dilaporkan melapor login diisi ngisi mengisi dipesan "
    "pesan memesan ditulis nulis menulis dikerjakan ngerjain mengerjakan dibagikan dibagi diserahkan menyerahkan"
)
_CLOTHES = word_set(
    "baju pakaian batik kemeja seragam sepatu jas dasi jilbab celana rok kaos topi rompi dress busana"
)
_USED = word_set("dipakai digunakan terpakai")
_SINCE = word_set("sejak tahun since")


def is_used(words: Words, cue: Cue) -> bool:
    """Take «sejak tahun berapa dipakai» and «daftar pakai apa» for the use of a thing, and not for what one wears."""
    said = words.words
    if said[cue.start] == "pakai" and not _RIDES.isdisjoint(said[cue.start + 1 : cue.start + 3]):
        return True
    if _is_room_used(said, cue):
        return True
    if said[cue.start] == "pakai" and not _DONE_WITH.isdisjoint(said) and _CLOTHES.isdisjoint(said):
        return True
    return said[cue.start] in _USED and not _SINCE.isdisjoint(said)


_ROOMS = word_set("ruang ruangan aula hall ballroom gedung kelas room pendopo auditorium studio laboratorium")
_USERS = word_set("siapa kelompok acara kegiatan agenda untuk buat oleh yang mana")


def _is_room_used(said: Sequence[str], cue: Cue) -> bool:
    """Take «ruang rapat dipakai siapa» and «siapa yang pakai aula» for the use of a room."""
    worn = said[cue.start] in {"dipakai", "pakai", "memakai"} and _CLOTHES.isdisjoint(said)
    behind = said[cue.end : cue.end + 1]
    used = bool(behind) and behind[0] in _USERS and not _ROOMS.isdisjoint(said[: cue.start])
    return worn and (used or (bool(behind) and behind[0] in _ROOMS and "siapa" in said))
