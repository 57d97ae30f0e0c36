"""What can go wrong in the store and in workbooks, as classes that carry facts; the words are chosen elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


class LokusError(Exception):
    """Every fault that a person can act on."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a workbook. `kind` names the message (`problem-<kind>`), `facts` are its variables.

    `cell` is a cell (`C7`), a row (`7`), or empty where the sheet or the whole file is meant; `sheet` likewise.
    """

    kind: str
    sheet: str = ""
    cell: str = ""
    facts: Mapping[str, str | int] = field(default_factory=dict)
    warning: bool = False


class WorkbookRejected(LokusError):
    """A workbook with mistakes; nothing of it was imported."""

    def __init__(self, problems: tuple[Problem, ...], *, language: str = "id") -> None:
        super().__init__(len(problems))
        self.problems = problems
        self.language = language
        """The visit's language as far as it could be read, for reports where none was asked for."""


class UnknownVisit(LokusError):
    def __init__(self, code: str, *, known: tuple[str, ...]) -> None:
        super().__init__(code)
        self.code = code
        self.known = known


class UnknownGroup(LokusError):
    def __init__(self, name: str, *, known: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known


class VisitChangedMeanwhile(LokusError):
    """The stored visit is no longer the version that a diff was made against."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Misfit(LokusError):
    """The rows of a visit do not go together: something is wrong about a name in a sheet (a field of `Visit`)."""

    def __init__(self, sheet: str, name: str) -> None:
        super().__init__(sheet, name)
        self.sheet = sheet
        self.name = name


class DanglingName(Misfit):
    """A row names a row of another sheet that is not there."""


class NameTwice(Misfit):
    """Two rows of a sheet go by one name, another name, or code."""


class CodeTaken(LokusError):
    """A visit that someone else organizes has this code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class GroupInUse(LokusError):
    """A group can't be removed while people or a group chat belong to it."""

    def __init__(self, group: str, *, members: int, chats: int) -> None:
        super().__init__(group)
        self.group = group
        self.members = members
        self.chats = chats


class DatabaseFault(LokusError):
    """The database can't be used as it is. `database` is its address without the password."""

    def __init__(self, database: str) -> None:
        super().__init__(database)
        self.database = database


class DatabaseUrlUnusable(DatabaseFault):
    """The address is none that Lokus understands."""


class DatabaseUnreachable(DatabaseFault):
    """No server answers at the address, or it broke off."""


class DatabaseMissing(DatabaseFault):
    """The server has no database of this name, or the SQLite file's folder is missing or closed to us."""


class DatabaseLoginRefused(DatabaseFault):
    """The server does not take the user or the password."""


class DatabaseLocked(DatabaseFault):
    """Another program kept the database to itself for longer than we wait."""


class DatabaseReadOnly(DatabaseFault):
    """The database, or the user's right to it, allows no writing."""


class DatabaseFull(DatabaseFault):
    """The disk has no room left."""


class NotADatabase(DatabaseFault):
    """The file is something else, or damaged."""


class SchemaMissing(DatabaseFault):
    """The database was not brought to this version's schema yet."""


class SchemaNewer(DatabaseFault):
    """The database was written by a newer version of Lokus; `found` is its schema."""

    def __init__(self, database: str, found: str) -> None:
        super().__init__(database)
        self.found = found
