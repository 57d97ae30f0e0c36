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
def test_every_command_has_help(lokus, words):
    outcome = lokus(*words, "--help")
    assert outcome.status == 0
    assert f"python -m bot {' '.join(words)} " in outcome.output


WRONG = {
    "tiada": 'perintah "tiada" tidak dikenal.',
    "chekc": 'perintah "chekc" tidak dikenal; maksud Anda check?',
    "db tiada": 'perintah "tiada" tidak dikenal.',
    "check": "FILE belum diisi.",
    "check a b c": "terlalu banyak kata: b c.",
    "ask": "QUESTION belum diisi.",
    "ask apa": "--visit belum diisi.",
    "ask --vist x apa": "opsi --vist tidak dikenal; maksud Anda --visit?",
    "ask --json=1 apa": "opsi --json tidak memakai nilai.",
    "ask --visit": "opsi --visit perlu nilai di belakangnya.",
    "ask --lang fr apa": '--lang tidak mengenal "fr"; pilih: id, en.',
    "invite --visit x": "--role belum diisi.",
    "invite --visit x --role raja": '--role tidak mengenal "raja"; pilih: peserta, pembimbing, penyelenggara.',
    "demo --port 99999": '--port tidak mengenal "99999"; tulis angka 0 sampai 65535.',
    "rehearse --visit x --speed -1": '--speed tidak mengenal "-1"; tulis angka, paling sedikit 0.',
}


@pytest.mark.parametrize("words", WRONG)
def test_wrong_usage_is_one_line_in_the_readers_language_and_status_2(lokus, words):
    outcome = lokus(*words.split())
    assert outcome.status == 2
    assert outcome.output == ""
    told, _, hint = outcome.errors.strip().partition(" Lihat: ")
    assert told == f"lokus: {WRONG[words]}"
    assert hint.endswith("--help")


def test_the_installed_command_speaks_one_language_that_of_the_environment(installed_lokus, lokus):
    assert "asisten kunjungan" in lokus("--help").output
    told = installed_lokus("invite", "--help").output
    assert "Pemakaian: lokus invite [OPSI]" in told
    assert "Menampilkan bantuan ini." in told
    assert "[wajib]" in told
    told = installed_lokus("--help", LC_ALL="en_US.UTF-8").output
    assert "Usage: lokus [OPTIONS] COMMAND [ARGS]..." in told
    assert "a study visit's assistant" in told
    assert "Show this help." in told
    outcome = installed_lokus("check", "a", "b", LC_ALL="en_US.UTF-8")
    assert outcome.errors == "lokus: too many words: b. See: lokus check --help\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("template", "."), "berkas . tidak dapat dibuka atau ditulis: itu folder"),
        (("eval", "tiada.csv"), "berkas tiada.csv tidak dapat dibuka atau ditulis: tidak ada"),
        (
            ("eval", "kosong.csv"),
            "kosong.csv bukan tabel pertanyaan; berkas CSV perlu kolom visit, group, at,",
        ),
    ],
)
def test_files_at_fault_are_told_in_the_readers_language(lokus, tmp_path, words, told):
    (tmp_path / "kosong.csv").write_text("Pertanyaan\nApa?\n")
    outcome = lokus(*words)
    assert outcome.status == 1
    assert outcome.errors.startswith(f"lokus: {told}")
    assert len(outcome.errors.splitlines()) == 1


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
