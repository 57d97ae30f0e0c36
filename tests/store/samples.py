"""A small visit, and random ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from db.visit import (
    WIT,
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

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
DAY = date(2026, 11, 21)


def small_visit(**changes: Any) -> Visit:
    facts: dict[str, Any] = {
        "code": "semarang-2026",
        "name": "Visitasi Semarang",
        "groups": (Group(name="Kelompok 1", city="Semarang"), Group(name="Kelompok 2", zone=WIT)),
        "loci": (
            Locus(name="MPP", groups=("Kelompok 2", "Kelompok 1")),
            Locus(name="Balai Kota", latitude=-6.98, longitude=110.41),
        ),
        "agenda": (
            AgendaItem(day=DAY, starts=time(9), title="Pembukaan", code="A1", locus="Balai Kota"),
            AgendaItem(
                day=DAY,
                starts=time(10, 30),
                ends=time(12),
                title="Paparan",
                code="A2",
                locus="MPP",
                groups=("Kelompok 2",),
                lead_minutes=(),
            ),
        ),
        "contacts": (Contact(name="Ibu Sari", phones=("+6281234567890",), loci=("MPP", "Balai Kota")),),
        "participants": (
            Participant(name="Ani", agency="BKD", group="Kelompok 1"),
            Participant(name="Budi", group="Kelompok 2"),
        ),
        "info": (InfoRow(topic="Dress code", answer="Batik", keywords=("baju", "pakaian")),),
        "form_questions": (FormQuestion(text="Seberapa berguna?", kind=QuestionKind.SCALE, item="A2"),),
    }
    return Visit(**facts | changes)


# What a workbook's cell can hold: no NUL (docs/decisions), no half of a surrogate pair.
words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
said = words.filter(bool)
word_lists = st.lists(words, max_size=3).map(tuple)
minutes = st.lists(st.integers(0, 100_000), max_size=3).map(tuple)
zones = st.sampled_from([ZoneInfo("Asia/Jakarta"), ZoneInfo("Asia/Jayapura"), ZoneInfo("Europe/London")])
languages = st.sampled_from(["id", "en"])
numbers = st.floats(allow_nan=False, allow_infinity=False)
clocks = st.times()


@st.composite
def visits(draw: st.DrawFn) -> Visit:
    groups = draw(_named(_group, most=4))
    loci = draw(_named(lambda name: _locus(name, _some(groups)), most=4))
    codes = draw(st.lists(words, max_size=4, unique=True))
    agenda = tuple(draw(_item(code, groups, loci)) for code in [*codes, ""])
    lists = {"groups": _some(groups), "loci": _some(loci)}
    contacts = st.builds(
        Contact,
        name=said,
        position=words,
        agency=words,
        role=words,
        phones=word_lists,
        telegram=words,
        email=words,
        **lists,
    )
    info = st.builds(
        InfoRow,
        topic=words,
        answer=words,
        question=words,
        keywords=word_lists,
        language=st.none() | languages,
        **lists,
    )
    questions = st.builds(
        FormQuestion,
        text=words,
        kind=st.sampled_from(QuestionKind),
        form=words,
        choices=word_lists,
        item=st.sampled_from(["", *filter(None, codes)]),
        groups=_some(groups),
        anonymous=st.booleans(),
    )
    return Visit(
        code="acak",
        name=draw(words),
        program=draw(words),
        cohort=draw(words),
        theme=draw(words),
        organizer=draw(words),
        delegation_heads=draw(word_lists),
        zone=draw(zones),
        lead_minutes=draw(minutes),
        language=draw(languages),
        groups=groups,
        loci=loci,
        agenda=agenda,
        contacts=draw(_rows(contacts)),
        participants=draw(_rows(_participant(groups))) if groups else (),
        info=draw(_rows(info)),
        form_questions=draw(_rows(questions)),
    )  # fmt: skip


def _rows(rows: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(rows, max_size=3).map(tuple)


def _some(rows: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    return (
        st.lists(st.sampled_from(rows), max_size=3).map(lambda some: tuple(row.name for row in some))
        if rows
        else st.just(())
    )


def _named(make: Any, most: int) -> st.SearchStrategy[Any]:
    names = st.lists(said, max_size=most, unique=True)
    return names.flatmap(lambda chosen: st.tuples(*(make(name) for name in chosen)))


def _group(name: str) -> st.SearchStrategy[Group]:
    return st.builds(
        Group,
        name=st.just(name),
        city=words,
        zone=st.none() | zones,
        language=st.none() | languages,
        delegation_heads=word_lists,
        leader=words,
        coaches=word_lists,
        topic=words,
        headcount=words,
        aliases=word_lists,
        description=words,
    )


def _locus(name: str, groups: st.SearchStrategy[Any]) -> st.SearchStrategy[Locus]:
    place = st.none() | st.tuples(numbers, numbers)
    facts = {"kind": words, "address": words, "room": words, "aliases": word_lists, "description": words}
    rows = st.builds(Locus, name=st.just(name), groups=groups, **facts)
    return st.builds(
        lambda row, at: row if at is None else _placed(row, *at),
        rows,
        place,
    )


def _placed(row: Locus, latitude: float, longitude: float) -> Locus:
    return replace(row, latitude=latitude, longitude=longitude)


def _item(code: str, groups: tuple[Group, ...], loci: tuple[Locus, ...]) -> st.SearchStrategy[AgendaItem]:
    return st.builds(
        AgendaItem,
        day=st.dates(date(1990, 1, 1), date(2199, 12, 31)),  # what a workbook may say (`db.workbook.dates`)
        starts=clocks,
        ends=st.none() | clocks,
        zone=st.none() | zones,
        title=words,
        code=st.just(code),
        locus=st.sampled_from(["", *(row.name for row in loci)]),
        room=words,
        groups=_some(groups),
        speakers=word_lists,
        note=words,
        lead_minutes=st.none() | minutes,
    )


def _participant(groups: tuple[Group, ...]) -> st.SearchStrategy[Participant]:
    names = st.sampled_from([row.name for row in groups])
    return st.builds(Participant, name=words, agency=words, position=words, group=names)
