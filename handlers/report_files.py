"""A report's files in the making, for the chat and the command line. What they are made from is read before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from db.report import Report
from handlers.questions import Knowledge
from handlers.report_facts import facts_of
from texts.catalogue import Texts
from texts.report import write_report
from texts.report_facts import ReportFacts
from texts.report_host import for_host
from texts.report_sheets import FILES, has_rows, workbook


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
