"""Questions that were passed on to the organizers, as these read them."""

from __future__ import annotations

from typing import Final

from markupsafe import Markup

from texts.catalogue import Texts
from texts.messages.outgoing import Button, Rows
from texts.pages import split_pages

ANSWERING: Final = "answer"
"""The feature of the button under a question; what comes back is `handlers/replies.py`'s."""


def question(texts: Texts, *, asker: str, group: str, question: str) -> Markup:
    html = texts.html("forwarded-question", asker=asker, group=group or "–", question=question)
    return split_pages(html)[0]


def question_rows(texts: Texts, question_id: int) -> Rows:
    return ((Button(texts.plain("forwarded-button-answer"), f"{ANSWERING}:write:{question_id}"),),)


def answered(texts: Texts, *, asker: str, group: str, question: str, by: str, answer: str) -> Markup:
    html = texts.html(
        "forwarded-question-answered",
        asker=asker,
        group=group or "–",
        question=question,
        by=by,
        answer=answer,
    )
    return split_pages(html)[0]
