"""`lokus ask`: the bot's answers without Telegram."""

import json

import pytest


@pytest.fixture
def visit(lokus, semarang):
    assert lokus("import", semarang, "--yes").status == 0
    return ("--visit", "semarang-2023", "--group", "Semarang")


def test_what_is_on_now(lokus, visit):
    outcome = lokus("ask", *visit, "--at", "2023-06-14T09:40", "sekarang acaranya apa?")
    assert outcome.status == 0
    assert "Kunjungan ke Smart City Centre" in outcome.output
    assert "11.30 WIB" in outcome.output
    assert "<" not in outcome.output


def test_the_answer_for_a_script(lokus, visit):
    answer = lokus("ask", *visit, "--at", "2023-06-14T09:40", "--json", "--lang", "en", "what is next?").json
    assert set(answer) == {"question", "answer", "intent", "answered", "choices"}
    assert answer["question"] == "what is next?"
    assert answer["answered"] is True
    assert "11:45" in answer["answer"]


def test_what_it_does_not_know_it_says(lokus, visit):
    answer = lokus("ask", *visit, "--json", "siapa presiden Prancis?").json
    assert answer["answered"] is False


def test_many_questions_are_answered_in_order_and_a_bad_line_does_not_stop_them(lokus, visit):
    asked = {"visit": "semarang-2023", "group": "Semarang", "at": "2023-06-14T09:40", "lang": "id"}
    lines = [
        json.dumps(asked | {"question": "sekarang acara apa?"}),
        "{no json",
        "",
        json.dumps(asked | {"visit": "tiada", "question": "sekarang acara apa?"}),
        json.dumps(asked | {"group": "Kelompok 99", "question": "sekarang acara apa?"}),
        json.dumps(asked | {"at": "kemarin", "question": "sekarang acara apa?"}),
        json.dumps(asked | {"question": "tema kunjungan?"}),
    ]
    outcome = lokus("ask", "--jsonl", stdin="\n".join(lines))
    answers = [json.loads(line) for line in outcome.output.splitlines()]
    assert outcome.status == 1
    assert "Smart City Centre" in answers[0]["answer"]
    assert "Metaverse" in answers[5]["answer"]
    assert [("error" in answer) for answer in answers] == [False, True, True, True, True, False]
    assert "semarang-2023" in answers[2]["error"]
    assert outcome.errors.splitlines() == [
        'lokus: 4 baris tidak dapat dijawab; lihat "error" pada jawabannya'
    ]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--visit", "tiada", "halo"), 'tidak ada kunjungan "tiada". Yang ada: semarang-2023'),
        (("--visit", "semarang-2023", "--group", "X", "halo"), 'tidak ada kelompok "X"'),
        (("--visit", "semarang-2023", "--at", "nanti", "halo"), 'waktu "nanti" tidak dikenal'),
    ],
)
def test_what_is_not_there_is_said_in_one_line(lokus, visit, words, message):
    outcome = lokus("ask", *words)
    assert outcome.status == 1
    assert outcome.errors.startswith(f"lokus: {message}")
    assert len(outcome.errors.splitlines()) == 1
