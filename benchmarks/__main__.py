"""Runs every benchmark of this folder that has a `main`: `make bench`, or `python -m benchmarks NAME...` for some."""

from __future__ import annotations

import importlib
import pkgutil
import sys
import time

import benchmarks


def main() -> None:
    names = [module.name for module in pkgutil.iter_modules(benchmarks.__path__) if module.name != "__main__"]
    for name in sys.argv[1:] or sorted(names):
        run = getattr(importlib.import_module(f"benchmarks.{name}"), "main", None)
        if run is None:
            continue
        began = time.perf_counter()
        print(f"== {name} ==")
        run()
        print(f"({time.perf_counter() - began:.0f} s)\n", flush=True)


if __name__ == "__main__":
    main()
