"""Telegram's schema, derived at start from python-telegram-bot's own signatures.

Every camel-case name of `telegram.Bot` that is a method of the API, its parameters, which of them are
required, and their types. What python-telegram-bot adds for convenience (time-outs, `api_kwargs`, whole
`venue`s) is keyword-only there, so the positional parameters are the API's own.
"""

from __future__ import annotations

import collections.abc
import datetime as dt
import enum
import functools
import inspect
import pathlib
import re
import types
import typing

import telegram
from telegram._utils import types as aliases  # names in the signatures that stand nowhere public

from bot.fake_telegram import kinds
from bot.fake_telegram.kinds import Kind, Reading
from bot.fake_telegram.refusals import missing

NOT_OF_THE_API = {"initialize", "shutdown"}


class Method:
    """One method: checks the parameters of a call and turns them into Python values."""

    __slots__ = ("name", "parameters", "required")

    def __init__(self, name: str, parameters: dict[str, Kind], required: tuple[str, ...]) -> None:
        self.name = name
        self.parameters = parameters
        self.required = required

    def read(self, raw: dict[str, object], reading: Reading) -> dict[str, typing.Any]:
        """Parameters that are empty count as missing, as on the real server. Raises `Refusal`."""
        result = {}
        parameters = self.parameters
        for name, value in raw.items():
            if value is None or value == "":
                continue
            kind = parameters.get(name)
            if kind is not None:
                result[name] = kind.read(value, name, reading)
            elif name not in reading.files or not attached(name, raw):
                reading.sloppy.append(f"unknown parameter {name}")
        for name in self.required:
            if name not in result:
                raise missing(name)
        return result


def attached(name: str, raw: dict[str, object]) -> bool:
    """Whether another parameter refers to this file."""
    return any(f"attach://{name}" in value for value in raw.values() if isinstance(value, str))


@functools.cache
def methods() -> dict[str, Method]:
    """All methods of the Bot API by lower-case name."""
    found = {}
    for name, function in inspect.getmembers(telegram.Bot, callable):
        if "_" in name or name in NOT_OF_THE_API:
            continue
        found[name.lower()] = _method(name, inspect.unwrap(function))
    return found


def _method(name: str, function: typing.Any) -> Method:  # noqa: ANN401 - signatures of callables have no type
    signature = inspect.signature(function)
    hints = _hints(function)
    own = {
        p.name: p
        for p in signature.parameters.values()
        if p.kind is p.POSITIONAL_OR_KEYWORD and p.name != "self"
    }
    required = [p.name for p in own.values() if p.default is inspect.Parameter.empty]
    for other in signature.parameters.values():
        if other.kind is other.KEYWORD_ONLY and other.name in STAND_FOR:
            required += [field for field in _needed(STAND_FOR[other.name]) if field in own]
    return Method(name, {p: kind_of(hints[p]) for p in own}, tuple(required))


# A whole object may be given instead of its parts; then the parts are optional to Python, not to Telegram.
STAND_FOR: dict[str, type] = {
    "location": telegram.Location,
    "venue": telegram.Venue,
    "contact": telegram.Contact,
}


def _needed(cls: type) -> list[str]:
    needed = []
    for parameter in inspect.signature(cls).parameters.values():
        if parameter.default is inspect.Parameter.empty and parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            needed += _needed(STAND_FOR[parameter.name]) if parameter.name in STAND_FOR else [parameter.name]
    return needed


def _hints(function: typing.Any) -> dict[str, typing.Any]:  # noqa: ANN401
    names = {**vars(aliases), **_EXTRA_NAMES, **vars(telegram), **vars(inspect.getmodule(function))}
    return typing.get_type_hints(function, globalns=names)


_EXTRA_NAMES: dict[str, object] = {
    "dtm": dt,
    "Sequence": collections.abc.Sequence,
    "TimePeriod": int | dt.timedelta,
}
_FILES = (pathlib.Path, telegram.InputFile, bytes)
_SCALARS: list[tuple[tuple[type, ...], type[Kind]]] = [
    ((bool,), kinds.Boolean),
    ((float,), kinds.Float),
    ((int, dt.timedelta, dt.datetime), kinds.Integer),
    ((str, enum.Enum), kinds.String),
]


