"""The command `lokus`."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

SELDOM = (50_000, 20, 100)
"""How many objects are made before garbage is looked for (`gc.set_threshold`). Reading modules, tables and questions
makes many and hardly any cycles; looking took a sixth of the time (docs/decisions/understanding.md).
"""


def main() -> None:
    gc.set_threshold(*SELDOM)
    _open_closed_streams()
    from bot.cli.edge import exit_status

    sys.exit(exit_status())


def _open_closed_streams() -> None:
    """Give a program started without its standard streams empty ones, in order, so that no other file takes their place."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open to the end


if __name__ == "__main__":
    main()
