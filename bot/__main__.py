"""The command `lokus`: the one edge where every fault becomes a clear line and an exit status."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from typer.exceptions import Abort, TyperException

from bot.cli import app
from bot.cli.faults import report, report_usage

INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""


SELDOM = (50_000, 20, 100)
"""How many objects are made before garbage is looked for (`gc.set_threshold`): reading tables and questions makes many and
hardly any cycles, and looking took a sixth of the time (docs/decisions/understanding.md)."""


def main() -> None:
    gc.set_threshold(*SELDOM)
    _open_closed_streams()
    sys.exit(_status())


def _open_closed_streams() -> None:
    """Give a program started without its standard streams empty ones, in order, so that no other file takes their place."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open to the end


def _status() -> int:
    try:
        status = app(standalone_mode=False)
        sys.stdout.flush()
    except TyperException as misuse:
        return report_usage(misuse)
    except (KeyboardInterrupt, Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # Who read our output has gone; give the interpreter somewhere to flush the rest to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as fault:  # noqa: BLE001 - the edge of the program: nobody is shown a traceback
        return report(fault)
    return status if isinstance(status, int) else 0


if __name__ == "__main__":
    main()
