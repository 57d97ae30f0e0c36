"""Words that the document, the spreadsheets and the summary of a report share."""

from __future__ import annotations

from texts.catalogue import Texts
from texts.report_facts import FormFacts

LIST = "; "


def form_title(texts: Texts, form: FormFacts) -> str:
    """Name a form by the items at whose end it was asked."""
    return LIST.join(form.titles) or texts.plain("report-form-day")


def subject_name(texts: Texts, name: str) -> str:
    return texts.plain(f"report-subject-{name}")


def number(texts: Texts, value: float) -> str:
    """Write with two decimals: `4,25` in Indonesian, `4.25` in English."""
    text = f"{value:.2f}"
    return text.replace(".", ",") if texts.language == "id" else text
