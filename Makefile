# Every target does its own set-up: a virtual environment in .venv, filled from a lock with hashes.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$p"; break; }; done)
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
ROOMS := bot handlers schedules db texts

# Or each process compiles Lokus, and each that tests also their files, anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: install demo test lint bench eval format lock clean

install: $(VENV)/.installed

demo: install
	$(BIN)/lokus demo

# Both halves at once: looking at the code keeps one core busy, and tests wait now and then.
test: $(VENV)/.installed-dev browser
	@$(MAKE) --no-print-directory --jobs=2 lint pytest

.PHONY: pytest
pytest: export LOKUS_REACHED := build/reached
pytest: $(VENV)/.installed-dev
	rm -rf $(LOKUS_REACHED)
	$(BIN)/python -m pytest
	$(BIN)/python -m tests.reached

lint: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m tests.wording

bench: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks

# Every table of questions, the plain search beside it; of those kept apart, and of the bank of wordings, only the figures.
TABLES ?= $(wildcard tests/questions/*.csv)
eval: $(VENV)/.installed
	$(BIN)/lokus eval --baseline $(TABLES)
	$(BIN)/lokus eval --baseline --totals $(wildcard tests/questions/held_back/*.csv)
	$(BIN)/python -m tests.questions.wordings tests/questions/wordings/bank build/wordings
	$(BIN)/lokus eval --totals build/wordings/*-open.csv
	$(BIN)/lokus eval --totals build/wordings/*-apart.csv tests/questions/apart/*.csv

format: $(VENV)/.installed-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# The pages are tested in Debian's Chromium. Without it, and without the right to install it, those tests say so.
.PHONY: browser
browser:
	@sh tests/pages/browser.sh

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Lokus needs Python 3.11 or newer; none was found (or name one: make PYTHON=/path/to/python3)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(VENV)/bin/python requirements.lock pyproject.toml
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q -j 0 $(ROOMS)  # or a start where nothing may be written compiles it each time
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.lock
	$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

COMPILE := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate

lock: $(VENV)/.installed-dev
	$(COMPILE) --group build --group dev $(UPGRADE) -o requirements-dev.lock
	$(COMPILE) --group build -c requirements-dev.lock -o requirements.lock

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage*
