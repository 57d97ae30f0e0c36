"""The workbook that organizers start from."""

from __future__ import annotations

import re

import pytest
from openpyxl import load_workbook

from db.visit import QuestionKind
from db.workbook.read import read_workbook
from db.workbook.schema import SHEETS
from db.workbook.template import write_template
from tests.unit.workbook.books import lines
from texts.catalogue import texts


@pytest.fixture(params=["id", "en"])
def language(request) -> str:
    return str(request.param)


@pytest.fixture
def path(tmp_path, language):
    write_template(tmp_path / "templat.xlsx", language, texts(language).plain)
    return tmp_path / "templat.xlsx"


def test_it_passes_the_check_as_it_is(path, language):
    reading = read_workbook(path)
    assert lines(reading) == []
    assert reading.visit is not None
    assert reading.visit.language == language
    assert reading.visit.code == "contoh-kunjungan"


def test_every_sheet_has_an_example_that_says_so(path, language):
    found = read_workbook(path).visit
    assert found is not None
    mark = "Contoh" if language == "id" else "Example"
    examples = [found.groups, found.loci, found.agenda, found.contacts, found.participants, found.info]
    assert [len(rows) for rows in examples] == [1] * 6
    names = [
        found.name,
        found.groups[0].name,
        found.loci[0].name,
        found.contacts[0].name,
        found.participants[0].name,
    ]
    assert all(name.startswith(mark) for name in names)
    assert all(
        text.startswith(mark) for text in (found.agenda[0].title, found.info[0].topic, found.info[0].answer)
    )


def test_a_form_for_a_locus_visit_is_ready(path):
    found = read_workbook(path).visit
    assert found is not None
    assert {question.form for question in found.form_questions} == {"LOKUS"}
    assert {question.kind for question in found.form_questions} == set(QuestionKind)
    assert {question.item for question in found.form_questions} == {found.agenda[0].code}


def test_heads_are_frozen_explained_and_marked_where_required(path):
    book = load_workbook(path)
    for schema in SHEETS:
        sheet = book[schema.name]
        heads = [cell.value for cell in sheet[1]]
        assert heads == [f"{column} *" if column in schema.needed else column for column in schema.columns]
        assert sheet.freeze_panes == "A2"
        assert all(cell.comment and len(cell.comment.text) > 5 for cell in sheet[1])
        assert all(dimension.width >= 9 for dimension in sheet.column_dimensions.values())


def test_drop_downs_offer_what_is_known(path):
    book = load_workbook(path)
    offered = {
        f"{sheet.title}!{choice.sqref}": choice.formula1
        for sheet in book
        for choice in sheet.data_validations.dataValidation
    }
    assert offered["Evaluasi!C2:C2000"] == '"skala,pilihan,pilihan ganda,teks"'
    assert offered["Evaluasi!G2:G2000"] == '"ya,tidak"'
    assert offered["Agenda!H2:H2000"] == "=Kelompok!$A$2:$A$2000"
    assert offered["Agenda!F2:F2000"] == "=Lokus!$A$2:$A$2000"
    assert offered["Kelompok!C2:C2000"] == '"WIB,WITA,WIT"'
    assert offered["Kunjungan!B9"] == '"WIB,WITA,WIT"'
    assert offered["Kunjungan!B11"] == '"id,en"'
    assert offered["Kontak!D2:D2000"].startswith('"tuan rumah,narahubung,')
    assert all(len(formula) <= 255 for formula in offered.values())


def test_the_instructions_come_first_and_name_the_sheets(path):
    book = load_workbook(path)
    assert book.sheetnames == ["Petunjuk", *(schema.name for schema in SHEETS)]
    text = "\n".join(str(row[0].value or "") for row in book["Petunjuk"].iter_rows())
    assert all(re.search(rf"\b{name}\b", text) for name in ("Kunjungan", "Kelompok", "Lokus", "Agenda"))
