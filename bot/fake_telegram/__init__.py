"""A strict Telegram on this machine, for tests and for the demo.

async with FakeTelegram() as telegram:
    ...start the bot with LOKUS_API_URL=telegram.url and LOKUS_TOKEN=telegram.token...
    ani = telegram.user("Ani", language="id")
    await ani.says("/start KODE")
    await ani.hears(containing="Setuju")
    assert telegram.refused == []
    assert telegram.sloppy == []
"""

from bot.fake_telegram.groups import Group
from bot.fake_telegram.heard import Heard
from bot.fake_telegram.people import Person
from bot.fake_telegram.telegram import FakeTelegram

__all__ = ["FakeTelegram", "Group", "Heard", "Person"]
