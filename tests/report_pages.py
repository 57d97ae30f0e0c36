"""Sets the report of the sample day and pictures its pages: `python -m tests.report_pages docs` (needs LibreOffice).

The day is invented; what the pictures show is what `lokus export` and `/laporan` make of it.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from db.engine import open_engine, session_factory
from db.migrations import upgrade
from db.report import read_report
from handlers.questions import compile_visit
from handlers.report_files import ReportFiles
from tests.documents import pages_of
from tests.sample_day import play
from texts.catalogue import texts

BESIDE, DOTS = 3, 90
"""Pages in one picture, and their points an inch: to be read on a screen."""

GREY = "#8a929b"
LOCUS = "Mal Pelayanan Publik Semarang"


async def sample_files(folder: Path) -> ReportFiles:
    engine = open_engine(f"sqlite+aiosqlite:///{folder / 'day.sqlite3'}")
    try:
        await upgrade(engine)
        day = await play(session_factory(engine))
        async with day.sessions() as session:
            report = await read_report(session, day.visit, None, now=datetime(2026, 1, 15, 14, 0, tzinfo=UTC))
    finally:
        await engine.dispose()
    return ReportFiles(report, compile_visit(report.visit), texts("id"))


def picture(content: bytes, name: str, folder: Path, target: Path) -> None:
    """Set a document, and put its pages side by side."""
    file = folder / f"{name}.docx"
    file.write_bytes(content)
    pages = pages_of(file, folder / name, dots=DOTS)
    for first in range(0, len(pages), BESIDE):
        drawn = [Image.open(page).convert("RGB") for page in pages[first : first + BESIDE]]
        width, height = drawn[0].size
        sheet = Image.new("RGB", (len(drawn) * (width + 2) - 2, height), GREY)
        for at, page in enumerate(drawn):
            sheet.paste(page, (at * (width + 2), 0))
        made = target / f"{name}-{first // BESIDE + 1}.png"
        sheet.quantize(40).save(made, "PNG", optimize=True)
        print(f"{made}: {made.stat().st_size // 1024} kB")


def main() -> None:
    target = Path(sys.argv[1])
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = asyncio.run(sample_files(folder))
        picture(files.document(), "laporan", folder, target)
        picture(files.for_host(LOCUS), "laporan-tuan-rumah", folder, target)


if __name__ == "__main__":
    main()
