"""`python -m tests.questions.wordings BANKDIR OUTDIR`: fills every wording for three visits and writes tables of questions.

A bank's wordings fall in two halves by a hash: `open` may be looked at while rules are written, `apart` only measured.
"""

from __future__ import annotations

import csv
import shutil
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path
from random import Random

from db.visit import Contact, Participant
from db.workbook.read import read_workbook
from tests.questions.wordings.bank import Name, Wording, read_bank, read_names
from tests.questions.wordings.filling import Place, rows

_ROOT = Path(__file__).parents[3]
_FOLDERS = (_ROOT / "examples", _ROOT / "tests/questions/visits")
_COLUMNS = [
    "visit",
    "group",
    "at",
    "lang",
    "style",
    "intent",
    "question",
    "expected",
    "forbidden",
    "answered",
]


def main(bank: Path, out: Path, *, visits: int = 3) -> None:
    """Fill each wording for at most so many visits."""
    places = _places(read_names(Path(__file__).with_name("names.csv")))
    out.mkdir(parents=True, exist_ok=True)
    for folder in _FOLDERS:
        shutil.copytree(folder, out / "visits", dirs_exist_ok=True)
    for path in sorted(bank.glob("*.csv")):
        wordings = read_bank(path)
        if wordings:
            _write(path.stem, wordings, places, out, visits)


def _places(names: dict[str, list[Name]]) -> list[Place]:
    """Read the visits that have names. Raises ValueError where a name is none of its visit's."""
    places = []
    for code, own in names.items():
        visit = read_workbook(next(f / code for f in _FOLDERS if (f / code).is_dir())).visit
        if visit is None:
            raise ValueError(code)
        people: tuple[Contact | Participant, ...] = (*visit.contacts, *visit.participants)
        known = {
            "item": {item.title for item in visit.agenda},
            "locus": {locus.name for locus in visit.loci},
            "person": {person.name for person in people},
            "role": {contact.position for contact in visit.contacts},
            "org": {contact.agency for contact in visit.contacts},
            "group": {group.name for group in visit.groups},
        }
        unknown = [(name.kind, name.what) for name in own if name.what not in known[name.kind]]
        if unknown:
            raise ValueError(code, unknown)
        places.append(Place.of(visit, own))
    return places


def _write(stem: str, wordings: list[Wording], places: list[Place], out: Path, visits: int) -> None:
    halves: dict[str, list[dict[str, str]]] = {"open": [], "apart": []}
    unfilled: Counter[str] = Counter()
    for wording in wordings:
        digest = sha256(wording.text.encode()).digest()
        found = _filled(wording, places, Random(digest), visits)
        unfilled[wording.meaning] += not found
        halves["open" if digest[0] % 2 else "apart"] += found
    for half, filled in halves.items():
        with (out / f"{stem}-{half}.csv").open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, _COLUMNS, lineterminator="\n")
            table.writeheader()
            table.writerows(sorted(filled, key=lambda row: (row["visit"], row["intent"], row["question"])))
        print(f"{stem}-{half}: {len(filled)} questions")
    print("  without a filling:", dict(+unfilled))


def _filled(wording: Wording, places: list[Place], random: Random, visits: int) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for place in random.sample(places, len(places)):
        if len(found) < visits:
            found += rows(wording, place, random)
    return found


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
