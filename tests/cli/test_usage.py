"""Wrong usage, help, and the language of the command line."""

import pytest

from bot.cli.faults import worded
from bot.cli.language import spoken
from db import errors

COMMANDS = [
    ("template",),
    ("check",),
    ("import",),
    ("export",),
    ("ask",),
    ("backup",),
    ("db",),
    ("db", "upgrade"),
]


@pytest.mark.parametrize("words", COMMANDS)
def test_every_command_has_help(installed_lokus, words):
    outcome = installed_lokus(*words, "--help")
    assert outcome.status == 0
    assert f"lokus {' '.join(words)}" in outcome.output


@pytest.mark.parametrize("words", [("tiada",), ("check",), ("check", "a", "b"), ("ask", "--tiada"), ("ask",)])
def test_wrong_usage_is_one_line_and_status_2(lokus, words):
    outcome = lokus(*words)
    assert outcome.status == 2
    assert outcome.output == ""
    assert len(outcome.errors.splitlines()) == 1
    assert "--help" in outcome.errors


def test_the_language_of_the_environment(installed_lokus):
    assert "a study visit's assistant" in installed_lokus("--help", LC_ALL="en_US.UTF-8").output
    assert "asisten kunjungan" in installed_lokus("--help").output


def every_fault(base=errors.LokusError):
    for kind in base.__subclasses__():
        yield kind
        yield from every_fault(kind)


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_fault_of_the_database_has_words(language):
    faults = [kind for kind in every_fault(errors.DatabaseFault) if kind is not errors.SchemaNewer]
    assert len(faults) >= 8
    for kind in faults:
        assert "lokus-db" in worded(kind("lokus-db"), spoken(language)) or kind is errors.DatabaseUrlUnusable
