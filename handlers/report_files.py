"""A report's files in the making, for the chat and the command line. What they are made from is read before."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from db.report import Report
from handlers.questions import Knowledge
from handlers.report_facts import facts_of
from texts.catalogue import Texts
from texts.report import write_report
from texts.report_facts import ReportFacts
from texts.report_host import for_host
from texts.report_sheets import FILES, has_rows, workbook

LONGEST_NAME: Final = 80
"""Letters of a file's name, but for what says what is in it; file systems take 255 bytes."""


@dataclass
class ReportFiles:
    """Makes one file after the other, each of which takes up to seconds; `told` hears of `done` and `steps`."""

    report: Report
    knowledge: Knowledge
    texts: Texts
    told: Callable[[int, int], None] | None = None
    _facts: ReportFacts | None = field(default=None, init=False)

    @property
    def facts(self) -> ReportFacts:
        if self._facts is None:
            self._facts = facts_of(self.report, self.knowledge, self.texts)
        return self._facts

    def document(self) -> bytes:
        return write_report(self.texts, self.facts, self.told)

    def for_host(self, locus: str = "") -> bytes:
        """Make the version that names nobody: for the host of one locus, or for all."""
        return write_report(self.texts, for_host(self.texts, self.facts, locus), self.told)

    def sheets(self, *names: str) -> bytes:
        """Make a workbook of some of `texts.report_sheets.FILES`, or of all."""
        return workbook(self.texts, self.facts, *(names or FILES))

    def any_sheets(self) -> bytes | None:
        """Make a workbook of all, or nothing where there is nothing to put into it."""
        return self.sheets() if has_rows(self.texts, self.facts) else None


def file_name(texts: Texts, what: str, code: str, *names: str) -> str:
    """Name a file by the visit's code and, where it is not about all of it, by a group or a locus."""
    words = (word for name in names for word in re.findall(r"[^\W_]+", name.casefold()))
    return texts.plain(f"report-file-{what}", code="-".join([code, *words])[:LONGEST_NAME])
