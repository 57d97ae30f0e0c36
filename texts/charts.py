"""Bar charts as pictures, to be read on a phone: few words, large letters, and one colour that everyone can tell from grey.

Pillow is imported where a chart is drawn, so that starting costs nothing. Its built-in typeface has the letters of English
and Indonesian; what it lacks is spelled with what it has.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

WIDTH: Final = 1080
"""As wide as phones show a photo without scaling it up."""

MARGIN: Final = 56
TITLE, HEADING, LABEL, SMALL = 46, 42, 38, 32
LINE: Final = 1.28
BAR: Final = 54
GAP: Final = 34
MOST_LINES: Final = 4

INK, FAINT, TRACK, PAPER = "#1b1f24", "#57606a", "#e7eaee", "#ffffff"
BLUE, LEADING = "#5aa0d8", "#0b5394"
"""Blues, lighter and darker: told apart by lightness alone, so by colour-blind people and in grey as well."""

DRAWN: Final = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("©«°±´·»‘’“”…‹›™")
"""What Pillow's typeface has; instead of anything else it draws an empty box."""

SPELLED: Final = dict.fromkeys("‐‑‒–—―−", "-") | {
    "•": "·", "×": "x", "→": "->", "←": "<-", "≥": ">=", "≤": "<=", "€": "EUR", "⁄": "/", "′": "'", "″": '"',
    "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L",
}  # fmt: skip

SHADES = ("#dbe9f6", "#a9cfe8", "#5aa0d8", "#1f6cb0", "#08305c")
"""Of the values of a scale, from the lowest to the highest."""


@dataclass(frozen=True, slots=True)
class Bar:
    """`share` (0 to 1) is how much of the width it fills; `value` is written beside it.

    With `parts` it is full, and parted in shades from the lightest to the darkest, each with its number in it. `heading`
    stands above what belongs together.
    """

    label: str
    share: float
    value: str
    leading: bool = False
    parts: tuple[int, ...] = ()
    heading: str = ""


def bar_chart(title: str, bars: Sequence[Bar], *, foot: str = "") -> bytes:
    """Draw horizontal bars, the label above each, as PNG; without a title where it stands beside the picture."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - see the module's docstring

    rough = ImageDraw.Draw(Image.new("RGB", (1, 1)))
    height = _draw(rough, title, bars, foot)
    image = Image.new("RGB", (WIDTH, height), PAPER)
    _draw(ImageDraw.Draw(image), title, bars, foot)
    content = BytesIO()
    image.quantize(64).save(content, "PNG", optimize=True)
    return content.getvalue()


def _draw(draw: ImageDraw, title: str, bars: Sequence[Bar], foot: str) -> int:
    """Draw everything, and return how high it is."""
    y = _text(draw, MARGIN, title, TITLE, INK) + GAP if title else MARGIN
    values = max((draw.textlength(bar.value, _font(LABEL)) for bar in bars), default=0)
    room = WIDTH - 2 * MARGIN - values - 24
    for bar in bars:
        if bar.heading:
            y = _text(draw, y, bar.heading, HEADING, INK) + 12
        y = (_text(draw, y, bar.label, LABEL, INK) if bar.label else y) + 8
        colour = LEADING if bar.leading else BLUE
        draw.rounded_rectangle((MARGIN, y, MARGIN + room, y + BAR), 10, fill=TRACK)
        if bar.parts:
            _parted(draw, bar.parts, y, room)
        elif bar.share > 0:
            end = MARGIN + max(20, room * min(1.0, bar.share))
            draw.rounded_rectangle((MARGIN, y, end, y + BAR), 10, fill=colour)
        draw.text((WIDTH - MARGIN, y + BAR / 2), bar.value, INK, _font(LABEL), anchor="rm")
        y += BAR + GAP
    return (_text(draw, y, foot, SMALL, FAINT) if foot else y - GAP) + MARGIN


def _parted(draw: ImageDraw, parts: Sequence[int], y: int, room: float) -> None:
    """Draw a bar of several shades; a number stands where there is room for it."""
    left, whole = float(MARGIN), sum(parts)
    for shade, part in zip(SHADES, parts, strict=True):
        right = left + room * part / whole
        if part:
            draw.rectangle((left, y, right, y + BAR), fill=shade, outline=PAPER, width=2)
            text, colour = str(part), INK if shade in SHADES[:3] else PAPER
            if draw.textlength(text, _font(SMALL)) + 8 < right - left:
                draw.text(((left + right) / 2, y + BAR / 2), text, colour, _font(SMALL), anchor="mm")
        left = right


def _text(draw: ImageDraw, y: int, text: str, size: int, colour: str) -> int:
    """Write lines from `y` on, and return where they end."""
    font = _font(size)
    for line in _lines(draw, text, font):
        draw.text((MARGIN, y), line, colour, font)
        y += round(size * LINE)
    return y


def _lines(draw: ImageDraw, text: str, font: FreeTypeFont | ImageFont) -> list[str]:
    """Break a text between words, and a word that is too long anywhere."""
    room, lines = WIDTH - 2 * MARGIN, [""]
    for word in _drawable(text).split():
        rest = word
        if draw.textlength(f"{lines[-1]} {rest}".strip(), font) > room and lines[-1]:
            lines.append("")
        while draw.textlength(f"{lines[-1]} {rest}".strip(), font) > room:
            fitting = max(
                1, next(n for n in range(len(rest), 0, -1) if draw.textlength(rest[:n], font) <= room)
            )
            lines[-1], rest = rest[:fitting], rest[fitting:]
            lines.append("")
        lines[-1] = f"{lines[-1]} {rest}".strip()
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], lines[MOST_LINES - 1].rstrip(" .,;:") + " …"]
    return lines


def _drawable(text: str) -> str:
    """Spell a text with what the typeface has: letters without accents, plain dashes, no pictures."""
    return "".join(letter if letter in DRAWN else _spelled(letter) for letter in text)


def _spelled(letter: str) -> str:
    parts = unicodedata.normalize("NFKD", " " if letter.isspace() else letter)
    return "".join(one if one in DRAWN else SPELLED.get(one, "") for one in parts)


def _font(size: int) -> FreeTypeFont | ImageFont:
    from PIL import ImageFont  # noqa: PLC0415 - see the module's docstring

    return ImageFont.load_default(size)
