"""The small keyboard below the chat: four labels that say what a command says."""

from __future__ import annotations

from typing import Final

from telegram import ReplyKeyboardMarkup
from telegram.ext import filters

from texts.catalogue import LANGUAGES, Texts, texts

KEYS: Final = ("agenda", "now", "locus", "contacts")


def keyboard(words: Texts) -> ReplyKeyboardMarkup:
    return ReplyKeyboardMarkup(
        [[_label(words, key) for key in KEYS]],
        resize_keyboard=True,
        is_persistent=True,
        input_field_placeholder=words.plain("keyboard-placeholder"),
    )


def tapped(key: str) -> filters.BaseFilter:
    """Recognize a label, in either language: the keyboard may be older than the reader's choice of language."""
    labels = [_label(texts(language), key) for language in LANGUAGES]
    return filters.ChatType.PRIVATE & filters.Text([*labels, *map(str.lower, labels)])


def _label(words: Texts, key: str) -> str:
    return words.plain(f"keyboard-{key}")
