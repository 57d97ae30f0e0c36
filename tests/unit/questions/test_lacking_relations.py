"""Answers that leave out how things stand to each other are not told."""

from __future__ import annotations

import pytest

from handlers.questions.words.named_facts import named_facts


@pytest.mark.parametrize(
    ("question", "tells", "beside"),
    [
        ("berapa lorong yang belum terpantau", "312 lorong belum", "7.260 lorong di kota"),
        ("berapa lorong yang tidak terpantau", "310 lorong, 120 di antaranya", "310 lorong"),
        ("kereta sampai jam berapa", "tiba pukul 18.00", "berangkat 16.20"),
        ("berapa aduan per hari", "640 aduan sehari", "dijawab paling lama 6 jam"),
        ("antrean turun berapa persen", "turun 2 persen", "14,2 persen pada 2026"),
        ("siapa bupati yang lama", "mantan bupati", "Bupati Nirlawa"),
    ],
)
def test_text_tells_what_is_asked_and_not_what_stands_beside_it(
    question: str, tells: str, beside: str
) -> None:
    looks = named_facts(question.split())
    assert looks
    assert all(look.search(tells) for look in looks)
    assert not all(look.search(beside) for look in looks)
