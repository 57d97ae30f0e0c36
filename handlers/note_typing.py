"""What is typed for a field note after a button asked for it: a new note, another text, the answers of the adoption card.

What is waited for stands in the database, so that a restart or a long pause loses nothing. A step that was committed
is not taken again: which one it was comes from the commit's result, not from where the dialogue stands by then.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from markupsafe import Markup
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InlineKeyboardButton, Message, Update
from telegram.ext import filters

from db.dialogues import end_dialogue, keep_dialogue, read_dialogue
from db.note_changes import change_note, keep_note
from db.notes import Note, NoteKind, read_note
from handlers import ask, buttons, note_cards
from handlers.buttons import Rows, button
from handlers.context import Context
from handlers.note_cards import FEATURE
from handlers.note_desk import find_desk, own_note
from handlers.plain_questions import is_asked_of_lokus
from handlers.saying import say
from handlers.telling import replace, reply, tell
from texts.messages import notes as wording
from texts.messages.notes import PARTS

KIND: Final = "note"
WAITS: Final = timedelta(hours=1)
NEW, TEXT = "new", "text"
HEADS: Final = {NEW: "note-head-kept", TEXT: "note-head-changed"}


class Prompted(filters.MessageFilter):
    """No reply, or one to a message of ours that asks for a note's words; other replies are meant for others."""

    def filter(self, message: Message) -> bool:
        original = message.reply_to_message
        if original is None:
            return True
        rows = original.reply_markup.inline_keyboard if original.reply_markup else ()
        data = [str(one.callback_data) for row in rows for one in row]
        return any(one.startswith((f"{FEATURE}:stop", f"{FEATURE}:skip")) for one in data)


@dataclass(frozen=True, slots=True)
class Typed:
    """What a text was: `step` of a note, after which `following` is asked for. No note: nobody waits any more."""

    note_id: int | None = None
    step: str = ""
    following: str = ""


async def wait_for(
    session: AsyncSession, telegram_id: int, note_id: int, step: str, *, now: datetime
) -> None:
    state = {"note": note_id, "step": step}
    await keep_dialogue(session, telegram_id, telegram_id, KIND, state, expires_at=now + WAITS)


def first_part(note: Note) -> str:
    """Return the first question of the adoption card that is not answered; the very first where all are."""
    return next((part for part in PARTS if not getattr(note.adoption, part, "")), PARTS[0])


def _after(step: str) -> str:
    """Return the adoption card's next question; nothing after the last, and after other steps."""
    return PARTS[PARTS.index(step) + 1] if step in PARTS[:-1] else ""


async def read_text(update: Update, context: Context) -> None:
    """Take what is typed while Lokus waits for it; what is plainly a question is answered, unless it is a reply."""
    assert update.effective_message is not None
    assert context.member is not None
    text, desk = (update.effective_message.text or "").strip(), await find_desk(update, context)
    assert desk is not None
    if not update.effective_message.reply_to_message and await is_asked_of_lokus(update, context, text):
        await ask.ask(update, context)
        await say(update, context, context.texts.html("note-still-waited-for"))
        return
    telegram_id, now = context.member.person.telegram_id, context.now()
    new = desk.note(update.effective_message, text, now=now)

    async def work(session: AsyncSession) -> Typed:
        state = await read_dialogue(session, telegram_id, telegram_id, KIND, now=now)
        if state is None:
            return Typed()
        note_id, step = state["note"], str(state["step"])
        if step == NEW:
            return Typed((await keep_note(session, new)).note_id, step)
        column = TEXT if step == TEXT else f"adoption_{step}"
        if not await change_note(session, note_id, by=desk.author.id, **{column: text}):
            return Typed()
        if _after(step):
            await wait_for(session, telegram_id, note_id, _after(step), now=now)
        return Typed(note_id, step, _after(step))

    typed = await context.commit(work, Typed)
    if not typed.following:
        _stop_waiting(context)
    await _answer(update, context, typed)


async def _answer(update: Update, context: Context, typed: Typed) -> None:
    if typed.note_id is None:
        await ask.ask(update, context)
    elif typed.following:
        note = await own_note(context, str(typed.note_id))
        if note:
            await ask_part(context, note, typed.following)
    else:
        await note_cards.answer(update, context, typed.note_id, HEADS.get(typed.step, "note-head-adoption"))


