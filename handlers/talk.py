"""What Lokus keeps of a talk with someone: the last answers, so that their buttons and edits work, and their subject.

It lives in the database, a row for each chat and person, so that a restart breaks no thread.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, Final

from pydantic import BaseModel, ConfigDict
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update

from db.batches import Write
from db.dialogues import dialogue_row, keep_dialogue, read_dialogue
from handlers.context import Context

KIND: Final = "talk"
REMEMBERED: Final = timedelta(days=2)
MOST: Final = 6
"""Answers kept; an older one's buttons say kindly that they are old."""


class Said(BaseModel):
    """An answer: messages by their numbers, what was asked, and what was offered instead. `mark` tells texts apart."""

    model_config = ConfigDict(frozen=True)

    question: int
    answer: int
    text: str
    mark: str
    choices: tuple[str, ...] = ()
    forwarded: bool = False


class Talk(BaseModel):
    """`subject` is what was talked about last, in the understanding's own words."""

    model_config = ConfigDict(frozen=True)

    said: tuple[Said, ...] = ()
    subject: dict[str, Any] = {}

    def behind(self, answer: int) -> Said | None:
        return next((said for said in self.said if said.answer == answer), None)

    def answering(self, question: int) -> Said | None:
        return next((said for said in reversed(self.said) if said.question == question), None)

    def under(self, message: int, question: str) -> Said | None:
        """Find the answer under which a button stands that names its question, also where the answer was sent twice."""
        return self.behind(message) or (self.answering(int(question)) if question.isdecimal() else None)

    def with_said(self, new: Said, subject: dict[str, Any] | None = None) -> Talk:
        others = [said for said in self.said if said.answer != new.answer]
        return Talk(said=(*others, new)[-MOST:], subject=self.subject if subject is None else subject)


def mark_of(html: str) -> str:
    return blake2b(html.encode(), digest_size=8).hexdigest()


def place_of(update: Update) -> tuple[int, int]:
    """Return the chat and the person whose talk it is."""
    assert update.effective_chat is not None
    return update.effective_chat.id, update.effective_user.id if update.effective_user else 0


def talk_so_far(update: Update, context: Context) -> Talk:
    chat_id, _ = place_of(update)
    kept = context.turn.dialogue(chat_id, KIND)
    return Talk.model_validate(kept) if kept else Talk()


async def load_talk(session: AsyncSession, chat_id: int, telegram_id: int, *, now: datetime) -> Talk:
    state = await read_dialogue(session, chat_id, telegram_id, KIND, now=now)
    return Talk.model_validate(state) if state else Talk()


async def save_talk(
    session: AsyncSession, chat_id: int, telegram_id: int, talk: Talk, *, now: datetime
) -> None:
    await keep_dialogue(session, chat_id, telegram_id, KIND, _state(talk), expires_at=now + REMEMBERED)


def talk_row(update: Update, talk: Talk, *, now: datetime) -> Write:
    """Make the row of a talk, to be written with the end of its turn."""
    return dialogue_row(*place_of(update), KIND, _state(talk), expires_at=now + REMEMBERED)


def _state(talk: Talk) -> dict[str, Any]:
    return talk.model_dump(mode="json")
