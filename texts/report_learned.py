"""Parts of a report on what was learned: at each locus, by kind of note, for the host, and to be adopted at home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from texts.catalogue import Texts
from texts.messages.notes import kind_name
from texts.report_facts import HeldItem, LocusFacts, NoteFacts, ReportFacts
from texts.report_paper import Paper
from texts.report_words import LIST
from texts.when import day, span

STRENGTH, OBSTACLE, RECOMMENDATION, ADOPTION, UNSORTED = (
    "strength",
    "obstacle",
    "recommendation",
    "adoption",
    "",
)
KINDS: Final = (STRENGTH, OBSTACLE, RECOMMENDATION, ADOPTION, UNSORTED)
TOLD_BY_LOCUS: Final = (STRENGTH, OBSTACLE, UNSORTED)
"""The other kinds have parts of their own."""


def loci(paper: Paper, facts: ReportFacts) -> None:
    """Tell of each locus who was there when, and what they noted."""
    if not facts.loci:
        return
    paper.heading(paper.texts.plain("report-part-loci"))
    for one in facts.loci:
        paper.heading(one.name, 2)
        if about := " · ".join(filter(None, (one.kind, one.address))):
            paper.note(about)
        if one.description:
            paper.paragraph(one.description)
        paper.bullets((_stay(paper.texts, group, item, facts), "") for group, item in one.stays)
        _by_kind(paper, [note for note in facts.notes if note.locus == one.name], 3)


def _stay(texts: Texts, group: str, item: HeldItem, facts: ReportFacts) -> str:
    when = (
        f"{day(item.now.start.date(), texts.language)}, {span(item.now.start, item.now.end, texts.language)}"
    )
    what = f"{item.now.title} ({LIST.join(item.speakers)})" if item.speakers else item.now.title
    return f"{group}: {when}, {what}" if len(facts.groups) > 1 else f"{when}, {what}"


def _by_kind(paper: Paper, notes: Sequence[NoteFacts], level: int) -> None:
    for kind in TOLD_BY_LOCUS:
        own = [note for note in notes if note.kind == kind]
        if own:
            paper.heading(kind_name(paper.texts, kind), level)
            paper.bullets((said(paper.texts, note), source(note)) for note in own)


def said(texts: Texts, note: NoteFacts) -> str:
    """Return what a note says; one that is only a picture says so."""
    pictures = texts.plain("note-photos", number=len(note.photos)) if note.photos else ""
    return " ".join(filter(None, (note.text, pictures)))


def source(note: NoteFacts) -> str:
    return ", ".join(filter(None, (note.author, note.group)))


def notes(paper: Paper, facts: ReportFacts) -> None:
    """Count all notes by locus and kind, and list those that belong to no locus of the report."""
    if not facts.notes or facts.host is not None:
        return
    texts = paper.texts
    paper.heading(texts.plain("report-part-notes"))
    kinds = [kind for kind in KINDS if any(note.kind == kind for note in facts.notes)]
    places = list(dict.fromkeys(note.locus for note in facts.notes))
    rows = [
        [
            place or texts.plain("report-no-locus"),
            *_numbers([n for n in facts.notes if n.locus == place], kinds),
        ]
        for place in sorted(places, key=lambda place: not place)
    ]
    if len(places) > 1:
        rows.append([texts.plain("report-total"), *_numbers(facts.notes, kinds)])
    header = [texts.plain("report-column-locus"), *(kind_name(texts, kind) for kind in kinds)]
    paper.table(header, rows, (3.5, *[2.3] * len(kinds)), title=texts.plain("report-table-notes"))
    known = {one.name for one in facts.loci}
    _by_kind(paper, [note for note in facts.notes if note.locus not in known], 2)


def _numbers(notes: Sequence[NoteFacts], kinds: Sequence[str]) -> list[str]:
    return [str(sum(note.kind == kind for note in notes)) for kind in kinds]


def recommendations(paper: Paper, facts: ReportFacts) -> None:
    """List what is recommended to the host, locus by locus; what is for none in particular comes last."""
    own = [note for note in facts.notes if note.kind == RECOMMENDATION]
    if not own:
        return
    texts = paper.texts
    paper.heading(texts.plain("report-part-recommendations"))
    for place in _places(facts.loci, own):
        if facts.host != place:
            paper.heading(place or texts.plain("report-for-all"), 2)
        paper.bullets((said(texts, note), source(note)) for note in own if note.locus == place)


def _places(known: Sequence[LocusFacts], notes: Sequence[NoteFacts]) -> Iterator[str]:
    """Name the loci of notes in the visit's order, then others, then none."""
    found = {note.locus for note in notes}
    ordered = [one.name for one in known if one.name in found]
    yield from ordered
    yield from sorted(found - {*ordered, ""})
    if "" in found:
        yield ""


def adoptions(paper: Paper, facts: ReportFacts) -> None:
    """Set the cards of what is to be adopted as a table."""
    own = [note for note in facts.notes if note.kind == ADOPTION]
    if not own:
        return
    texts = paper.texts
    paper.heading(texts.plain("report-part-adoptions"))
    rows = [
        (
            _what(texts, note),
            note.adoption.need if note.adoption else "",
            note.adoption.project if note.adoption else "",
            "" if note.locus == facts.host else note.locus,
            source(note),
        )
        for note in own
    ]
    header = [texts.plain(f"report-column-{name}") for name in ("what", "need", "project", "locus", "author")]
    paper.table(header, rows, (4, 3.6, 3.6, 2.4, 2.4), title=texts.plain("report-table-adoptions"))


def _what(texts: Texts, note: NoteFacts) -> str:
    what, text = note.adoption.what if note.adoption else "", said(texts, note)
    return text if what in text else f"{what}\n{text}".strip()
