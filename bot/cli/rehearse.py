"""`lokus rehearse`: plays a visit on a simulated clock, as the chat's `/gladi` does, and sends nothing."""

from __future__ import annotations

import asyncio
import html
import json
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from typer import Option

from bot.cli.language import Language, help_text, spoken
from bot.cli.session import run, store

if TYPE_CHECKING:
    from db.rehearsal import Moment
    from handlers.rehearsal import Play
    from texts.catalogue import Texts


def rehearse(
    *,
    visit: Annotated[str, Option(metavar="KODE", help=help_text("cli-option-visit"))],
    speed: Annotated[float, Option(min=0, help=help_text("cli-option-speed"))] = 0,
    as_json: Annotated[bool, Option("--json", help=help_text("cli-option-json"))] = False,
    xlsx: Annotated[
        Path | None, Option(metavar="FILE.xlsx", help=help_text("cli-option-rehearse-xlsx"))
    ] = None,
    lang: Annotated[Language | None, Option(help=help_text("cli-option-lang"))] = None,
) -> None:
    run(_rehearse(visit, lang, speed=speed, as_json=as_json, xlsx=xlsx))


async def _rehearse(code: str, lang: str | None, *, speed: float, as_json: bool, xlsx: Path | None) -> None:
    from db.rehearsal import read_cast
    from db.visits import load_visit
    from handlers.rehearsal import Play

    async with store() as sessions, sessions() as session:
        visit = await load_visit(session, code)
        play = Play(await read_cast(session, visit), spoken(lang or visit.language))
    play.run()
    if xlsx:
        await asyncio.to_thread(xlsx.write_bytes, play.file)
    if as_json:
        print(json.dumps(_as_json(play), ensure_ascii=False))
        return
    print(_plain(play.summary()))
    _perform(play, speed)


def _perform(play: Play, speed: float) -> None:
    """Tell each moment when its time has come on a clock that runs `speed` times as fast as ours; 0 = at once."""
    from texts.messages.rehearsal import plain_line
    from texts.when import day

    began, shown = time.monotonic(), None
    for one in play.moments:
        if speed:
            passed = (one.at - play.moments[0].at).total_seconds() / speed
            time.sleep(max(0.0, began + passed - time.monotonic()))
        if one.at.date() != shown:
            shown = one.at.date()
            print(f"\n{day(shown, play.texts.language)}")
        print(plain_line(play.texts, one), flush=True)


def _as_json(play: Play) -> dict[str, Any]:
    return {
        "visit": play.cast.visit.code,
        "messages": len(play.scenes),
        "absent": play.cast.absent,
        "moments": [_moment(one, play.texts) for one in play.moments],
    }


def _moment(one: Moment, words: Texts) -> dict[str, Any]:
    from texts.messages.rehearsal import said

    return {
        "at": one.at.isoformat(),
        "kind": one.kind,
        "text": said(words, one),
        "to": [
            {"group": group or None, "people": people, "chats": chats}
            for group, people, chats in one.audiences
        ],
        "odd": one.is_odd,
    }


def _plain(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", text))
