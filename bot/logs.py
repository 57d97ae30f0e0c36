"""Logs: one line an event on standard error, as text or JSON, ids only.

Everything that logs through the standard library comes out the same way. As a last line of defence every line is
searched for the secrets before it is written.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from typing import Any, Final, Literal, TextIO
from urllib.parse import quote

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

REMOVED: Final = "[removed]"

QUIET: Final = {
    "httpx": logging.WARNING,  # its INFO lines hold whole addresses, and so the token
    "httpcore": logging.WARNING,
    "telegram": logging.WARNING,
    "aiohttp.access": logging.WARNING,  # the webhook's path is a secret
    "aiosqlite": logging.WARNING,
    "alembic": logging.WARNING,
    "apscheduler": logging.WARNING,
    "asyncio": logging.WARNING,
}


class _Redacting(logging.Formatter):
    """Formats as another formatter does, then takes secrets out of the line, whatever brought them there."""

    def __init__(self, formatter: logging.Formatter, secrets: Iterable[str]) -> None:
        super().__init__()
        self._formatter = formatter
        known = [secret for secret in secrets if secret]
        self._secrets = tuple(dict.fromkeys([*known, *(quote(secret, safe="") for secret in known)]))

    def format(self, record: logging.LogRecord) -> str:
        line = self._formatter.format(record)
        for secret in self._secrets:
            line = line.replace(secret, REMOVED)
        return line


class _ToStandardError(logging.Handler):
    """Writes to standard error as it is at that moment, not as it was when logs were configured."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            sys.stderr.write(self.format(record) + "\n")
            sys.stderr.flush()
        except Exception:  # noqa: BLE001 - a log that can't be written must not end the program
            self.handleError(record)


def configure_logs(
    form: Literal["text", "json"], *, secrets: Iterable[str] = (), stream: TextIO | None = None
) -> None:
    """Send the program's logs to a stream (standard error). May be called again, to change how."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            *_rendering(form, colors=(stream or sys.stderr).isatty()),
        ],
    )
    handler = logging.StreamHandler(stream) if stream else _ToStandardError()
    handler.setFormatter(_Redacting(formatter, secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name, level in QUIET.items():
        logging.getLogger(name).setLevel(level)


def _rendering(form: Literal["text", "json"], *, colors: bool) -> list[Processor]:
    if form == "json":
        return [structlog.processors.format_exc_info, _as_words, structlog.processors.JSONRenderer()]
    return [
        structlog.dev.ConsoleRenderer(
            colors=colors, exception_formatter=structlog.dev.plain_traceback, pad_event_to=0
        )
    ]


def _as_words(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Turn what JSON can't hold into its class name; its `repr` might say more than an id."""
    return {key: _plain(value) for key, value in event.items()}


def _plain(value: Any) -> Any:  # noqa: ANN401 - a log's value may be anything
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    return type(value).__name__
