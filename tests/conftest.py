"""What all tests share."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import execnet
import pytest
from hypothesis import Phase, settings
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from db.engine import open_engine, session_factory
from tests import postgres, statements, workers
from tests.databases import database_url, databases
from tests.processes import FORGE

__all__ = ["database_url", "databases"]

gc.disable()  # until all is imported, which leaves little: its search took a sixth of that time

# In memory where there is room for files: tests waited for the disk a third of their time (`synchronous = FULL`), and a
# new file on ext4 costs the more the more were deleted in the last seconds, as databases of tests are.
MEMORY, ROOM = Path("/dev/shm"), 2_000_000_000
if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
    os.environ.setdefault("TMPDIR", str(MEMORY))
    tempfile.tempdir = None  # which was looked up before

LONGEST, SOON = "test_whole_day.py", 100

# Without the phase that explains an example, which takes minutes: what fails is told before `faulthandler_timeout`.
settings.register_profile(
    "lokus", phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink], print_blob=True
)
settings.load_profile("lokus")


def pytest_configure(config: pytest.Config) -> None:
    statements.share_compiled()
    if _is_first(config):
        postgres.make_folder()


def _is_first(config: pytest.Config) -> bool:
    """Whether it is the process that starts the others."""
    return not hasattr(config, "workerinput") and not config.option.collectonly


def pytest_xdist_setupnodes(config: pytest.Config, specs: list[execnet.XSpec]) -> None:
    if config.invocation_params.dir == workers.ROOT:
        workers.WORKERS.fork(specs, config.invocation_params.args)


def pytest_xdist_auto_num_workers() -> int:
    """Two more than there are cores: a third of the time tests wait (for Telegram's limits, for what was killed)."""
    return (os.cpu_count() or 1) + 2


@pytest.hookimpl(trylast=True)  # when the order has been shuffled
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin what takes half a minute early, and keep those together that share a browser.

    Not at once: while all is being imported the machine is busy, and the longest test looks at what is late.
    """
    longest = [item for item in items if item.path.name == LONGEST]
    pages = [item for item in items if "browser" in getattr(item, "fixturenames", ())]
    apart = {*longest, *pages}
    others = [item for item in items if item not in apart]
    later = max(SOON, len(others) * 2 // 5)
    items[:] = [*others[:SOON], *longest, *others[SOON:later], *pages, *others[later:]]


def pytest_collection_finish(session: pytest.Session) -> None:
    """Collect garbage seldom: with all of Lokus in memory its search took a sixth of the tests' time."""
    gc.collect()
    gc.freeze()
    gc.enable()
    gc.set_threshold(50_000, 20, 100)


def pytest_unconfigure(config: pytest.Config) -> None:
    FORGE.close()
    if _is_first(config):
        workers.WORKERS.close()
        postgres.stop_server()


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    engine = open_engine(database_url)
    yield engine
    await engine.dispose()


@pytest.fixture
def sessions(engine: AsyncEngine) -> async_sessionmaker[AsyncSession]:
    return session_factory(engine)
