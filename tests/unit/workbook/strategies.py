"""Random visits of the kind that a workbook can say, for round trips."""

from __future__ import annotations

import unicodedata
from datetime import date, time
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from db.visit import (
    WIB,
    WIT,
    WITA,
    AgendaItem,
    Contact,
    FormQuestion,
    Group,
    InfoRow,
    Locus,
    Participant,
    QuestionKind,
    Visit,
)
from db.workbook.text import fold, tidy

DASHES_ALONE = set("-‐‑‒–—―−﹣－")
"""Cells that say nothing, except of groups."""
zones = st.sampled_from([WIB, WITA, WIT, ZoneInfo("Asia/Tokyo"), ZoneInfo("Asia/Pontianak")])
_letters = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cf", "Co", "Cn", "Zl", "Zp"])
_likely = st.sampled_from(
    ["=1+1", "+62", "-", "@x", "'=a", "''", "#N/A", "1.0", "09.00", "a;b", 'kata "kutip"', "_x0041_", "a,b"]
)


def _tidied(text: str) -> str:
    return tidy(text)


lines = (st.text(_letters, max_size=20) | _likely).map(_tidied).filter(lambda line: line not in DASHES_ALONE)
words = lines.filter(bool)
prose = st.lists(lines, max_size=3).map("\n".join).map(_tidied)
names = words.filter(lambda name: ";" not in name and fold(name) not in {"semua", "all", ""})
items = st.lists(
    words.filter(lambda item: not set(";；") & set(item) and unicodedata.normalize("NFC", item) == item),
    max_size=3,
    unique=True,
).map(tuple)
languages = st.sampled_from([None, "id", "en"])
lead_minutes = st.lists(st.integers(0, 10_080), max_size=3, unique=True).map(tuple)
phones = st.sampled_from(["+6281234567890", "112", "+62243513366;ext=12", "+6561234567", "14045"])
degrees = st.floats(-90, 90, allow_nan=False).map(lambda number: round(number, 6) + 0.0)


@st.composite
def agenda_items(draw, groups, loci, shared_zone, code):
    minutes = sorted(draw(st.tuples(st.integers(0, 1439), st.integers(0, 1439))))
    mixed = draw(st.booleans()) and not shared_zone
    return AgendaItem(
        day=draw(st.dates(date(2000, 1, 1), date(2100, 1, 1))),
        starts=time(*divmod(minutes[0], 60)),
        ends=draw(st.sampled_from([None, time(*divmod(minutes[1], 60))])),
        zone=draw(zones) if mixed else None,
        title=draw(words),
        code=code,
        locus=draw(st.sampled_from(["", *loci])),
        room=draw(lines),
        groups=() if mixed else draw(some(groups)),
        speakers=draw(items),
        note=draw(prose),
        lead_minutes=draw(st.none() | lead_minutes),
    )


def some(names_known):
    return (
        st.lists(st.sampled_from(names_known), max_size=3, unique=True).map(tuple)
        if names_known
        else st.just(())
    )


@st.composite
def visits(draw):
    known = draw(st.lists(names, min_size=2, max_size=8, unique_by=fold))
    half = len(known) // 2
    group_names, locus_names = known[:half], known[half:]
    own_zones = [draw(st.none() | zones) for _ in group_names]
    visit_zone = draw(zones)
    shared = len({zone or visit_zone for zone in own_zones}) == 1
    codes = draw(st.lists(words, max_size=4, unique_by=fold))
    places = [draw(st.none() | st.tuples(degrees, degrees)) for _ in locus_names]
    return Visit(
        code=draw(st.from_regex(r"[a-z0-9-]{3,40}", fullmatch=True)),
        name=draw(words),
        theme=draw(lines),
        delegation_heads=draw(items),
        zone=visit_zone,
        lead_minutes=draw(lead_minutes),
        language=draw(st.sampled_from(["id", "en"])),
        groups=tuple(
            Group(
                name=name,
                zone=zone,
                language=draw(languages),
                coaches=draw(items),
                topic=draw(prose),
                headcount=draw(lines),
            )
            for name, zone in zip(group_names, own_zones, strict=True)
        ),
        loci=tuple(
            Locus(
                name=name,
                groups=draw(some(group_names)),
                kind=draw(lines),
                address=draw(prose),
                latitude=place[0] if place else None,
                longitude=place[1] if place else None,
            )
            for name, place in zip(locus_names, places, strict=True)
        ),
        agenda=tuple(draw(agenda_items(group_names, locus_names, shared, code)) for code in codes),
        contacts=tuple(
            Contact(
                name=draw(words),
                role=draw(lines),
                loci=draw(some(locus_names)),
                groups=draw(some(group_names)),
                phones=tuple(draw(st.lists(phones, max_size=3, unique=True))),
                telegram=draw(st.sampled_from(["", "@nama_saya"])),
                email=draw(st.sampled_from(["", "a.b@lan.go.id"])),
            )
            for _ in range(draw(st.integers(0, 2)))
        ),
        participants=tuple(
            Participant(name=draw(words), agency=draw(lines), group=draw(st.sampled_from(group_names)))
            for _ in range(draw(st.integers(0, 2)))
        ),
        info=tuple(
            InfoRow(
                topic=draw(words), question=draw(prose), answer=draw(prose.filter(bool)), keywords=draw(items)
            )
            for _ in range(draw(st.integers(0, 2)))
        ),
        form_questions=tuple(
            FormQuestion(
                text=draw(prose.filter(bool)),
                kind=draw(st.sampled_from([QuestionKind.SCALE, QuestionKind.TEXT])),
                form=draw(lines),
                item=draw(st.sampled_from(["", *codes])),
                anonymous=draw(st.booleans()),
            )
            for _ in range(draw(st.integers(0, 2)))
        ),
    )
