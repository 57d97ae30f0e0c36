"""Says facts as the tables do: the ways in which any right answer may write a time, a length, a name, a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from string import ascii_lowercase

from db.visit import Group, Locus, Visit

_MONTHS = {
    "id": [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
_DAYS = {
    "id": ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
_NUMBERS = {
    "id": [
        "nol",
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
        "enam",
        "tujuh",
        "delapan",
        "sembilan",
        "sepuluh",
        "sebelas",
    ],
    "en": [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ],
}
_NOT = "is not|are not|will not|does not|do not|not on|not in|not part|not going|not visit|not sched|not have|n't|nothing|no,"
NO = {"id": "tidak|bukan|belum", "en": "|".join((_NOT, *(f"no. {letter}" for letter in ascii_lowercase)))}
"""Ways of saying no; «No. 7» in an address and «Note» are none."""
_TITLES = {"captain", "mayor", "prof", "ners"}


def ways(parts: Iterable[str]) -> str:
    """Join alternatives to one part; what separates parts in a table may not stand within them."""
    clean = (re.sub(r"[;|]", " ", part).strip() for part in parts)
    return "|".join(dict.fromkeys(part for part in clean if part))


def clock(moment: datetime, language: str) -> str:
    return f"{moment:%H:%M}" if language == "en" else f"{moment:%H.%M}"


def day_number(day: date, language: str) -> str:
    return f"{day.day} {_MONTHS[language][day.month - 1]}"


def weekday(day: date, language: str) -> str:
    return _DAYS[language][day.weekday()]


def day_ways(day: date, today: date, language: str) -> str:
    near = {0: ("hari ini", "today"), 1: ("besok", "tomorrow")}.get((day - today).days, ("", ""))
    return ways((weekday(day, language), day_number(day, language), near[language == "en"]))


def length(minutes: int, language: str) -> str:
    hours, rest = divmod(minutes, 60)
    if language == "en":
        said = [f"{minutes} min"]
        said += (
            [f"{hours} hour {rest}", f"{hours} hours {rest}", f"{hours} h {rest}"] if hours and rest else []
        )
        said += [f"{hours} hours and {rest}", f"{hours} hour and {rest}"] if hours and rest else []
        said += [f"{hours} hour", f"{hours} h"] if hours and not rest else []
        said += [f"{hours}.5 hour"] if hours and rest == 30 else []
    else:
        said = [f"{minutes} menit"]
        said += [f"{hours} jam {rest}", f"{hours} jam dan {rest}"] if hours and rest else []
        said += [f"{hours} jam"] if hours and not rest else []
        said += [f"{hours},5 jam", f"{hours} setengah jam"] if hours and rest == 30 else []
        said += ["setengah jam"] if minutes == 30 else []
    return ways(said)


def number(count: int, nouns: Iterable[str], language: str) -> str:
    words = _NUMBERS[language]
    said = [f"{count} {noun}" for noun in nouns] + [f": {count}", f"ada {count}", f"sebanyak {count}"]
    return ways([*said, words[count]] if count < len(words) else said)


def short_name(name: str) -> str:
    """Leave out a name's degrees and titles, which nobody needs to be told again."""
    words = re.sub(r"\s*\(.*\)", "", name).split(",")[0].split()
    while len(words) > 1 and (
        "." in words[0] or words[0].casefold().strip(".") in _TITLES or words[0] in {"dr", "drg"}
    ):
        words = words[1:]
    return " ".join(words)


def title_ways(title: str) -> str:
    return ways((title, re.split(r"\s*[(:]", title)[0]))


def locus_ways(locus: Locus) -> str:
    return ways((locus.name, *(alias for alias in locus.aliases if len(alias) > 2)))


def room_ways(room: str) -> str:
    return ways((room, *room.split(",")))


def group_ways(group: Group, mine: str, language: str) -> str:
    own = ("kelompok Anda", "kelompok kami", "kelompok kita", "your group", "kelompok ini")
    return ways((group.name, *(a for a in group.aliases if len(a) > 2), *(own if group.name == mine else ())))


def phone(number_said: str) -> str:
    return number_said.split(";", maxsplit=1)[0]


def note_parts(note: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in note.split(";") if part.strip())


def speaker_ways(speaker: str, visit: Visit) -> str:
    """A speaker who is a contact is known by the contact's name, anyone else by the cell's own words."""
    short = short_name(speaker)
    known = [short_name(contact.name) for contact in visit.contacts]
    return next((name for name in known if name in speaker), short)
