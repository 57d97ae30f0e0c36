"""Questions: any text in private; in group chats what is said to the bot, and `/tanya` (`/ask`).

What is understood and answered is `handlers.questions`' work. Here answers are sent, offer what may have been meant,
and are put right when the question is edited.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from markupsafe import Markup
from telegram import InlineKeyboardMarkup, Message, Update
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest

from db.arrivals import Role
from db.questions import asked_row
from db.visit import Contact
from handlers import buttons
from handlers.buttons import Rows, button
from handlers.commands import takes_words
from handlers.contacts import send_cards
from handlers.context import Context
from handlers.rooms import Room, room_of
from handlers.saying import NO_PREVIEW, pages_for, put_in_place, tell
from handlers.talk import Said, Talk, mark_of, talk_row, talk_so_far
from handlers.typing import typing_when_slow
from texts.pages import shorten

FEATURE: Final = "ask"
LABEL: Final = 60
COMMAND: Final = 300
WRITING: Final = "answering"
"""The dialogue of an organizer who has pressed `Jawab` and has not replied yet."""

MOST_PINS: Final = 2
MOST_CARDS: Final = 5


@dataclass(frozen=True, slots=True)
class Composed:
    """An answer as it is sent, what is kept of it, and the subject for the next question."""

    html: Markup
    rows: Rows
    said: Said
    subject: dict[str, Any]
    cards: Sequence[Contact] = ()
    """Those whose number was asked for."""
    is_answered: bool = True

    def answered_by(self, answer_id: int) -> Said:
        return self.said.model_copy(update={"answer": answer_id})


async def ask(update: Update, context: Context) -> None:
    """Answer a text, in private or said to the bot in a group chat."""
    message = update.effective_message
    assert message is not None
    await _answer(update, context, message, without_mention(message.text or "", context.bot.username))


async def ask_command(update: Update, context: Context) -> None:
    message = update.effective_message
    assert message is not None
    question = " ".join(context.args or [])
    if question:
        await _answer(update, context, message, question)
    else:
        room = await room_of(update, context)
        await tell(update, context, room, room.texts.html("asking-how"))


async def _answer(update: Update, context: Context, message: Message, question: str) -> None:
    async with typing_when_slow(update, context):
        room, talk = await room_of(update, context), talk_so_far(update, context)
        composed = compose(context, room, talk, question, message.message_id)
    if not composed.is_answered and message.chat.type == ChatType.PRIVATE:
        hint = _meant_command(context, question) or _meant_reply(context, message)
        composed = replace(composed, html=composed.html + hint)
    before = talk.answering(message.message_id)
    if before and await _changed(context, room, (message.chat_id, before), composed):
        answer_id = before.answer
    else:
        answer_id = (await tell(update, context, room, composed.html, composed.rows)).message_id
        await send_cards(update, context, room, composed.cards)
    _keep(update, context, room, talk.with_said(composed.answered_by(answer_id), composed.subject))


def compose(context: Context, room: Room, talk: Talk, question: str, question_id: int) -> Composed:
    """Answer a question, and count it for the report."""
    from handlers.questions import Context as Subject  # noqa: PLC0415 - start-up needs no understanding
    from handlers.questions import answer_question  # noqa: PLC0415

    answer = answer_question(
        room.view.knowledge,
        question,
        group=room.group.name if room.group else None,
        now=room.now,
        language=room.texts.language,
        context=Subject.from_json(talk.subject) if talk.subject else None,
    )
    context.later(
        asked_row(
            visit_id=room.visit.id,
            group_id=room.group.id if room.group else None,
            person_id=context.member.person.id if context.member else None,
            text=question,
            language=room.texts.language,
            asked_at=room.now,
            intent=answer.intent,
            answered=answer.answered,
        )
    )
    said = Said(
        question=question_id, answer=0, text=question, mark=mark_of(answer.html), choices=answer.choices
    )
    in_doubt = not answer.answered or bool(answer.choices)  # of several questions one may be left
    can_forward = in_doubt and may_forward(context, room) and _is_worded(question)
    rows = _rows(room, said, can_forward=can_forward) + _maps(room, answer.subject.loci)
    cards = _reachable(room, answer.subject.people) if answer.intent == "contact" and room.phones else ()
    subject = dict(answer.subject.to_json())
    return Composed(answer.html, rows, said, subject, cards, is_answered=answer.answered)


def _meant_command(context: Context, typed: str) -> Markup:
    """Say how to write a command whose stroke was left out, ready to be copied; nothing for other texts."""
    first, _, more = typed.partition(" ")
    if not more or context.member is None or not takes_words(first, context.member.roles):
        return Markup("")
    command = f"/{first.casefold()} {shorten(more, COMMAND)}"
    return Markup("\n\n") + context.texts.html("asking-meant-command", command=command)


def _is_worded(question: str) -> bool:
    """Whether there is something to pass on: not `???`."""
    return sum(sign.isalpha() for sign in question) > 1


def _meant_reply(context: Context, message: Message) -> Markup:
    """Say how an organizer answers who has pressed `Jawab` and then wrote without replying."""
    if not context.turn.awaits(message.chat.id, WRITING):
        return Markup("")
    return Markup("\n\n") + context.texts.html("asking-meant-reply")


def may_forward(context: Context, room: Room) -> bool:
    """Whether the question can be passed on: by a member of its visit who is no organizer, and not where strangers read."""
    member = context.member
    return (
        room.phones
        and member is not None
        and member.visit_id == room.visit.id
        and Role.ORGANIZER not in member.roles
    )


def _rows(room: Room, said: Said, *, can_forward: bool) -> Rows:
    rows = [
        [button(shorten(choice, LABEL), FEATURE, "choice", number, said.question)]
        for number, choice in enumerate(said.choices)
    ]
    if can_forward:
        rows.append([button(room.texts.plain("asking-button-forward"), "forward", "ask", said.question)])
    return rows


def _maps(room: Room, names: Sequence[str]) -> Rows:
    """Offer the pins of the places that the answer is about."""
    pins = [one for one in room.visit.loci if one.name in names and one.latitude is not None]
    label = room.texts.plain("agenda-button-map")
    return [
        [button(shorten(f"{label}: {one.name}", LABEL), "locus", "map", one.id)] for one in pins[:MOST_PINS]
    ]


def _reachable(room: Room, names: Sequence[str]) -> list[Contact]:
    return [one for one in room.visit.contacts if one.name in names and one.phones][:MOST_CARDS]


async def choose(update: Update, context: Context) -> None:
    """Answer what was offered, in place of the offer."""
    room, talk = await room_of(update, context), talk_so_far(update, context)
    offered, question = _chosen(update, talk)
    if offered is None or question is None:
        await buttons.out_of_date(update, context)
        return
    composed = compose(context, room, talk, question, offered.question)
    html = room.texts.html("asking-chosen", question=question, answer=composed.html)
    await buttons.answer(update)
    shown = await put_in_place(update, context, room, html, composed.rows)
    await send_cards(update, context, room, composed.cards)
    _keep(update, context, room, talk.with_said(composed.answered_by(shown.message_id), composed.subject))


def _chosen(update: Update, talk: Talk) -> tuple[Said | None, str | None]:
    """Find the answer with the offer, and which of what it offers stands on the pressed button."""
    message, (number, question) = buttons.query_of(update).message, (*buttons.data_of(update), "", "")[1:3]
    offered = talk.under(message.message_id, question) if isinstance(message, Message) else None
    if offered is None or not number.isdecimal() or int(number) >= len(offered.choices):
        return None, None
    choice = offered.choices[int(number)]
    return offered, choice if buttons.label_of(update) in {shorten(choice, LABEL), ""} else None


async def _changed(context: Context, room: Room, place: tuple[int, Said], composed: Composed) -> bool:
    """Put the answer to an edited question in place of the old one. False where that message can't be edited."""
    chat_id, before = place
    said, rows = composed.said, composed.rows
    pages = pages_for(room, composed.html)
    if len(pages) > 1:
        return False
    if (before.mark, before.choices) == (said.mark, said.choices):
        return True
    try:
        await context.bot.edit_message_text(
            pages[0],
            chat_id,
            before.answer,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=InlineKeyboardMarkup(rows) if rows else None,
        )
    except BadRequest:  # the asker deleted it
        return False
    return True


def _keep(update: Update, context: Context, room: Room, talk: Talk) -> None:
    context.later(talk_row(update, talk, now=room.now))


def without_mention(text: str, username: str) -> str:
    """Take the bot's name out of what was said to it."""
    return " ".join(re.sub(rf"@{re.escape(username)}\b", " ", text, flags=re.IGNORECASE).split("\n")).strip(
        " ,:"
    )
