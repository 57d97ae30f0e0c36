"""A document that is written from top to bottom: headings, text, tables and pictures, with what belongs around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from typing import Final

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Cm
from docx.text.paragraph import Paragraph

from texts.catalogue import Texts
from texts.characters import writable
from texts.pages import shorten
from texts.report_fields import Heading, bookmark, contents, field_runs
from texts.report_styles import AUTHOR, GAP, set_up
from texts.report_tables import Cell, Piece, table_of

__all__ = ["Cell", "Paper", "Piece"]

NUMBERED_LEVELS: Final = 2
"""Levels of headings that have numbers and stand in the table of contents."""

PICTURE_WIDTH, PICTURE_HEIGHT = 9.5, 17.0
"""Centimetres at most."""

PROPERTY, HEADING, ABOVE = 250, 320, 110
"""Letters at most: of a document's properties (python-docx: 255), of a heading, of the line above a page."""


def line(text: str, most: int) -> str:
    """Make one line of a text, cut where it is too long."""
    return shorten(" ".join(writable(text).split()), most)


@dataclass
class Paper:
    """`headings` are collected for the table of contents, which stands where `contents` was called."""

    texts: Texts
    headings: list[Heading] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.document = docx.Document()
        set_up(self.document, self.texts.language)
        self._numbers = [0] * NUMBERED_LEVELS
        self._tables = self._pictures = 0
        self._contents: Paragraph | None = None

    def describe(self, *, title: str, subject: str, author: str, now: datetime) -> None:
        """Fill in what file managers show of the document."""
        properties = self.document.core_properties
        said = (line(text, PROPERTY) for text in (title, subject, author))
        properties.title, properties.subject, properties.author = said
        properties.comments, properties.last_modified_by = "", "Lokus"
        properties.language = self.texts.language
        properties.created = properties.modified = now.replace(tzinfo=None)

    def heading(self, text: str, level: int = 1) -> None:
        paragraph = self.document.add_heading("", level)
        name = f"_Toc{len(self.headings) + 1:05}"
        start, end = bookmark(len(self.headings), name)
        paragraph._p.append(start)  # noqa: SLF001 - the library has no bookmarks
        said = line(text, HEADING)
        paragraph.add_run(said)
        paragraph._p.append(end)  # noqa: SLF001
        self.headings.append(Heading(level, self._number(level), said, name))

    def _number(self, level: int) -> str:
        if level > NUMBERED_LEVELS:
            return ""
        self._numbers[level - 1] += 1
        self._numbers[level:] = [0] * (NUMBERED_LEVELS - level)
        return ".".join(map(str, self._numbers[:level]))

    def paragraph(self, text: str, style: str | None = None) -> None:
        """Write a paragraph; lines of the text stay lines."""
        self.document.add_paragraph(writable(text), style)

    def bullets(self, items: Iterable[tuple[str, str]]) -> None:
        """Write a list; behind each item stands, less loud, where it is from."""
        for text, source in items:
            paragraph = self.document.add_paragraph(writable(text), "List Bullet")
            if source:
                paragraph.add_run(f" — {writable(source)}").italic = True

    def note(self, text: str) -> None:
        self.paragraph(text, AUTHOR)

    def table(
        self,
        header: Sequence[str],
        rows: Iterable[Sequence[Cell]],
        shares: Sequence[float],
        *,
        title: str,
        captioned: bool = True,
    ) -> None:
        """Set a table, with its number and title above. A column in which nothing stands is left out."""
        kept = list(rows)
        filled = [at for at in range(len(header)) if any(row[at] for row in kept)]
        if captioned:
            self._tables += 1
            self._caption("report-table", "Table", self._tables, title).paragraph_format.keep_with_next = True
        made = table_of(
            [writable(header[at]) for at in filled],
            [[_writable_cell(row[at]) for at in filled] for row in kept],
            [shares[at] for at in filled],
            writable(title),
        )
        after = self.document.add_paragraph(style=GAP)  # Word wants one behind a table
        after._p.addprevious(made)  # noqa: SLF001 - see `table_of`

    def picture(self, png: bytes, *, alternative: str, caption: str) -> None:
        """Set a picture; `alternative` is what it says to who can't see it."""
        self._pictures += 1
        paragraph = self.document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.keep_with_next = True
        shape = paragraph.add_run().add_picture(BytesIO(png), width=Cm(PICTURE_WIDTH))
        if shape.height > Cm(PICTURE_HEIGHT):
            shape.width, shape.height = (
                Cm(PICTURE_HEIGHT * shape.width / shape.height),
                Cm(PICTURE_HEIGHT),
            )
        shape._inline.docPr.set("descr", writable(alternative))  # noqa: SLF001 - the library has no alternative texts
        self._caption(
            "report-picture", "Picture", self._pictures, caption
        ).alignment = WD_ALIGN_PARAGRAPH.CENTER

    def _caption(self, name: str, sequence: str, number: int, title: str) -> Paragraph:
        """Write «Table 3. Title», the number a field that counts."""
        paragraph = self.document.add_paragraph(style="Caption")
        paragraph.add_run(self.texts.plain(name) + " ")
        for run in field_runs(rf"SEQ {sequence} \* ARABIC", str(number)):
            paragraph._p.append(run)  # noqa: SLF001 - the library has no fields
        paragraph.add_run(f". {line(title, HEADING)}")
        return paragraph

    def new_page(self) -> None:
        self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def contents(self) -> None:
        """Keep the place for the table of contents."""
        self._contents = self.document.add_paragraph()
        self.new_page()

    def page_marks(self, above: str) -> None:
        """Put a line above every page but the first, and the page's number below."""
        section = self.document.sections[0]
        section.header.paragraphs[0].text = line(above, ABOVE)
        paragraph = section.footer.paragraphs[0]
        marked = self.texts.plain("report-page", page="\ue000", pages="\ue001")
        for part in re.split("([\ue000\ue001])", marked):
            fields = {"\ue000": "PAGE", "\ue001": "NUMPAGES"}
            if part in fields:
                for run in field_runs(fields[part], "1"):
                    paragraph._p.append(run)  # noqa: SLF001
            else:
                paragraph.add_run(part)

    def _listed(self) -> list[Heading]:
        return [one for one in self.headings if one.level <= NUMBERED_LEVELS]

    def content(self) -> bytes:
        """Finish the document."""
        if self._contents is not None:
            place = self._contents._p  # noqa: SLF001
            place.addprevious(contents(self.texts.plain("report-contents"), self._listed()))
            place.getparent().remove(place)
        file = BytesIO()
        self.document.save(file)
        return file.getvalue()


def _writable_cell(cell: Cell) -> Cell:
    if isinstance(cell, str):
        return writable(cell)
    return [Piece(writable(piece.text), piece.bold, piece.italic, piece.strike) for piece in cell]
