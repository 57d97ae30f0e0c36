"""Settings of a running Lokus: the environment or `.env`, names with `LOKUS_` before them (contract, section 2).

Every value that is no good becomes one problem that names its setting and the remedy; secrets are never repeated.
"""

from __future__ import annotations

import re
import secrets
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final, Literal, NamedTuple
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from db.errors import LokusError
from texts.catalogue import Texts

PREFIX: Final = "LOKUS_"
LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """A setting that is no good: `kind` names the message (`setting-<kind>`), `facts` are its variables."""

    kind: str
    facts: Mapping[str, str] = field(default_factory=dict)


class SettingsError(LokusError):
    """Settings that can't be used, all problems at once."""

    def __init__(self, problems: tuple[SettingProblem, ...]) -> None:
        super().__init__(*(problem.kind for problem in problems))
        self.problems = problems

    def lines(self, texts: Texts) -> list[str]:
        return [texts.plain(f"setting-{problem.kind}", **problem.facts) for problem in self.problems]


class Listen(NamedTuple):
    host: str
    port: int


def _refused(kind: str, **facts: str) -> PydanticCustomError:
    return PydanticCustomError("lokus", "{kind}", {"kind": kind, "facts": facts})


def _token(value: SecretStr) -> SecretStr:
    # A token goes into the path of an address, so nothing that would end or escape a path is let in.
    if not re.fullmatch(r"[\w:.-]+", value.get_secret_value(), re.ASCII):
        raise _refused("token")
    return value


def _api_url(value: str) -> str:
    if not _is_address(value, schemes=("http", "https")) or urlsplit(value).query:
        raise _refused("api-url", value=_shown(value))
    return value.rstrip("/")


def _webhook_url(value: str) -> str:
    parts = urlsplit(value)
    local = parts.scheme == "http" and parts.hostname in LOOPBACK
    if not (local or _is_address(value, schemes=("https",))) or parts.query or parts.fragment:
        raise _refused("webhook-url", value=_shown(value))
    return value.rstrip("/")


def _is_address(value: str, *, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(value)
        return parts.scheme in schemes and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False


def _shown(value: str) -> str:
    """Repeat an address without what may be a password in it."""
    return re.sub(r"//[^/@]*@", "//…@", value)


def _webhook_secret(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[\w-]{1,256}", value.get_secret_value(), re.ASCII):  # Bot API, setWebhook
        raise _refused("webhook-secret")
    return value


def _database_url(value: str) -> str:
    from db.engine import parse_url
    from db.errors import DatabaseUrlUnusable

    try:
        parse_url(value)
    except DatabaseUrlUnusable:
        raise _refused("database-url") from None
    return value


def _listen(value: object) -> Listen:
    if isinstance(value, Listen):
        return value
    found = re.fullmatch(r"(?:\[([0-9A-Fa-f:.]+)\]|([^\s:\[\]/]+)):(\d{1,5})", str(value))
    if found is None or int(found[3]) > 65535:  # noqa: PLR2004 - the highest TCP port
        raise _refused("listen", value=str(value))
    return Listen(found[1] or found[2], int(found[3]))


def _default_database() -> str:
    return f"sqlite+aiosqlite:///{user_data_path('lokus', appauthor=False, ensure_exists=True) / 'lokus.sqlite3'}"


class Settings(BaseSettings):
    """What `lokus run` needs to know; get it with `load_settings`."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        validate_default=False,
    )

    token: Annotated[SecretStr, AfterValidator(_token)] | None = None
    api_url: Annotated[str, AfterValidator(_api_url)] = "https://api.telegram.org"
    database_url: Annotated[str, AfterValidator(_database_url)] = Field(default_factory=_default_database)
    webhook_url: Annotated[str, AfterValidator(_webhook_url)] | None = None
    webhook_secret: Annotated[SecretStr, AfterValidator(_webhook_secret)] = Field(
        default_factory=lambda: SecretStr(secrets.token_urlsafe(32))
    )
    listen: Annotated[Listen, NoDecode, BeforeValidator(_listen)] = Listen("127.0.0.1", 8080)
    log: Literal["text", "json"] | None = None
    retention_days: Annotated[int, Field(ge=1, le=36_500)] = 90

    @property
    def log_format(self) -> Literal["text", "json"]:
        return self.log or ("text" if sys.stderr.isatty() else "json")

    @property
    def listen_chosen(self) -> bool:
        """Whether the address was asked for; one that was not may give way when it is taken."""
        return "listen" in self.model_fields_set

    def require_token(self) -> str:
        """Return the token. Raises SettingsError, which says how to get one."""
        if self.token is None:
            raise SettingsError((SettingProblem("token-missing"),))
        return self.token.get_secret_value()


def load_settings(**overrides: Any) -> Settings:  # noqa: ANN401 - fields of Settings, each validated as such
    """Read the settings; `overrides` are fields that win. Raises SettingsError."""
    try:
        return Settings(**overrides)
    except ValidationError as refused:
        raise SettingsError(tuple(_problem(dict(error)) for error in refused.errors())) from None
    except UnicodeDecodeError:
        raise SettingsError((SettingProblem("env-file"),)) from None


def _problem(error: dict[str, Any]) -> SettingProblem:
    if error["type"] == "lokus":
        return SettingProblem(error["ctx"]["kind"], error["ctx"]["facts"])
    name = str(error["loc"][0])
    if name in {"log", "retention_days"}:
        return SettingProblem(name.replace("_", "-"), {"value": str(error["input"])})
    return SettingProblem("invalid", {"name": (PREFIX + name).upper()})
