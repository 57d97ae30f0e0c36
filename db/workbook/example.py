"""The template's example: one row a sheet that passes the check, and a form for a locus visit that is ready to use."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Final

from db.visit import (
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

Word = Callable[[str], str]
"""Gives the wording of a message name in the reader's language."""

_DAY: Final = date(2026, 11, 21)
_CODE: Final = "A01"
_FORM: Final = "LOKUS"


def example_visit(word: Word, language: str) -> Visit:
    """Make the example. Its names say that it is one (`Contoh …`)."""
    group, locus = word("template-example-group"), word("template-example-locus")
    return Visit(
        code="contoh-kunjungan",
        name=word("template-example-visit"),
        program="PKN Tingkat II",
        cohort="Angkatan I Tahun 2026",
        theme=word("template-example-theme"),
        organizer="Lembaga Administrasi Negara (LAN) RI",
        delegation_heads=(word("template-example-head"),),
        language=language,
        groups=(_group(word, group),),
        loci=(_locus(word, locus, group),),
        agenda=(_item(word, locus, group),),
        contacts=(_contact(word, locus, group),),
        participants=(
            Participant(
                name=word("template-example-participant"),
                agency=word("template-example-agency"),
                position=word("template-example-position"),
                group=group,
            ),
        ),
        info=(
            InfoRow(
                topic=word("template-example-topic"),
                question=word("template-example-question"),
                answer=word("template-example-answer"),
                groups=(group,),
                keywords=tuple(word("template-example-keywords").split("; ")),
            ),
        ),
        form_questions=tuple(_form(word)),
    )


def _group(word: Word, name: str) -> Group:
    return Group(
        name=name,
        city=word("template-example-city"),
        delegation_heads=(word("template-example-head"),),
        leader=word("template-example-participant"),
        coaches=(word("template-example-coach"),),
        topic=word("template-example-theme"),
        headcount=word("template-example-headcount"),
        aliases=(word("template-example-group-alias"),),
    )


def _locus(word: Word, name: str, group: str) -> Locus:
    return Locus(
        name=name,
        groups=(group,),
        kind="Command Center",
        address=word("template-example-address"),
        room=word("template-example-room"),
        latitude=-6.9819,
        longitude=110.4133,
        aliases=(word("template-example-locus-alias"),),
    )


def _item(word: Word, locus: str, group: str) -> AgendaItem:
    return AgendaItem(
        code=_CODE,
        day=_DAY,
        starts=time(9, 30),
        ends=time(11, 30),
        title=word("template-example-item"),
        locus=locus,
        groups=(group,),
        speakers=(word("template-example-host"),),
        note=word("template-example-note"),
        lead_minutes=(30, 10),
    )


def _contact(word: Word, locus: str, group: str) -> Contact:
    return Contact(
        name=word("template-example-host"),
        position=word("template-example-position"),
        agency=word("template-example-agency"),
        role="tuan rumah",
        loci=(locus,),
        groups=(group,),
        phones=("+6281200000001",),
        telegram="@contoh_narahubung",
        email="contoh@example.go.id",
    )


def _form(word: Word) -> list[FormQuestion]:
    """Ask what a locus visit is judged by: use, explanation, time, what to take home, what to advise."""
    questions = (
        ("template-form-useful", QuestionKind.SCALE, ""),
        ("template-form-clear", QuestionKind.SCALE, ""),
        ("template-form-time", QuestionKind.CHOICE, "template-form-time-choices"),
        ("template-form-aspects", QuestionKind.SEVERAL, "template-form-aspects-choices"),
        ("template-form-adopt", QuestionKind.TEXT, ""),
        ("template-form-advice", QuestionKind.TEXT, ""),
    )
    return [
        FormQuestion(
            form=_FORM,
            text=word(text),
            kind=kind,
            choices=tuple(word(choices).split("; ")) if choices else (),
            item=_CODE,
        )
        for text, kind, choices in questions
    ]
