"""Fields of Word: page numbers, numbers of tables and pictures, the table of contents.

Each holds what it would show, so nothing has to be brought up to date when the document is opened, and nobody is asked.
The table of contents has no page numbers until it is: only who sets the pages knows them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Any, Final

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

W: Final = nsdecls("w")


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the table of contents. `number` is what the list gives it, empty where it has none."""

    level: int
    number: str
    text: str
    bookmark: str


def field_runs(instruction: str, shown: str) -> list[Any]:
    """Make the runs of a field, as children of a paragraph."""
    return [
        parse_xml(f'<w:r {W}><w:fldChar w:fldCharType="begin"/></w:r>'),
        parse_xml(f'<w:r {W}><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'),
        parse_xml(f'<w:r {W}><w:fldChar w:fldCharType="separate"/></w:r>'),
        parse_xml(f"<w:r {W}><w:t>{escape(shown)}</w:t></w:r>"),
        parse_xml(f'<w:r {W}><w:fldChar w:fldCharType="end"/></w:r>'),
    ]


def bookmark(number: int, name: str) -> tuple[Any, Any]:
    """Make a bookmark's two ends."""
    return (
        parse_xml(f'<w:bookmarkStart {W} w:id="{number}" w:name="{name}"/>'),
        parse_xml(f'<w:bookmarkEnd {W} w:id="{number}"/>'),
    )


def contents(title: str, headings: Iterable[Heading]) -> Any:  # noqa: ANN401 - lxml has no types
    """Make the table of contents as Word does: a field in a block of its own, with links to the headings."""
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        r'<w:r><w:instrText xml:space="preserve"> TOC \o "1-2" \h \z \u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    lines = []
    for one in headings:
        lines.append(_entry(one, begin))
        begin = ""
    return parse_xml(
        f'<w:sdt {W}><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
        f'<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r><w:t>{escape(title)}</w:t></w:r></w:p>'
        f"{''.join(lines)}"
        '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>'
    )


def _entry(one: Heading, before: str) -> str:
    number = f"<w:r><w:t>{one.number}</w:t></w:r><w:r><w:tab/></w:r>" if one.number else ""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="TOC{one.level}"/></w:pPr>{before}'
        f'<w:hyperlink w:anchor="{one.bookmark}" w:history="1">{number}'
        f'<w:r><w:t xml:space="preserve">{escape(one.text)}</w:t></w:r></w:hyperlink></w:p>'
    )
