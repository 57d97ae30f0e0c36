"""Reads a worksheet's and the shared strings' XML as a stream, keeping nothing but values and merged ranges.

Written against ECMA-376 part 1, 18.3 and 18.4. A cell costs memory only if it has a value, a row none at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final
from xml.sax import ContentHandler, SAXException
from xml.sax.xmlreader import AttributesImpl

import defusedxml.sax
from defusedxml import DefusedXmlException

from db.workbook.grid import (
    MAX_COLUMNS,
    MAX_MERGES,
    MAX_RECORDS,
    MAX_ROWS,
    CellFault,
    Merge,
    Row,
    Sheet,
    Unreadable,
    Value,
    column_number,
)
from db.workbook.number_formats import Meaning, meant

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_RANGE = re.compile(rf"{_REFERENCE.pattern}:{_REFERENCE.pattern}")
_LARGE: Final = 1 << 20
_MOST_ROWS: Final = MAX_RECORDS + 100
"""Rows with values that are kept: more than are read, so that too many are told, below any title."""
_UNPLACED = re.compile(rb"<(?:\w+:)?(?:row|c)(?![^<>]*\sr=)[\s/>]")
_EMPTY_CELL = re.compile(rb"<(?:\w+:)?c\s[^<>]*/>")
_EMPTY_ROW = re.compile(rb"<(?:\w+:)?row\s[^<>]*(?:/>|>\s*</(?:\w+:)?row\s*>)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def parse_xml(data: bytes, handler: ContentHandler) -> None:
    """Feed XML to a handler, whole: in pieces, Expat before 2.6 takes quadratic time for a long attribute.

    Raises Unreadable for entities and for what is no XML.
    """
    parser = defusedxml.sax.make_parser()
    parser.forbid_dtd = True
    parser.setContentHandler(handler)
    try:
        parser.feed(data)
        parser.close()
    except DefusedXmlException:
        raise Unreadable("file-entities") from None
    except (SAXException, UnicodeError, ValueError, LookupError):
        raise Unreadable("file-damaged") from None


def without_empty_cells(data: bytes) -> bytes:
    """Cut cells and rows that only carry a style out of a large sheet: a million of them then cost next to nothing.

    Only where every cell and row says where it stands, so that nothing moves.
    """
    if len(data) < _LARGE or _UNPLACED.search(data):
        return data
    return _EMPTY_ROW.sub(b"", _EMPTY_CELL.sub(b"", data))


def local_name(name: str) -> str:
    """Drop the prefix that some programs put before every element."""
    return name.rpartition(":")[2] if ":" in name else name


class TextHandler(ContentHandler):
    """Collects the text of `t` elements, without what is there only for pronunciation (`rPh`)."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted = False
        self._aside = 0
        self._pieces: list[str] = []

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802 - the interface's name
        self.begin(local_name(name), attrs)

    def endElement(self, name: str) -> None:  # noqa: N802 - the interface's name
        self.finish(local_name(name))

    def characters(self, content: str) -> None:
        if self._wanted:
            self._pieces.append(content)

    def begin(self, name: str, _attrs: AttributesImpl) -> None:
        if name == "rPh":
            self._aside += 1
        self._wanted = name == "t" and not self._aside

    def finish(self, name: str) -> None:
        self._aside -= name == "rPh"
        self._wanted = False

    def take(self) -> str:
        """Hand over the text collected so far."""
        text = "".join(self._pieces)
        self._pieces.clear()
        return _ESCAPED.sub(_unescaped, text) if "_x" in text else text


class SharedStrings(TextHandler):
    """The texts that cells refer to by number."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def finish(self, name: str) -> None:
        super().finish(name)
        if name == "si":
            self.texts.append(self.take())


class SheetHandler(TextHandler):
    """One worksheet's values. `meanings` are those of the cell styles, by number."""

    def __init__(self, texts: Sequence[str], meanings: Sequence[Meaning], epoch: datetime) -> None:
        super().__init__()
        self._texts, self._meanings, self._epoch = texts, meanings, epoch
        self._row = self._column = 0
        self._type = "n"
        self._style = 0
        self._formula = self._stored = False
        self.rows: dict[int, Row] = {}
        self.merges: list[Merge] = []
        self._readers: dict[str, Callable[[str], Value | None]] = {
            "n": self._number,
            "s": self._shared,
            "b": _boolean,
            "e": _error,
            "d": _iso,
        }

    def sheet(self, name: str) -> Sheet:
        return Sheet(name, self.rows, tuple(self.merges))

    def begin(self, name: str, attrs: AttributesImpl) -> None:
        match name:
            case "c":
                self._begin_cell(attrs)
            case "v":
                self._wanted = self._stored = True
            case "f":
                self._formula = True
            case "row":
                self._row, self._column = _whole(attrs.get("r"), self._row + 1), 0
            case "mergeCell":
                self._merge(attrs.get("ref", ""))
            case _:
                super().begin(name, attrs)

    def finish(self, name: str) -> None:
        super().finish(name)
        if name == "c":
            self._end_cell()

    def _begin_cell(self, attrs: AttributesImpl) -> None:
        where = _REFERENCE.fullmatch(attrs.get("r", ""))
        self._column = column_number(where[1]) if where else self._column + 1
        self._row = int(where[2]) if where else self._row
        self._type = attrs.get("t", "n")
        self._style = _whole(attrs.get("s"), 0)
        self._formula = self._stored = False
        self._pieces.clear()

    def _end_cell(self) -> None:
        value = self._value(self.take())
        if value is None or not (0 < self._row <= MAX_ROWS and self._column <= MAX_COLUMNS):
            return
        if self._row in self.rows or len(self.rows) < _MOST_ROWS:
            self.rows.setdefault(self._row, {})[self._column] = value

    def _value(self, text: str) -> Value | None:
        if self._formula and not text.strip() and not (self._stored and self._type == "str"):
            return CellFault("formula-without-value")
        if not text.strip():
            return None
        reader = self._readers.get(self._type)
        return reader(text.strip()) if reader else text

    def _shared(self, text: str) -> str | None:
        number = _whole(text, -1)
        if not 0 <= number < len(self._texts):
            raise Unreadable("file-damaged")
        return self._texts[number] or None

    def _number(self, text: str) -> Value:
        try:
            number = float(text)
        except ValueError:
            raise Unreadable("file-damaged") from None
        if not abs(number) < float("inf"):
            return CellFault("cell-error", text.strip()[:20])
        kind = self._meanings[self._style] if 0 <= self._style < len(self._meanings) else "number"
        return meant(number, kind, epoch=self._epoch)

    def _merge(self, reference: str) -> None:
        found = _RANGE.fullmatch(reference)
        if found and int(found[4]) > int(found[2]):
            if len(self.merges) >= MAX_MERGES:
                raise Unreadable("file-too-full")
            self.merges.append(Merge(column_number(found[1]), int(found[2]), int(found[4])))


def _whole(text: str | None, otherwise: int) -> int:
    text = (text or "").strip()
    return int(text) if text.isdecimal() and len(text) < 10 else otherwise  # noqa: PLR2004 - no count is longer


def _boolean(text: str) -> Value:
    return text in {"1", "true"}


def _error(text: str) -> Value:
    return CellFault("cell-error", text)


def _iso(text: str) -> Value:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return text


def _unescaped(escaped: re.Match[str]) -> str:
    return chr(int(escaped[1], 16))
