"""What people read on the way into a visit. `role` is a role's name, for which the wording has a word (`role-coach`)."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from texts.catalogue import Texts
from texts.pages import shorten
from texts.when import day

NAME = 200
"""The longest name of a visit or a group, in characters; a caption holds 1,024."""


def role_name(texts: Texts, role: str) -> str:
    return texts.plain(f"role-{role}")


def place(texts: Texts, *, role: str, group: str) -> str:
    """Name what someone is, and in which group if in one: `peserta Kelompok I`."""
    name = role_name(texts, role)
    return texts.plain("role-in-group", role=name, group=shorten(group, NAME)) if group else name


def visit_name(name: str) -> str:
    """Keep a visit's name to what fits beside everything else into a message, or below a picture."""
    return shorten(name, NAME)


def consent(
    texts: Texts,
    *,
    visit: str,
    role: str,
    group: str,
    leaves: str,
    responsible: str,
    days: int,
    until: date,
) -> Markup:
    """Say what Lokus keeps, why, until when and who is responsible. `leaves` is a group that would be left."""
    invited = texts.html("join-invited", visit=visit_name(visit), place=place(texts, role=role, group=group))
    if leaves:
        invited += Markup(" ") + texts.html("join-leaves", group=shorten(leaves, NAME))
    responsible = shorten(responsible, NAME) or texts.plain("join-consent-responsible-unnamed")
    return Markup("\n\n").join(
        [
            invited,
            texts.html("join-consent-ask"),
            Markup("\n").join(
                [
                    texts.html("join-consent-what"),
                    texts.html("join-consent-why"),
                    texts.html("join-consent-until", until=day(until, texts.language), days=days),
                    texts.html("join-consent-who", responsible=responsible),
                ]
            ),
            texts.html("join-consent-rights"),
        ]
    )


def name_list(
    texts: Texts, *, group: str, query: str, found: int, page: int, pages: int, some_taken: bool
) -> Markup:
    """Ask for a name of the list; `found` counts the names that fit the search, over all pages."""
    if not found:
        return texts.html("join-list-none", query=query)
    if query:
        if found == 1:
            return texts.html("join-list-one", query=query)
        first = texts.html("join-list-found", query=query, found=found)
    else:
        first = texts.html("join-list-of", group=group) if group else texts.html("join-list")
    lines = [first, texts.html("join-list-search")]
    if some_taken:
        lines.append(texts.html("join-list-taken"))
    if pages > 1:
        lines.append(texts.html("join-list-page", page=page, pages=pages))
    return Markup("\n").join(lines)


def welcome(texts: Texts, *, name: str, role: str, group: str, visit: str) -> Markup:
    where = place(texts, role=role, group=group)
    parts = [texts.html("join-welcome", name=name, place=where, visit=visit_name(visit))]
    if role == "organizer":
        parts.append(texts.html("join-welcome-organizer"))
    return Markup("\n\n").join([*parts, texts.html("join-welcome-how")])


def vouch(texts: Texts, *, account: str, name: str, group: str, unlisted: bool) -> Markup:
    """Ask an organizer whether a Telegram account belongs to this name."""
    group = group or texts.plain("join-vouch-visit")
    if unlisted:
        return texts.html("join-vouch-unlisted", account=account, name=name, group=group)
    return texts.html("join-vouch-taken", account=account, name=name, group=group)
