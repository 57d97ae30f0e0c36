"""`python -m bot.fake_telegram`: the stand-in alone, for trying things by hand and for measuring a bot beside it.

Prints one line of JSON, `{"url", "token", "users"}`, and runs until it is interrupted.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal

from bot.fake_telegram import FakeTelegram


async def serve(arguments: argparse.Namespace) -> None:
    interrupted = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):  # of which a shell's background processes ignore the first
        asyncio.get_running_loop().add_signal_handler(number, interrupted.set)
    telegram = FakeTelegram(
        port=arguments.port, limits=arguments.limits, keep_calls=arguments.keep_calls, with_page_api=True
    )
    async with telegram:
        users = [telegram.user(f"Peserta {n}", started=True).id for n in range(1, arguments.people + 1)]
        print(json.dumps({"url": telegram.url, "token": telegram.token, "users": users}), flush=True)  # noqa: T201 - its output
        await interrupted.wait()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bot.fake_telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--people", type=int, default=1, help="so many people who have started the bot")
    parser.add_argument("--limits", action="store_true", help="apply Telegram's sending limits")
    parser.add_argument("--keep-calls", action="store_true", help="keep every call in memory")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
