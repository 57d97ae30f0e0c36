"""What is taken back in the same breath is left out: «besok eh hari ini», «jam 9, maksud saya jam 10», «kelompok 2 eh kelompok 3»."""

from __future__ import annotations

_SLIPS = (
    r"(?:e+h+|ups+|oops|sori|sory|sorry|maaf|mf|salah(?: ketik| tulis)?|ralat|koreksi|maksud(?:nya|ku)?(?: saya| sy| aku| ku| gue| gw)?|mksd(?:nya|ny)?(?: saya| sy)?|"
    r"i mean|i meant|no wait|wait,? no|or rather|scratch that)"
)
_BACK = rf"[\s,.…-]+{_SLIPS}(?:[\s,.…]+(?:{_SLIPS}|bukan|bkn|deng|ding|salah))*[\s,.…:]+"
_WEEKDAYS = r"(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_DAY = rf"(?:hari ini|hr ini|hr ni|besok|bsk|bsok|besuk|lusa|kemarin|kmrn|kemaren|nanti malam|malam ini|today|tomorrow|tmrw|tonight|yesterday|sekarang|skrg|skrang|(?:hari |hr )?{_WEEKDAYS})"
_CLOCK = r"(?:jam|pukul|jm|pkl|at) \d{1,2}(?:[.:]\d\d)?"
_HEAD = r"(kelompok|kelas|klp|tim|grup|group|team|class|ruang|hotel|dinas|pak|bu|bapak|ibu|bus|makan|rapat|kunjungan|lantai|hari|tanggal|jam|pukul)"

MIND: tuple[tuple[str, str], ...] = (
    (rf"\b{_DAY}{_BACK}(?={_DAY}\b)", ""),
    (rf"\b{_CLOCK}{_BACK}(?=(?:{_CLOCK})\b)", ""),
    (rf"\b(jam|pukul|jm|pkl) \d{{1,2}}(?:[.:]\d\d)?{_BACK}(?=\d)", r"\1 "),
    (rf"\b{_HEAD} (?:[\w'-]+ ){{0,2}}?[\w'-]+{_BACK}(?=\1 )", ""),
    (rf"\b(kelompok|kelas|klp|tim|grup|group|team|class) [\w-]+{_BACK}(?=(?:\d+|[a-f])\b(?![.:]\d))", r"\1 "),
)
