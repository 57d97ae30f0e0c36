"""The command `lokus`: the one edge where every fault becomes a clear line and an exit status."""

from __future__ import annotations

import sys


def main() -> None:
    from bot.cli import app
    from bot.cli.faults import report

    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except Exception as fault:  # noqa: BLE001 - the edge of the program: nobody is shown a traceback
        sys.exit(report(fault))


if __name__ == "__main__":
    main()
