"""Words that the document, the spreadsheets and the summary of a report share."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from texts.catalogue import Texts
from texts.report_facts import FormFacts

LIST = "; "


def form_title(texts: Texts, form: FormFacts) -> str:
    """Name a form by the items at whose end it was asked."""
    return LIST.join(form.titles) or texts.plain("report-form-day")


def subject_name(texts: Texts, name: str) -> str:
    return texts.plain(f"report-subject-{name}")


class Joined(Protocol):
    """People of a group: on the list, joined, and both."""

    @property
    def listed(self) -> int: ...
    @property
    def joined(self) -> int: ...
    @property
    def known(self) -> int: ...


def total(groups: Iterable[Joined]) -> tuple[int, int, int]:
    """Add up how many are on the list, have joined, and both."""
    found = [(one.listed, one.joined, one.known) for one in groups]
    listed, joined, known = (sum(numbers) for numbers in zip((0, 0, 0), *found, strict=True))
    return listed, joined, known


def joined_of(texts: Texts, listed: int, joined: int, known: int) -> str:
    """Tell how many of the list have joined, and how many more who are not on it; without a list only how many."""
    if not listed:
        return str(joined)
    part = texts.plain("report-of", part=known, whole=listed)
    others = max(0, joined - known)
    return texts.plain("report-joined-others", part=part, others=others) if others else part


def number(texts: Texts, value: float) -> str:
    """Write with two decimals, half up as spreadsheets do: `4,25` in Indonesian, `4.25` in English."""
    text = str(rounded(value))
    return text.replace(".", ",") if texts.language == "id" else text


def rounded(value: float) -> Decimal:
    """Round to two decimals, half up of what is read: 3.125 is 3.13, and 2.675 is 2.68, whatever its nearest float."""
    return Decimal(repr(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)
