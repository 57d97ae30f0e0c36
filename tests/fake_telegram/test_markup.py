"""Telegram's HTML, case by case."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fake_telegram.refusals import Refusal
from bot.fake_telegram.rendering import as_html
from bot.fake_telegram.texts import formatted


def entities(source: str) -> list[tuple[str, int, int]]:
    return [(e["type"], e["offset"], e["length"]) for e in formatted(source, "HTML", None)[1]]


@pytest.mark.parametrize(
    ("source", "text", "marked"),
    [
        ("<b>a</b> <strong>b</strong>", "a b", [("bold", 0, 1), ("bold", 2, 1)]),
        ("<i>a</i><em>b</em>", "ab", [("italic", 0, 1), ("italic", 1, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [("underline", 0, 1), ("underline", 1, 1)]),
        ("<s>a</s><strike>b</strike><del>c</del>", "abc", [("strikethrough", i, 1) for i in range(3)]),
        (
            '<span class="tg-spoiler">a</span><tg-spoiler>b</tg-spoiler>',
            "ab",
            [("spoiler", 0, 1), ("spoiler", 1, 1)],
        ),
        ("<code>a</code>", "a", [("code", 0, 1)]),
        ("<pre>a\nb</pre>", "a\nb", [("pre", 0, 3)]),
        ('<pre><code class="language-python">a</code></pre>', "a", [("pre", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2)]),
        ("<b><i>ab</i>c</b>", "abc", [("bold", 0, 3), ("italic", 0, 2)]),
        ("😀<b>😀a</b>", "😀😀a", [("bold", 2, 3)]),
        ("<B>a</B>", "a", [("bold", 0, 1)]),
        ("<b>a</>", "a", [("bold", 0, 1)]),
        ("<b></b>a", "a", []),
        ('<a href="https://lan.go.id/a?b=1&amp;c=2">a</a>', "a", [("text_link", 0, 1)]),
        ("<a href='tg://user?id=7'>a</a>", "a", [("text_mention", 0, 1)]),
        ('<a href="nowhere">a</a>', "a", []),
        ("<a>lan.go.id</a>", "lan.go.id", [("text_link", 0, 9)]),
        ("&lt;b&gt; &amp; &quot;&#65;&#x1F600;", '<b> & "A😀', []),
        ("a & b &copy; &nbsp;", "a & b &copy; &nbsp;", []),
        ("&lt", "<", []),
        ("  <b>a</b> \n", "a", [("bold", 0, 1)]),
        ("<b>a </b> ", "a", [("bold", 0, 1)]),
    ],
)
def test_markup_is_understood(source, text, marked):
    assert formatted(source, "HTML", None)[0] == text
    assert entities(source) == marked


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("a<br/>b", 'Unsupported start tag "br/" at byte offset 1'),
        ("é<h1>a</h1>", 'Unsupported start tag "h1" at byte offset 2'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ('<a href="x>a</a>', "Unclosed start tag at byte offset 0"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<b "x">a</b>', 'Empty attribute name in the tag "b" at byte offset 0'),
        ("<a href=a/b>a</a>", "Unexpected end of name token at byte offset 8"),
        ('<tg-emoji emoji-id="x">👍</tg-emoji>', "Invalid custom emoji identifier specified"),
    ],
)
def test_bad_markup_is_refused_as_telegram_refuses_it(source, reason):
    with pytest.raises(Refusal) as refusal:
        formatted(source, "HTML", None)
    assert refusal.value.description == f"Bad Request: can't parse entities: {reason}"


def test_language_of_code_is_kept():
    (entity,) = formatted('<pre><code class="language-sql">a</code></pre>', "html", None)[1]
    assert entity == {"type": "pre", "offset": 0, "length": 1, "language": "sql"}


def test_markdown_is_refused_aloud():
    with pytest.raises(Refusal, match="not supported by the stand-in"):
        formatted("*a*", "MarkdownV2", None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start KODE", [("bot_command", 0, 6)]),
        ("😀 /agenda@lokus_bot besok", [("bot_command", 3, 17)]),
        ("jam 09.30/10.00 dan a/b", []),
        ("@ani_wijaya, lihat lan.go.id/a?b=1.", [("mention", 0, 11), ("url", 19, 15)]),
        ("surel ani@lan.go.id", [("email", 6, 13)]),
        ("#visitasi https://t.me/lokus_bot?start=A", [("hashtag", 0, 9), ("url", 10, 30)]),
        ("<b>lan.go.id</b>", [("bold", 0, 9), ("url", 0, 9)]),
        ("<code>/start</code>", [("code", 0, 6)]),
    ],
)
def test_telegram_finds_commands_names_and_addresses_itself(text, found):
    assert entities(text) == found


def test_a_page_shows_markup_and_nothing_else():
    text, marks = formatted(
        '<b>&lt;script&gt; <i>😀</i></b> <a href="https://a.id/&quot;x">y</a>', "HTML", None
    )
    assert as_html(text, marks) == (
        '<b>&lt;script&gt; <i>😀</i></b> <a href="https://a.id/&quot;x" target="_blank" rel="noopener">y</a>'
    )


TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)
PIECES = st.sampled_from(
    [*"<>/&;=\"' a😀", "<b>", "</b>", "<i>", "</i>", "<a href=", "&lt;", "&#x", "span", "class"]
)


@given(TEXT)
def test_escaped_text_comes_out_as_it_was(text):
    plain, _ = formatted(escape(text, quote=False), "HTML", None)
    assert plain == formatted(text, None, None)[0]


@given(st.lists(TEXT.filter(str.strip), max_size=5))
def test_marks_lie_on_their_words_whatever_stands_before(words):
    source = "".join(f"<b>{escape(word)}</b>|" for word in words)
    text, marks = formatted(f"x{source}x", "HTML", None)
    units = text.encode("utf-16-le")
    marked = [
        units[e["offset"] * 2 : (e["offset"] + e["length"]) * 2].decode("utf-16-le")
        for e in marks
        if e["type"] == "bold"
    ]
    assert marked == words


def outcome(source):
    """How a text ends: refused with these words, or so many UTF-16 units and these marks."""
    try:
        text, marks = formatted(source, "HTML", None)
    except Refusal as refusal:
        return refusal.description, []
    return len(text.encode("utf-16-le")) // 2, marks


@given(st.lists(PIECES, max_size=30).map("".join))
def test_any_markup_is_either_understood_or_refused(source):
    end, marks = outcome(source)
    assert isinstance(end, int) or end.startswith("Bad Request: can't parse entities: ")
    assert all(0 <= e["offset"] < e["offset"] + e["length"] <= end for e in marks)
