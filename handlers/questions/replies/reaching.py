"""Ways to reach someone, and what is said where there is none: never a number that is not theirs."""

from __future__ import annotations

from db.visit import Contact
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.contact_finding import DESKS
from handlers.questions.words import word_set
from texts.messages.answers import Line, Listed, Phone, Value, line

_PHONE_WORDS = word_set(
    "nomor telepon whatsapp hp handphone ponsel phone telephone number call mobile cellphone hotline"
)


def wanted_way(asking: Asking) -> str:
    """Say which way is asked for, where one is: who asks for a number is not answered with an address."""
    words = set(asking.reading.words.words)
    if {"email", "surel"} & words or "e mail" in asking.reading.words.text:
        return "email"
    if "telegram" in words:
        return "telegram"
    return "phone" if _PHONE_WORDS & words else "any"


def asks_to_call(asking: Asking) -> bool:
    """Say whether a way is named that is missing; any «nomor» may be met by an address."""
    return not _NAMED_WAYS.isdisjoint(asking.reading.words.words) or wanted_way(asking) != "phone"


_NAMED_WAYS = _PHONE_WORDS - {"nomor", "number"}


def can_reach(contact: Contact, wanted: str) -> bool:
    ways = {"email": (contact.email,), "telegram": (contact.telegram,), "phone": (contact.phone,)}
    return any(ways.get(wanted, (contact.phone, contact.telegram, contact.email)))


def ways(contact: Contact) -> list[Line]:
    details = tuple(filter(None, (contact.position, contact.agency)))
    lines = [
        line("who", name=contact.name, details=Listed(details))
        if details
        else line("who-name", name=contact.name)
    ]
    lines += [line("phone", phone=Phone(phone)) for phone in contact.phones]
    lines += [line("telegram", name=contact.telegram)] if contact.telegram else []
    lines += [line("email", address=contact.email)] if contact.email else []
    return lines


def unreachable(asking: Asking, name: str) -> Reply:
    """Say that there is no number, and who may help, by name only: another's number must not pass for this one."""
    return _helped(asking, line("no-contact", name=name), name)


def without_liaison(asking: Asking) -> Reply:
    """Say that no LO of the group is known, and who may help."""
    group = asking.group.name
    return _helped(asking, line("no-liaison", group=group), group)


def _helped(asking: Asking, head: Line, name: str) -> Reply:
    helpers = [c for c in asking.visit.contacts if c.phone and c.role.casefold() in DESKS]
    near = sorted(
        helpers,
        key=lambda c: (c.role.casefold() != "panitia", bool(c.groups) and asking.group.name not in c.groups),
    )[:2]
    tail = line("ask-them", names=Listed(tuple(c.name for c in near))) if near else None
    said = tuple(part for part in (head, tail) if part)
    choices = tuple(f"{_number_of(asking)} {c.name}" for c in near)
    return Reply("contact", said, answered=False, choices=choices, subject=about("contact", people=[name]))


def _number_of(asking: Asking) -> str:
    return "Kontak" if asking.language == "id" else "Contact"


def number_asked(asking: Asking, digits: str) -> Reply | None:
    """Say whose number it is that the question holds."""
    for contact in asking.visit.contacts:
        known = {
            "".join(filter(str.isdigit, phone.split(";")[0])).removeprefix("62") for phone in contact.phones
        }
        if digits.removeprefix("62").lstrip("0") in known:
            return reply("contact", *ways(contact), subject=about("contact", people=[contact.name]))
    facts: dict[str, Value] = {"number": digits}
    return reply("contact", line("number-unknown", **facts), answered=False)