def kind_of(annotation: object) -> Kind:
    """The kind of value that a type annotation of python-telegram-bot stands for on the wire."""
    members = list(_members(annotation))
    plain = [member for member in members if isinstance(member, type) and typing.get_origin(member) is None]
    if any(issubclass(member, _FILES) for member in plain) or any(
        typing.get_origin(m) is typing.IO for m in members
    ):
        return kinds.File()
    structs = [member for member in plain if issubclass(member, telegram.TelegramObject)]
    for member in members:
        if _is_array(member):
            return kinds.Array(kind_of(typing.get_args(member)[0]))
    if structs:
        return _struct_or_text(structs) if str in plain else _family(structs)
    scalars = {kind for types_, kind in _SCALARS for member in plain if issubclass(member, types_)} - (
        {kinds.Integer} if bool in plain and int not in plain else set()
    )
    if scalars == {kinds.Integer, kinds.String}:
        return kinds.IntegerOrString()
    return next((kind() for _, kind in _SCALARS if kind in scalars), Kind())


def _struct_or_text(structs: list[type]) -> Kind:
    """Beside a struct, text is either Telegram's own short form or python-telegram-bot's for an id."""
    if any(id_ in _slots(cls) for cls in structs for id_ in ("file_id", "id", "invite_link")):
        return kinds.String()
    struct = _family(structs)
    return kinds.StringOr(struct) if structs[0] in TEXT_WILL_DO else struct


TEXT_WILL_DO = {telegram.InputPollOption, telegram.KeyboardButton}


def _members(annotation: object) -> collections.abc.Iterator[object]:
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType):
        for member in typing.get_args(annotation):
            yield from _members(member)
    elif origin is typing.Literal:
        yield from {type(value) for value in typing.get_args(annotation)}
    elif getattr(origin, "__name__", "") != "DefaultValue" and annotation is not type(None):
        yield annotation


def _is_array(member: object) -> bool:
    origin = typing.get_origin(member)
    return isinstance(origin, type) and issubclass(origin, collections.abc.Collection) and origin is not tuple


def _family(classes: list[type]) -> Kind:
    concrete = [leaf for cls in classes for leaf in _leaves(cls)]
    if len(concrete) == 1:
        return struct_of(concrete[0])
    name = classes[0].__name__ if len(classes) == 1 else _common_name(concrete)
    return kinds.Family(name, [(wire_type(cls), struct_of(cls)) for cls in concrete])


def _leaves(cls: type) -> list[type]:
    subclasses: list[type] = cls.__subclasses__()
    below = [leaf for sub in subclasses for leaf in _leaves(sub)]
    return below or [cls]


def _common_name(classes: list[type]) -> str:
    names = {base.__name__ for base in classes[0].__mro__ if all(issubclass(cls, base) for cls in classes)}
    names -= {"TelegramObject", "object"}
    return min(names, default="reply markup")


# Families whose members are told apart by `type`, which python-telegram-bot keeps in the class's name.
TYPED = (
    "InlineQueryResultCached",
    "InlineQueryResult",
    "InputPollMedia",
    "InputPaidMedia",
    "InputMedia",
    "BotCommandScope",
    "MenuButton",
    "ReactionType",
)


def wire_type(cls: type) -> str | None:
    """`mpeg4_gif` for `InlineQueryResultMpeg4Gif`; None for classes that carry no type."""
    if "type" not in _slots(cls):
        return None
    for prefix in TYPED:
        if cls.__name__.startswith(prefix):
            return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__.removeprefix(prefix)).lower()
    return None


@functools.cache
def struct_of(cls: type) -> kinds.Struct:
    return kinds.Struct(cls.__name__, functools.partial(_fields, cls))


def _fields(cls: type) -> tuple[dict[str, Kind], tuple[str, ...]]:
    """Attributes of the class are the fields; those that its maker sets itself (`type`) are always there."""
    parameters = inspect.signature(cls).parameters
    hints = _hints(cls.__init__)  # type: ignore[misc]  # classes, not instances, are looked at
    periods = [
        name for name in parameters if f"_{name}" in getattr(cls, "__slots__", ())
    ]  # kept as timedelta
    fields = {
        name: kind_of(hints[name]) if name in parameters else Kind() for name in (*_slots(cls), *periods)
    }
    required = [
        name
        for name in fields
        if name not in parameters or parameters[name].default is inspect.Parameter.empty
    ]
    return fields, tuple(required)


def _slots(cls: type) -> list[str]:
    names = [slot for base in cls.__mro__ for slot in _as_tuple(getattr(base, "__slots__", ()))]
    return [name for name in dict.fromkeys(names) if not name.startswith("_") and name != "api_kwargs"]


def _as_tuple(slots: str | collections.abc.Iterable[str]) -> tuple[str, ...]:
    return (slots,) if isinstance(slots, str) else tuple(slots)
