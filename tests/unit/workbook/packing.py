"""Workbooks taken apart and packed again with something in them changed."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from db.workbook.read import read_workbook
from tests.unit.workbook.books import GOOD, lines, save

MEGABYTE = 1024 * 1024


@pytest.fixture
def good(tmp_path) -> Path:
    return repack(tmp_path / "baik.xlsx", shared(parts_of(save(tmp_path / "asli.xlsx", GOOD))))


def shared(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Move texts from the cells into the shared strings, where Excel keeps them."""
    texts: list[bytes] = []

    def moved(found: re.Match[bytes]) -> bytes:
        texts.append(b"<si>" + found[2] + b"</si>")
        return b'<c r="' + found[1] + b'" t="s"><v>%d</v></c>' % (len(texts) - 1)

    inline = re.compile(rb'<c r="(\w+)" t="inlineStr"><is>(.*?)</is></c>')
    parts = {name: inline.sub(moved, data) for name, data in parts.items()}
    assert texts
    relations = "xl/_rels/workbook.xml.rels"
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    link = b'<Relationship Id="rId99" Type="' + kind + b'" Target="sharedStrings.xml"/></Relationships>'
    parts[relations] = parts[relations].replace(b"</Relationships>", link)
    table = (
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        + b"".join(texts)
        + b"</sst>"
    )
    return {**parts, "xl/sharedStrings.xml": table}


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def repack(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def edited(good: Path, part: str, old: str, new: str) -> Path:
    """Give the good workbook with one part's text changed."""
    parts = parts_of(good)
    text = parts[part].decode()
    assert old in text
    return repack(good.with_name("ubah.xlsx"), {**parts, part: text.replace(old, new, 1).encode()})


def only_line(path: Path) -> str:
    reading = read_workbook(path)
    assert reading.visit is None
    (line,) = lines(reading)
    return line
