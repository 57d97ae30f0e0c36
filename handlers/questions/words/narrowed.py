"""Words that narrow what is counted to some of it: a row on all people tells nothing of the poor among them."""

from __future__ import annotations

_COUNTED = r"(?:berapa|brp|jumlah\w*|angka|persen\w*|tingkat|banyaknya|how many|how much|number of|percentage|share of|rate)\b.*|.*\b(?:berapa|brp|jumlahnya|berapaan)"

_NARROWING: tuple[tuple[str, str], ...] = (
    (
        "miskin kemiskinan prasejahtera poor poverty",
        r"miskin|prasejahtera|pra-sejahtera|\bpoor|poverty|kesejahteraan|desil",
    ),
    (
        "pengangguran menganggur nganggur unemployed unemployment",
        r"anggur|unemploy|jobless|pencari kerja|tpt\b",
    ),
    ("perempuan wanita women female", r"perempuan|wanita|\bwom[ae]n|female|\bibu\b|gender"),
    ("lansia elderly", r"lansia|lanjut usia|elderly|senior"),
    ("difabel disabilitas disabled disability", r"difabel|disabilitas|disab"),
    ("stunting", r"stunting|tengkes|gizi"),
    ("mancanegara asing foreign", r"mancanegara|\basing\b|foreign|wisman|luar negeri|international|overseas"),
    ("rusak broken", r"rusak|broken|perbaik|tidak berfungsi"),
    ("swasta private", r"swasta|private"),
    ("honorer kontrak", r"honorer|kontrak|non-?asn|pppk|contract"),
)

SOME: tuple[tuple[str, str, str], ...] = tuple((said, _COUNTED, looks) for said, looks in _NARROWING)
"""What is said, how it is counted, and how a text looks that tells of it."""
