"""`lokus invite`: makes an invitation; the first organizer comes in by this, the rest is done in the chat."""

from __future__ import annotations

import asyncio
import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

from typer import Option

from bot.cli.language import help_text, spoken
from bot.cli.session import run, store
from bot.settings import Settings, load_settings
from db.errors import LokusError, UnknownGroup

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from db.invitations import Invitation
    from db.visit import Group, Visit

NO_BOT: Final = "<bot>"
"""Stands in the link for the name of a bot that is not known, because there is no token or no Telegram."""


class RoleWord(StrEnum):
    """The roles, as the command line names them."""

    PARTICIPANT = "peserta"
    COACH = "pembimbing"
    ORGANIZER = "penyelenggara"


class QrWithoutBot(LokusError):
    """A QR code needs the bot's name, which Telegram tells who has the token."""


def invite(
    *,
    visit: Annotated[str, Option(metavar="KODE", help=help_text("cli-option-visit"))],
    role: Annotated[RoleWord, Option(help=help_text("cli-option-role"))],
    group: Annotated[str, Option(metavar="KELOMPOK", help=help_text("cli-option-invite-group"))] = "",
    as_json: Annotated[bool, Option("--json", help=help_text("cli-option-json"))] = False,
    qr: Annotated[Path | None, Option(metavar="FILE.png", help=help_text("cli-option-qr"))] = None,
) -> None:
    run(_invite(visit, role, group, as_json=as_json, qr=qr))


async def _invite(visit_code: str, role: RoleWord, group: str, *, as_json: bool, qr: Path | None) -> None:
    from db.invitations import new_code
    from db.visits import load_visit

    bot = await bot_name(load_settings())
    if qr and bot is None:
        raise QrWithoutBot
    async with store() as sessions, sessions() as session:
        found = await load_visit(session, visit_code)
    chosen, code = _group(found, group), new_code()
    link = f"https://t.me/{bot or NO_BOT}?start={code}"
    if qr:  # first, since without the picture the invitation would be of no use
        from texts.qr import qr_picture

        await asyncio.to_thread(qr.write_bytes, qr_picture(link))
    async with store() as sessions, sessions.begin() as session:
        invitation = await _make(session, found, role, chosen, code)
    if bot is None:
        print(spoken().plain("cli-invite-no-bot", bot=NO_BOT), file=sys.stderr)
    _print(found, role, invitation, code, link, as_json=as_json)


async def _make(
    session: AsyncSession, visit: Visit, role: RoleWord, group: Group | None, code: str
) -> Invitation:
    from datetime import UTC, datetime

    from db.invitations import invite as make_invitation
    from db.invitations import usual_terms
    from db.models import Role

    now, as_role = datetime.now(UTC), Role[role.name]
    _, invitation = await make_invitation(
        session,
        visit_id=visit.id,
        role=as_role,
        group_id=group.id if group else None,
        terms=usual_terms(visit, as_role, group, now=now),
        code=code,
        now=now,
    )
    return invitation


def _group(visit: Visit, name: str) -> Group | None:
    group = visit.group(name) if name else None
    if name and group is None:
        raise UnknownGroup(name, known=tuple(known.name for known in visit.groups))
    return group


def _print(
    visit: Visit, role: RoleWord, invitation: Invitation, code: str, link: str, *, as_json: bool
) -> None:
    expires = invitation.expires_at.astimezone(visit.zone_of(visit.group(invitation.group)))
    if as_json:
        facts = {
            "code": code,
            "link": link,
            "role": role.value,
            "group": invitation.group or None,
            "expires": expires.isoformat(timespec="seconds"),
        }
        print(json.dumps(facts, ensure_ascii=False))
        return
    from texts.messages.invitations import moment

    words = spoken()
    until = moment(words, expires)
    print(words.plain("cli-invited", link=link, uses=invitation.max_uses, until=until))


async def bot_name(settings: Settings) -> str | None:
    """Ask Telegram for the bot's name; None where there is no token, or no Telegram to be reached.

    Raises TokenRefused where Telegram does not know the token.
    """
    from telegram.error import InvalidToken, TelegramError

    from bot.polling import TokenRefused
    from bot.requests import AiohttpRequest

    if settings.token is None:
        return None
    address = f"{settings.api_url}/bot{settings.token.get_secret_value()}/getMe"
    async with AiohttpRequest(connections=1) as request:
        try:
            return str((await request.call(address, {}, read_timeout=10))["username"])
        except InvalidToken:
            raise TokenRefused from None
        except TelegramError:
            return None
