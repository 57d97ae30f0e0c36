"""What Lokus can do for a reader: how to ask, and the commands with what each does."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from texts.catalogue import Texts


def explanation(
    texts: Texts,
    *,
    common: Sequence[tuple[str, str]],
    staff: Sequence[tuple[str, str]],
    changes_visits: bool,
) -> Markup:
    """`common` and `staff` are commands by name, each with what it does; `staff` are those of organizers or coaches."""
    parts = [texts.html("help-ask"), _listed(texts, "help-commands", common)]
    if staff:
        parts.append(_listed(texts, "help-staff", staff))
    if changes_visits:
        parts.append(texts.html("help-workbook"))
    return Markup("\n\n").join(parts)


def _listed(texts: Texts, title: str, commands: Sequence[tuple[str, str]]) -> Markup:
    lines = [texts.html("help-line", command=command, what=what) for command, what in commands]
    return Markup("\n").join([texts.html(title), *lines])
