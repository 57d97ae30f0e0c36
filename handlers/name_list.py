"""The list of participants as one picks one's own name from it: eight a page, found by typing a part of it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Final

from db.members import Listed
from handlers.buttons import Rows, button
from texts.catalogue import Texts
from texts.pages import shorten

PAGE: Final = 8
NEAR: Final = 75
"""From this likeness (rapidfuzz, 0 to 100) on a mistyped name counts as meant."""
LABEL: Final = 60
"""The longest label of a button, in characters; phones cut it to about 35."""
SHORTEST, LONGEST = 2, 80
IN_NAMES: Final = frozenset(" .,'’`-()/")


def find_names(listed: Sequence[Listed], query: str) -> Sequence[Listed]:
    """Find the entries whose name or agency has every word of the query; else those that look most like it."""
    words = fold(query).split()
    found = [one for one in listed if all(word in fold(f"{one.name} {one.agency}") for word in words)]
    return found or _near(listed, query)


def _near(listed: Sequence[Listed], query: str) -> list[Listed]:
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only for what was mistyped

    names = {one.id: fold(one.name) for one in listed}
    scored = process.extract(
        fold(query), names, scorer=fuzz.partial_token_sort_ratio, score_cutoff=NEAR, limit=PAGE
    )
    by_id = {one.id: one for one in listed}
    return [by_id[id_] for _, _, id_ in scored]


def fold(text: str) -> str:
    """Make spellings comparable: no case, no accents, no punctuation."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in plain.casefold()).split())


def list_rows(words: Texts, ref: str, found: Sequence[Listed], page: int, *, all_shown: bool) -> Rows:
    """Make the buttons of one page, counted from 0; `all_shown` = no search narrows the list."""
    pages = page_count(found)
    shown = found[page * PAGE : (page + 1) * PAGE]
    labels = _labels(found)
    rows = [[button(labels[one.id], "join", "pick", ref, one.id)] for one in shown]
    turning = []
    if page > 0:
        turning.append(button(words.plain("join-button-before"), "join", "page", ref, page - 1))
    if page + 1 < pages:
        turning.append(button(words.plain("join-button-after"), "join", "page", ref, page + 1))
    if turning:
        rows.append(turning)
    if not all_shown:
        rows.append([button(words.plain("join-button-all"), "join", "list", ref)])
    rows.append([button(words.plain("join-button-not-listed"), "join", "absent", ref)])
    return rows


def page_count(found: Sequence[Listed]) -> int:
    return max(1, -(-len(found) // PAGE))


def _labels(found: Sequence[Listed]) -> dict[int, str]:
    """Name each by its id; to who is called like another, add agency, group and position, as far as they tell them apart."""
    known = {one.id: one.name for one in found}
    for more in ("agency", "group", "position"):
        alike = Counter(known.values())
        for one in found:
            if alike[known[one.id]] > 1 and (told := getattr(one, more)):
                known[one.id] += f", {told}"
    return {one.id: shorten(f"✓ {known[one.id]}" if one.taken else known[one.id], LABEL) for one in found}


def valid_name(typed: str) -> str | None:
    """Return a person's own name tidied up; None for what is none."""
    name = " ".join(typed.split())
    letters = sum(1 for c in name if unicodedata.category(c)[0] == "L")
    allowed = all(unicodedata.category(c)[0] in "LM" or c in IN_NAMES for c in name)
    return name if SHORTEST <= len(name) <= LONGEST and letters >= SHORTEST and allowed else None
