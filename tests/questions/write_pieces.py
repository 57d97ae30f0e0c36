"""Writes what each pattern needs of a text (`handlers/questions/pieces.json`): `python -m tests.questions.write_pieces`."""

from __future__ import annotations

import gc
import importlib
import json
import pkgutil
import sys

import handlers.questions
from handlers.questions.patterns.known_pieces import PIECES, key_of, written_needs
from handlers.questions.patterns.pieces import Pattern, Patterns


def all_patterns() -> frozenset[str]:
    """Give the patterns of all modules that stand in such tables."""
    for module in pkgutil.walk_packages(handlers.questions.__path__, "handlers.questions."):
        importlib.import_module(module.name)
    objects = gc.get_objects()
    single = {one.pattern for one in objects if isinstance(one, Pattern)}
    return frozenset(
        single.union(
            late.pattern for table in objects if isinstance(table, Patterns) for late in table.patterns
        )
    )


def written() -> str:
    table = {key_of(pattern): written_needs(pattern) for pattern in all_patterns()}
    lines = (
        f"{json.dumps(key)}: {json.dumps(needs, ensure_ascii=False)}" for key, needs in sorted(table.items())
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main() -> None:
    """Write the table, or with `--check` only say whether it is as it would be written."""
    if "--check" not in sys.argv[1:]:
        PIECES.write_text(written(), encoding="utf-8")
    elif PIECES.read_text(encoding="utf-8") != written():
        sys.exit(
            "handlers/questions/pieces.json is not of these patterns: python -m tests.questions.write_pieces"
        )


if __name__ == "__main__":
    main()
