"""Understands whom a broadcast is for: `semua`, groups, roles, `belum baca`, several with `;` between them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from db.arrivals import Role
from db.broadcasts import ALL, GROUP, ROLE, UNREAD
from db.visit import Visit
from handlers.names import find_named, plain
from texts.catalogue import Texts
from texts.messages.joining import role_name

ALL_WORDS: Final = frozenset({"semua", "semuanya", "seluruh", "semua orang", "all", "everyone", "everybody"})
ROLE_WORDS: Final = {
    "peserta": Role.PARTICIPANT,
    "semua peserta": Role.PARTICIPANT,
    "participant": Role.PARTICIPANT,
    "participants": Role.PARTICIPANT,
    "pembimbing": Role.COACH,
    "semua pembimbing": Role.COACH,
    "coach": Role.COACH,
    "coaches": Role.COACH,
    "penyelenggara": Role.ORGANIZER,
    "panitia": Role.ORGANIZER,
    "organizer": Role.ORGANIZER,
    "organizers": Role.ORGANIZER,
}
NOT_JOINED_WORDS: Final = frozenset(
    {"belum bergabung", "belum masuk", "belum gabung", "not joined", "not yet joined"}
)
NOT_JOINED: Final = "unjoined"
ENDS: Final = " :,-"
"""What may stand between a target and its message."""

_NOT_READ: Final = re.compile(r"(?:belum (?:baca|membaca)|(?:not (?:yet )?|un)read)(?: (\d{1,9}))?")


@dataclass(frozen=True, slots=True)
class Targets:
    """`unknown` are the names that fit nothing. A token `unread:` without a number means the latest broadcast."""

    tokens: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def read_targets(visit: Visit, typed: str) -> Targets:
    tokens: list[str] = []
    unknown: list[str] = []
    for name in filter(None, (part.strip() for part in typed.split(";"))):
        token = _token(visit, name)
        found = [token] if token else [_token(visit, part) for part in name.split(",")]
        if "" in found:
            unknown.append(name)
        tokens += [one for one in found if one]
    return Targets(tuple(dict.fromkeys(tokens)), tuple(unknown))


def end_of_target(visit: Visit, typed: str) -> int:
    """Tell where a target ends behind which a message was written without `|`; all of it, where there is none."""
    words = list(re.finditer(r"\S+", typed))
    ends = [word.end() for word in reversed(words)]
    return next((end for end in ends if _exactly(visit, typed[:end].strip(ENDS))), len(typed))


def _token(visit: Visit, name: str) -> str:
    """Make what targets are kept by; empty for a name that fits nothing."""
    near = find_named(visit.groups, name, lambda one: (one.name, *one.aliases)).sure
    return _exactly(visit, name) or (f"{GROUP}:{near[0].id}" if len(near) == 1 else "")


def _exactly(visit: Visit, name: str) -> str:
    group = visit.group(name)
    words = plain(name)
    if group:
        return f"{GROUP}:{group.id}"
    if words in ALL_WORDS:
        return ALL
    if words in ROLE_WORDS:
        return f"{ROLE}:{ROLE_WORDS[words]}"
    if words in NOT_JOINED_WORDS:
        return NOT_JOINED
    if found := _NOT_READ.fullmatch(words):
        return f"{UNREAD}:{found[1] or ''}"
    return ""


def name_targets(texts: Texts, visit: Visit, tokens: Iterable[str]) -> str:
    """Name who is meant."""
    groups = {f"{GROUP}:{group.id}": group.name for group in visit.groups}
    return "; ".join(_name(texts, groups, token) for token in tokens)


def _name(texts: Texts, groups: dict[str, str], token: str) -> str:
    kind, _, reference = token.partition(":")
    if kind == ROLE:
        return role_name(texts, Role(reference))
    if kind == UNREAD:
        return texts.plain("broadcast-to-unread")
    return groups.get(token) or texts.plain("broadcast-to-all")


def known_targets(texts: Texts, visit: Visit) -> str:
    roles = [role_name(texts, role) for role in (Role.PARTICIPANT, Role.COACH, Role.ORGANIZER)]
    return "; ".join([texts.plain("broadcast-to-all"), *roles, *(group.name for group in visit.groups)])
