"""Keyboards, and a button of one that someone has pressed."""

from __future__ import annotations

import pytest
import telegram as ptb


def keyboard(**fields):
    return ptb.InlineKeyboardMarkup([[ptb.InlineKeyboardButton("Tombol", **fields)]])


@pytest.fixture
async def pressed(bot, ani):
    await bot.send_message(ani.id, "Kirim?", reply_markup=keyboard(callback_data="k"))
    return await ani.presses_without_waiting("Tombol")
