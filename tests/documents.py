"""Documents as tests read them: what stands in a report, word by word and in its XML."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.table import Table as DocxTable


def text_of(content: bytes) -> str:
    """Everything that can be read: headings, paragraphs and tables, in their order; alternative texts at the end."""
    document = docx.Document(io.BytesIO(content))
    lines: list[str] = []
    for block in document.iter_inner_content():
        if isinstance(block, DocxTable):
            lines += ["\t".join(cell.text for cell in row.cells) for row in block.rows]
        else:
            lines.append(block.text)
    properties = document.core_properties
    parts = [properties.title, properties.author, properties.subject, *lines, *pictures_of(content)]
    section = document.sections[0]
    parts += [one.text for part in (section.header, section.footer) for one in part.paragraphs]
    return "\n".join(parts)


def headings_of(content: bytes, level: int = 1) -> list[str]:
    document = docx.Document(io.BytesIO(content))
    return [one.text for one in document.paragraphs if one.style and one.style.name == f"Heading {level}"]


def rows_of(content: bytes, column: str) -> list[list[str]]:
    """The rows of all tables that have such a column, with the header of the first."""
    tables = [
        [[cell.text for cell in row.cells] for row in table.rows]
        for table in docx.Document(io.BytesIO(content)).tables
    ]
    found = [rows for rows in tables if column in rows[0]]
    assert found, f"no table has a column {column!r}"
    return [found[0][0], *(row for rows in found for row in rows[1:])]


def pictures_of(content: bytes) -> list[str]:
    """What each picture says to who can't see it."""
    shapes = docx.Document(io.BytesIO(content)).inline_shapes
    return [shape._inline.docPr.get("descr") or "" for shape in shapes]


def contents_of(content: bytes) -> list[str]:
    """The entries of the table of contents."""
    body = docx.Document(io.BytesIO(content)).element.body
    links = body.iter(qn("w:hyperlink"))
    return [" ".join(str(word.text) for word in link.iter(qn("w:t"))) for link in links]


def xml_of(content: bytes, part: str = "word/document.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(part).decode()


def pages_of(file: Path, folder: Path, *, dots: int = 50) -> list[Path]:
    """Set a document with LibreOffice, and picture its pages; skips the test, loudly, where that is not possible."""
    office, painter = shutil.which("soffice"), shutil.which("pdftoppm")
    if office is None or painter is None:
        pytest.skip("NO LIBREOFFICE (writer) or pdftoppm on this machine: the report's pages were not set")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(file)]
    done = subprocess.run(convert, capture_output=True, timeout=180, check=True, text=True)
    pdf = folder / f"{file.stem}.pdf"
    if not pdf.exists():
        pytest.skip(f"LIBREOFFICE CAN'T SET DOCUMENTS on this machine (writer?): {done.stderr.strip()[:200]}")
    subprocess.run([painter, "-r", str(dots), "-png", str(pdf), str(folder / "page")], check=True, timeout=60)
    return sorted(folder.glob("page-*.png"))
