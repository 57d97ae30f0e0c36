"""Reads an `.xlsx` into sheets: finds its parts, refuses what points outside, and leaves meaning to others.

Own reading, since openpyxl either loses formulas without a value and merged cells or builds every styled empty cell.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree
from defusedxml import DefusedXmlException

from db.workbook.grid import Sheet, Unreadable
from db.workbook.number_formats import EPOCH, EPOCH_1904, Meaning, meaning
from db.workbook.package import Package, open_package
from db.workbook.sheet_xml import SharedStrings, SheetHandler, parse_xml, without_empty_cells

_HARMLESS_OUTSIDE: Final = "hyperlink"
_MAX_SHEETS: Final = 1_000
_MAX_MARKS: Final = 500_000
"""So many `<` may stand in a part that is held whole, as links and styles are."""


@dataclass(frozen=True, slots=True)
class _Link:
    kind: str
    target: str
    outside: bool


def read_xlsx(path: Path, known: Callable[[str], bool]) -> tuple[Sheet, ...]:
    """Read every worksheet, hidden ones too; those that are not `known` by their name stay empty. Raises Unreadable."""
    package = open_package(path)
    _refuse_outside_references(package)
    book_name = next(
        (link.target for link in _links(package, "").values() if link.kind == "officeDocument"), ""
    )
    book = _xml(package, book_name or "xl/workbook.xml")
    if book is None or _tag(book) != "workbook":
        raise Unreadable("file-no-workbook")
    links = _links(package, book_name or "xl/workbook.xml")
    reading = partial(
        SheetHandler,
        _shared_strings(package, links),
        _meanings(package, links),
        EPOCH_1904 if _is_1904(book) else EPOCH,
    )
    sheets: list[Sheet] = []
    parts: set[str] = set()
    for name, link in _sheets(book, links):
        handler = reading()
        if link and known(name):
            data = package.part(link.target)
            if data is None or link.target in parts:
                raise Unreadable("file-damaged")
            parts.add(link.target)
            if data:
                parse_xml(without_empty_cells(data), handler)
        sheets.append(handler.sheet(name))
    return tuple(sheets)


def _sheets(book: Element, links: dict[str, _Link]) -> list[tuple[str, _Link | None]]:
    """List the sheets' names with the links to worksheets; sheets of charts have none."""
    found = [element for element in book.iter() if _tag(element) == "sheet"]
    if len(found) > _MAX_SHEETS:
        raise Unreadable("file-too-full")
    linked = [(_attribute(sheet, "name"), links.get(_attribute(sheet, "id"))) for sheet in found]
    if any(link is None for _, link in linked):
        raise Unreadable("file-damaged")
    return [(name, link if link and link.kind == "worksheet" else None) for name, link in linked]


def _refuse_outside_references(package: Package) -> None:
    if any(name.startswith("xl/externallinks/") or name == "xl/connections.xml" for name in package.names):
        raise Unreadable("file-external")
    for name in package.names:
        if name.endswith(".rels"):
            links = _links_in(package, name, "")
            if any(link.outside and link.kind != _HARMLESS_OUTSIDE for link in links.values()):
                raise Unreadable("file-external")


def _links(package: Package, part: str) -> dict[str, _Link]:
    folder, _, name = part.rpartition("/")
    return _links_in(package, posixpath.join(folder, "_rels", f"{name}.rels"), folder)


def _links_in(package: Package, name: str, folder: str) -> dict[str, _Link]:
    root = _xml(package, name)
    if root is None:
        return {}
    return {
        child.get("Id", ""): _Link(
            child.get("Type", "").rpartition("/")[2],
            _resolved(folder, child.get("Target", "")),
            child.get("TargetMode", "").casefold() == "external",
        )
        for child in root
    }


def _resolved(folder: str, target: str) -> str:
    target = target.replace("\\", "/")
    return (
        target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    )


def _xml(package: Package, name: str) -> Element | None:
    data = package.part(name)
    if not data:
        return None
    if data.count(b"<") > _MAX_MARKS:
        raise Unreadable("file-too-full")
    try:
        root: Element = defusedxml.ElementTree.fromstring(data, forbid_dtd=True)
    except DefusedXmlException:
        raise Unreadable("file-entities") from None
    except (ParseError, UnicodeError, ValueError, LookupError):
        raise Unreadable("file-damaged") from None
    return root


def _tag(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _attribute(element: Element, name: str) -> str:
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), "")


def _is_1904(book: Element) -> bool:
    return any(
        _tag(child) == "workbookPr" and child.get("date1904", "").casefold() in {"1", "true", "on"}
        for child in book
    )


def _shared_strings(package: Package, links: dict[str, _Link]) -> list[str]:
    handler = SharedStrings()
    data = _linked(package, links, "sharedStrings")
    if data:
        parse_xml(data, handler)
    return handler.texts


def _meanings(package: Package, links: dict[str, _Link]) -> list[Meaning]:
    """List what numbers mean in each cell style."""
    name = next((link.target for link in links.values() if link.kind == "styles"), "")
    styles = _xml(package, name) if name else None
    if styles is None:
        return []
    codes = {
        found.get("numFmtId", ""): found.get("formatCode", "")
        for found in styles.iter()
        if _tag(found) == "numFmt"
    }
    formats = next((child for child in styles if _tag(child) == "cellXfs"), ())
    numbers = [child.get("numFmtId", "0") for child in formats]
    known = {number: meaning(_whole(number), codes.get(number)) for number in set(numbers)}
    return [known[number] for number in numbers]


def _whole(number: str) -> int:
    return int(number) if number.isdecimal() and len(number) < 10 else 0  # noqa: PLR2004 - no format has a longer number


def _linked(package: Package, links: dict[str, _Link], kind: str) -> bytes | None:
    return next((package.part(link.target) for link in links.values() if link.kind == kind), None)
