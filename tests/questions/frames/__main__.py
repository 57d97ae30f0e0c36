"""`python -m tests.questions.frames`: asks every visit in plain frames; prints totals by frame, `--misses` every miss."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from db.workbook.read import read_workbook
from handlers.questions.measuring.evaluation import Score
from tests.questions.frames.asking import Outcome, outcomes
from tests.questions.frames.changes import faults

_ROOT = Path(__file__).parents[3]
FOLDERS = (_ROOT / "examples", _ROOT / "tests/questions/visits")


def visits() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in folder.iterdir() if path.is_dir())


def asked(folder: Path, seed: str, each: int) -> list[Outcome]:
    visit = read_workbook(folder).visit
    return list(outcomes(visit, seed, each=each)) if visit else []


def changed(folder: Path) -> list[str]:
    visit = read_workbook(folder).visit
    return list(faults(visit)) if visit else []


def _summary(found: list[Outcome]) -> None:
    scores = Counter(one.score for one in found)
    shares = ", ".join(f"{100 * n / len(found):.1f}% {score}" for score, n in scores.most_common())
    print(f"{len(found)} questions: {shares}")
    kinds: dict[str, Counter[Score]] = defaultdict(Counter)
    for one in found:
        kinds[one.kind][one.score] += 1
    for kind, counts in sorted(kinds.items(), key=lambda item: item[1][Score.RIGHT] / item[1].total()):
        told = ", ".join(f"{n} {score}" for score, n in counts.most_common())
        print(f"{kind:22} {100 * counts[Score.RIGHT] / counts.total():5.1f}%  {told}")


def _misses(found: Iterable[Outcome]) -> None:
    for one in sorted(found, key=lambda one: (one.kind, one.frame.text)):
        if one.score is not Score.RIGHT:
            row = one.row
            wanted = "; ".join("|".join(part[:3]) for part in row.expected)
            print(
                f"\n{one.score} {one.kind} [{row.visit} {row.group} {row.at:%Y-%m-%dT%H:%M}] {row.question!r}"
            )
            print(f"  wanted {wanted[:150]!r}, told {one.text[:260]!r} {one.choices or ''}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("visits", nargs="*", help="codes; without any, all visits")
    parser.add_argument("--each", type=int, default=3, help="questions a visit and kind of fact")
    parser.add_argument("--seed", default="")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument(
        "--changes", action="store_true", help="change one fact of each visit instead, and ask around it"
    )
    options = parser.parse_args()
    folders = [path for path in visits() if not options.visits or path.name in options.visits]
    with ProcessPoolExecutor(2) as pool:
        if options.changes:
            print(*(line for lines in pool.map(changed, folders) for line in lines), sep="\n")
            return
        asking = partial(asked, seed=options.seed, each=options.each)
        found = [one for some in pool.map(asking, folders) for one in some]
    _summary(found)
    if options.misses:
        _misses(found)


if __name__ == "__main__":
    main()
