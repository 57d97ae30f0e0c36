"""The check of the wording files, which `make lint` runs, finds what it is there to find."""

import pytest

from tests.wording import faults
from texts.catalogue import texts

GOOD = "hello = Halo, { $name }\n"


@pytest.mark.parametrize(
    ("indonesian", "english", "program", "fault"),
    [
        (GOOD, "other = x\n", "t.html('hello', name=n)\nt.html('other')", "en.ftl: hello is missing"),
        (GOOD, "hello = Hello\n", "t.html('hello', name=n)", "its variables differ"),
        (GOOD, GOOD, "x = 1", "hello: nothing uses it"),
        (GOOD, GOOD, "t.html('hello', name=n)\nt.plain('bye')", "there is no message bye"),
        (GOOD, GOOD, "t.html('hello')", "hello also needs name"),
        (GOOD + "}\n", GOOD, "t.html('hello', name=n)", "not understood"),
        (GOOD + GOOD, GOOD, "t.html('hello', name=n)", "stands twice"),
    ],
)
def test_a_fault_is_found(indonesian, english, program, fault):
    assert any(fault in line for line in faults({"id": indonesian, "en": english}, [("program.py", program)]))


def test_sound_wording_has_no_fault():
    program = "t.html('hello', name=n)\nt.plain(f'problem-{kind}')"
    wording = GOOD + "problem-x = X\n"
    assert list(faults({"id": wording, "en": wording}, [("program.py", program)])) == []


@pytest.mark.parametrize("length", [999, 1001, 2501, 4096])
def test_a_fact_may_be_as_long_as_a_cell(length):
    said = texts("id").html("forwarded-question", asker="Ani", group="I", question="&" * length)
    assert said.count("&amp;") == length
    assert "Ani" in said