def _stop_waiting(context: Context) -> None:
    """End the dialogue with the turn: until then the same text, if it comes again, is still taken for what it was."""
    assert context.member is not None
    me = context.member.person.telegram_id
    context.later(partial(end_dialogue, chat_id=me, telegram_id=me, kind=KIND))


async def end_new(session: AsyncSession, telegram_id: int, *, now: datetime) -> None:
    """Wait for no new note any more, since there is one."""
    state = await read_dialogue(session, telegram_id, telegram_id, KIND, now=now)
    if state and state["step"] == NEW:
        await end_dialogue(session, telegram_id, telegram_id, KIND)


async def ask_new(update: Update, context: Context) -> None:
    """Ask for a note; the next text, or photo with a caption, is one."""
    assert context.member is not None
    me, now = context.member.person.telegram_id, context.now()
    await context.commit(partial(wait_for, telegram_id=me, note_id=0, step=NEW, now=now))
    await buttons.answer(update)
    await reply(update, context, context.texts.html("note-write"), [[_stop(context)]])


async def ask_again(update: Update, context: Context, note: Note) -> None:
    """Ask for another text, with the present one to be copied by a tap."""
    assert context.member is not None
    me, now = context.member.person.telegram_id, context.now()
    await context.commit(partial(wait_for, telegram_id=me, note_id=note.id, step=TEXT, now=now))
    await buttons.answer(update)
    parts = [context.texts.html("note-write-again")]
    if note.text:
        parts.append(Markup("<code>{}</code>").format(note.text[: wording.SHOWN]))
    await reply(update, context, Markup("\n\n").join(parts), [[_stop(context)]])


def _stop(context: Context) -> InlineKeyboardButton:
    return button(context.texts.plain("note-button-stop"), FEATURE, "stop")


async def stop(update: Update, context: Context) -> None:
    """Wait no longer."""
    _stop_waiting(context)
    await buttons.answer(update)
    await replace(update, context, context.texts.html("note-stopped"))


async def go_on(update: Update, context: Context, note: Note) -> None:
    """Go on with the adoption card where it has no answer yet."""
    assert context.member is not None
    me, now, part = context.member.person.telegram_id, context.now(), first_part(note)
    await context.commit(partial(wait_for, telegram_id=me, note_id=note.id, step=part, now=now))
    await buttons.answer(update)
    await ask_part(context, note, part)


async def ask_part(context: Context, note: Note, part: str) -> None:
    """Ask a question of the adoption card in private, wherever the note was sorted."""
    assert context.member is not None
    html, rows = _question(context, note, part)
    await tell(context, context.member.person.telegram_id, html, rows)


def _question(context: Context, note: Note, part: str) -> tuple[Markup, Rows]:
    texts, answered = context.texts, getattr(note.adoption, part, "")
    number = PARTS.index(part) + 1
    parts = [
        texts.html("note-adoption-title", number=number, most=len(PARTS)),
        texts.html(f"note-ask-{part}"),
    ]
    if answered:
        parts.append(texts.html("note-ask-answered", answer=answered))
    rows = [
        [
            button(texts.plain("note-button-skip"), FEATURE, "skip", note.id, part),
            button(texts.plain("note-button-later"), FEATURE, "later", note.id),
        ]
    ]
    return Markup("\n").join(parts), rows


async def press(update: Update, context: Context, what: str, note: Note, part: str) -> None:
    """Handle the buttons below a question of the adoption card: pass it over, or leave the rest for later."""
    if note.kind is not NoteKind.ADOPTION or (what == "skip" and part not in PARTS):
        await buttons.out_of_date(update, context)
    elif what == "later" or not _after(part):
        _stop_waiting(context)
        await buttons.answer(update)
        await note_cards.put(update, context, note.id, "note-head-adoption")
    else:
        await _skip(update, context, note, part)


async def _skip(update: Update, context: Context, note: Note, part: str) -> None:
    assert context.member is not None
    me, now = context.member.person.telegram_id, context.now()

    async def work(session: AsyncSession) -> bool:
        state = await read_dialogue(session, me, me, KIND, now=now)
        if state and state != {"note": note.id, "step": part}:
            return False  # another question is being asked by now
        await wait_for(session, me, note.id, _after(part), now=now)
        return True

    if not await context.commit(work, bool):
        await buttons.out_of_date(update, context)
        return
    async with context.services.sessions() as session:
        now_is = await read_note(session, note.id)
    await buttons.answer(update)
    await replace(update, context, *_question(context, now_is or note, _after(part)))
