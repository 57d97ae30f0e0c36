"""Telegram in a process of its own, with messages waiting: `python -m benchmarks.stand_in UPDATES CHATS LATENCY`.

Prints its address and token as JSON, then waits until its input ends.
"""

from __future__ import annotations

import asyncio
import json
import sys

from bot.fake_telegram import FakeTelegram
from bot.loop import run_in_loop


async def serve(updates: int, chats: int, latency: float) -> None:
    async with FakeTelegram(keep_calls=False) as telegram:
        if latency:
            telegram.fails("*", times=10**9, slow=latency)
        people = [telegram.user(f"Peserta {number}") for number in range(chats)]
        for number in range(updates):
            await people[number % chats].says("Acara apa sekarang?")
        print(json.dumps({"url": telegram.url, "token": telegram.token}), flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    run_in_loop(serve(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])))
