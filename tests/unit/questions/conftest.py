"""The visit of these tests: two days, three groups that rotate among loci, near-identical names, WITA."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from db.workbook.read import read_workbook
from handlers.questions import Answer, Context, Knowledge, answer_question, compile_visit

Ask = Callable[..., Answer]


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    visit = read_workbook(Path(__file__).parent / "kediri-2026").visit
    assert visit is not None
    return compile_visit(visit)


@pytest.fixture
def ask(knowledge: Knowledge) -> Ask:
    def answer(
        question: str,
        *,
        at: str = "2026-09-07T07:00",
        group: str | None = "Kelompok 1",
        language: str = "id",
        context: Context | None = None,
    ) -> Answer:
        zone = knowledge.visit.zone
        now = datetime.fromisoformat(at).replace(tzinfo=zone)
        return answer_question(knowledge, question, group=group, now=now, language=language, context=context)

    return answer
