"""Which language the command line speaks: `--lang`, else the environment's, else Indonesian."""

from __future__ import annotations

import os
from enum import StrEnum

from texts.catalogue import Texts, texts


class Language(StrEnum):
    """The languages of `--lang`."""

    ID = "id"
    EN = "en"


def spoken(chosen: str | None = None) -> Texts:
    """Return the wording for a chosen language, else for the locale (`LC_ALL`, `LC_MESSAGES`, `LANG`; POSIX order)."""
    if chosen:
        return texts(chosen)
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next((name for name in names if name), "")
    return texts("en" if locale.startswith("en") else "id")


def help_text(name: str) -> str:
    return spoken().plain(name)
