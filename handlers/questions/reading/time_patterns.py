"""The ways in which Indonesian and English speak of time, as one pattern."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from handlers.questions.words.time_words import MONTHS, NUMBERS, ORDINALS, PARTS, PRAYERS, WEEKDAYS


def _any(words: Sequence[str]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))


_PART = _any([part for part in PARTS if part not in {"noon", "dini"}])
_NUMBER = rf"(?:dua belas|\d{{1,3}}|{_any([word for word in NUMBERS if word.isalpha()])})"
_HOUR = rf"(?:dua belas|\d{{1,2}}(?:[.:]\d{{2}})?|{_any([word for word in NUMBERS if word.isalpha()])})"
_HALF = r"(?:am|pm|a m|p m)"
_ZONE = r"(?: (?:wib|wita|wit|waktu setempat|o clock|oclock|sharp))?"
_TAIL = rf"(?: (?P<part>(?:in the |nanti |tadi )?(?:{_PART}))(?! (?:hari|ini))| ?(?P<half>{_HALF}))?{_ZONE}"
_UNITS = r"(?P<unit>menit|minutes?|jam|hours?|hari|days?)"

_PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", r"\d{4}-\d{2}-\d{2}"),
    ("slashed", r"\d{1,2}/\d{1,2}(?:/\d{2,4})?"),
    ("month_day", rf"(?:tanggal )?(?P<d>\d{{1,2}})(?: of)? (?P<m>{_any(list(MONTHS))})(?: (?P<y>\d{{4}}))?"),
    ("day_month", rf"(?P<m2>{_any(list(MONTHS))}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?: (?P<y2>\d{{4}}))?"),
    ("day_of_month", r"(?:tanggal|the) (?P<dom>\d{1,2})(?:st|nd|rd|th)?(?! ?(?:menit|orang))"),
    (
        "in_span",
        (
            rf"(?:(?:dalam|in|within) (?P<n>{_NUMBER}|setengah|half an) {_UNITS}"
            rf"|(?P<n2>{_NUMBER}|setengah|seperempat) (?P<unit2>menit|jam|minutes?|hours?)"
            r" (?:lagi|ke depan|kedepan|from now|mendatang|later))"
        ),
    ),
    ("ago", rf"(?P<n3>{_NUMBER}|setengah) (?P<unit3>menit|jam|minutes?|hours?) (?:yang )?(?:lalu|ago|tadi)"),
    (
        "to_clock",
        rf"(?:jam |pukul |at )?(?:setengah|half) (?P<h1>{_NUMBER})(?! (?:jam|hari|menit))(?: (?P<part1>{_PART}))?{_ZONE}",
    ),
    ("half_past", rf"(?:half past|half-past) (?P<h2>{_NUMBER}){_ZONE}"),
    (
        "quarter",
        (
            rf"(?:jam |pukul |at )?(?P<h3>{_HOUR}) (?P<sign>kurang|lewat|lebih) (?P<min>seperempat|{_NUMBER})(?: menit)?"
            rf"(?: (?P<part3>{_PART}))?{_ZONE}"
        ),
    ),
    ("past", rf"(?P<min4>quarter|{_NUMBER})(?: minutes?)? (?P<sign4>past|to) (?P<h4>{_NUMBER}){_ZONE}"),
    (
        "range",
        (
            rf"(?:antara |between |dari |from )?(?:jam |pukul )?(?P<hr>{_HOUR})(?: ?(?P<partr>{_PART}|{_HALF}))? "
            rf"(?:dan|sampai|hingga|to|and|until|till|sd) (?:dengan )?(?:jam |pukul )?(?P<he>{_HOUR})(?! ?(?:menit|orang)){_TAIL}"
        ),
    ),
    (
        "clock",
        (
            r"(?:(?:jam|pukul|pk|at|around) |(?<=after )|(?<=before )|(?<=until )|(?<=till )|(?<=by )|(?<=from ))"
            rf"(?P<h>{_HOUR})(?! (?:menit|minutes|orang)){_TAIL}"
        ),
    ),
    ("clock", rf"(?P<hb>\d{{1,2}}[.:]\d{{2}}){_TAIL.replace('part', 'partb').replace('half', 'halfb')}"),
    ("clock", rf"(?P<hc>\d{{1,2}}) ?(?P<halfc>{_HALF}){_ZONE}"),
    ("noon", r"(?:at )?(?:noon|midday|tengah hari)"),
    (
        "visit_day",
        (
            rf"(?:hari|day) (?:ke ?)?(?P<nth>{_any(list(ORDINALS))}|{_NUMBER}(?! apa\b))(?! (?:lagi|menit))"
            rf"|(?P<nth2>first|second|third|fourth|last) day"
        ),
    ),
    ("tomorrow_part", rf"(?:besok|tomorrow) (?P<part5>{_PART})"),
    ("yesterday_part", rf"(?:kemarin|yesterday|last) (?!tonight)(?P<part6>{_PART})"),
    ("after_tomorrow", r"(?:the )?day after tomorrow|lusa|besok lusa"),
    (
        "after_prayer",
        rf"(?:habis|abis|setelah|sesudah|selepas|usai|sehabis|bada|bakda|after) (?:salat |sholat |shalat |solat )?(?P<prayer>{_any(list(PRAYERS))})",
    ),
    ("today", r"(?<!\bdua )(?<!\btiga )(?<!\bempat )(?<!\b2 )(?<!\b3 )hari ini|today|hari nya ini"),
    ("tomorrow", r"besok|tomorrow|esok|keesokan hari"),
    ("yesterday", r"kemarin|yesterday"),
    (
        "weekday",
        rf"(?:hari |on )?(?P<wd>{_any(list(WEEKDAYS))})(?: (?P<wdpart>{_PART}))?(?! (?:depan|lalu|lagi))",
    ),
    (
        "part",
        rf"(?:(?<!berapa )|(?<=(?:jam|kul) berapa )(?=\w+ (?:ini|nanti)))(?<!makan )(?:(?<!dua )(?<!tiga )(?<!empat )(?<!\d )|(?!malam\b))(?<!social )(?<!selamat )(?<!good )(?<!santap )(?:nanti |tadi |this |in the |hari ini |waktu )?(?P<part7>{_PART})(?: (?:ini|nanti|tadi|hari))*",
    ),
)


SAY_TIME = frozenset(
    (
        *(*WEEKDAYS, *MONTHS, *NUMBERS, *ORDINALS, *PARTS, *PRAYERS),
        *("hari", "today", "besok", "tomorrow", "esok", "keesokan", "lusa", "kemarin", "yesterday"),
        *("setengah", "half", "half-past", "seperempat", "quarter", "noon", "midday"),
    )
)
"""Words of which one stands in whatever the pattern finds without a digit."""


@cache
def pattern() -> re.Pattern[str]:
    alternatives = "|".join(
        f"(?P<_{number}_{name}>{_numbered(body, number)})" for number, (name, body) in enumerate(_PATTERNS)
    )
    return re.compile(rf"(?<!\S)(?:{alternatives})(?!\S)")


def _numbered(body: str, number: int) -> str:
    """Give the groups of one pattern names of their own."""
    return re.sub(
        r"\(\?P<([a-z]+)\d?b?c?>",
        lambda group: f"(?P<{_plain_name(group[1])}__{number}_{group.start()}>",
        body,
    )


def _plain_name(name: str) -> str:
    return {"partb": "part", "hb": "h", "halfb": "half", "hc": "h", "halfc": "half", "dom": "d"}.get(
        name, name
    )
