"""What a start costs: CPU seconds until Lokus is imported, and until one question is answered from a database.

Each in a process of its own, with compiled modules as `make install` leaves them; the least of several rounds, one beside
the other. The floor is what the libraries need that every start imports. The bound of the project: under a second.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

_ROUNDS = 5
_EXAMPLE = Path(__file__).parents[1] / "examples" / "semarang-2023"
_LOKUS = "import sys; from bot.__main__ import main; sys.argv = ['lokus', *{arguments!r}]; main()"

STARTS = {
    "Python alone": "pass",
    "libraries: SQLAlchemy, pydantic-settings, Typer": "import sqlalchemy.ext.asyncio, pydantic_settings, typer",
    "understanding of questions, imported": "import handlers.questions",
    "lokus --help": _LOKUS.format(arguments=["--help"]),
    "lokus ask, one question": _LOKUS.format(
        arguments=["ask", "--visit", "semarang-2023", "--at", "2023-06-14T09:00", "lokus hari ini di mana?"]
    ),
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"LOKUS_DATABASE_URL": f"sqlite:///{folder}/start.sqlite3"}
        _run(_LOKUS.format(arguments=["import", "--yes", str(_EXAMPLE)]), environment)
        least = dict.fromkeys(STARTS, float("inf"))
        for _ in range(_ROUNDS):
            for name, code in STARTS.items():
                least[name] = min(least[name], _run(code, environment))
    for name, seconds in least.items():
        print(f"{name:<50} {seconds:5.2f} s")


def _run(code: str, environment: dict[str, str]) -> float:
    """Run code in a Python of its own; the CPU seconds that it took."""
    before = os.times()
    subprocess.run([sys.executable, "-c", code], env=environment, stdout=subprocess.DEVNULL, check=True)
    after = os.times()
    return (after.children_user + after.children_system) - (before.children_user + before.children_system)


if __name__ == "__main__":
    main()
