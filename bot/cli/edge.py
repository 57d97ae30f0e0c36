"""The one edge where every fault of a command becomes a clear line and an exit status."""

from __future__ import annotations

import os
import sys

from typer.exceptions import Abort, TyperException

from bot.cli import app
from bot.cli.faults import report, report_usage

INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""


def exit_status() -> int:
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
