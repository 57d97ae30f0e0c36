"""`lokus run` and `lokus demo`: the bot itself, and the bot to try without a token."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import webbrowser
from typing import TYPE_CHECKING, Annotated

from typer import Option

from bot.cli.language import help_text, spoken
from bot.loop import run_in_loop
from bot.settings import load_settings

if TYPE_CHECKING:
    from bot.demo.stage import Demo


def run() -> None:
    from bot.application import run as run_bot

    run_in_loop(run_bot(load_settings()))


def demo(
    port: Annotated[
        int | None, Option(min=0, max=65535, help=help_text("cli-option-demo-port"), show_default=False)
    ] = None,
    browser: Annotated[bool, Option(help=help_text("cli-option-demo-browser"))] = True,
) -> None:
    from bot.demo.stage import play

    def opened(demo: Demo) -> None:
        print(spoken().plain("cli-demo-ready", address=demo.address), flush=True)
        if browser and _has_screen():
            threading.Thread(target=webbrowser.open, args=(demo.address,), daemon=True).start()

    signal.signal(signal.SIGTERM, _leave)  # until the bot hears signals itself
    for room in ("bot", "handlers", "schedules", "db"):
        logging.getLogger(room).setLevel(logging.WARNING)  # the page's address is all that one needs to read
    try:
        run_in_loop(play(port=port, opened=opened))
    except KeyboardInterrupt:
        return


def _has_screen() -> bool:
    """Whether a browser would come up beside the terminal; without a screen one might come up in it."""
    return sys.platform in {"win32", "darwin"} or bool({"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys())


def _leave(*_: object) -> None:
    sys.exit(0)
