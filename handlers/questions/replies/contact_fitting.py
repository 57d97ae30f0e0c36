"""Whose position has most of what is said, among those who may be reached: «panitia transportasi», «pemandu kita»."""

from __future__ import annotations

from db.visit import Contact
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies.base import Asking


def most_fitting(asking: Asking, found: list[int]) -> list[int]:
    people = asking.knowledge.directory.people
    kept = best_fitting(asking, [contact for index in found for contact in people[index].contacts])
    return [index for index in found if any(contact in kept for contact in people[index].contacts)] or found


def best_fitting(asking: Asking, contacts: list[Contact]) -> list[Contact]:
    """Keep those whose position has most of what is said («panitia transportasi», «pemandu kita»), where some have more."""
    if len(contacts) < 2 or asking.reading.has("except"):  # noqa: PLR2004 - one is itself
        return contacts
    roles = {lemma for contact in asking.visit.contacts for lemma in lemmas(contact.role)}
    said = {unit.lemma for unit in asking.reading.words.units} - roles
    held = [len(said & set(lemmas(contact.position))) for contact in contacts]
    return [contact for contact, count in zip(contacts, held, strict=True) if count == max(held)]
