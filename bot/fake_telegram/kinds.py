"""Kinds of values a parameter of the Bot API can have, and how they are read from the wire.

A parameter arrives as text (form, query string) or as JSON. `read` takes a parameter as it arrived;
`check` takes a value inside a JSON document, where types must be exact.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import orjson

from bot.fake_telegram.refusals import bad_request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

INTEGER = re.compile(r"[+-]?\d{1,19}\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a multipart request."""

    file_name: str
    content_type: str
    content: bytes


@dataclass(slots=True)
class Reading:
    """What belongs to one call while its parameters are read."""

    files: Mapping[str, Upload] = field(default_factory=dict)
    sloppy: list[str] = field(default_factory=list)


class Kind:
    """A value of any type; its subclasses are strict."""

    name = "Any"

    def read(self, raw: object, parameter: str, reading: Reading) -> object:
        return self.check(raw, parameter, reading)

    def check(self, value: object, parameter: str, reading: Reading) -> object:  # noqa: ARG002 - subclasses use it
        return value

    def wrong(self, parameter: str) -> Exception:
        return bad_request(f'Field "{parameter}" must be of type {self.name}')


class Integer(Kind):
    name = "Integer"

    def read(self, raw: object, parameter: str, reading: Reading) -> object:
        if isinstance(raw, str) and INTEGER.match(raw):
            return int(raw)
        return self.check(raw, parameter, reading)

    def check(self, value: object, parameter: str, reading: Reading) -> object:  # noqa: ARG002
        if type(value) is int:
            return value
        raise self.wrong(parameter)


class Float(Kind):
    name = "Number"

    def read(self, raw: object, parameter: str, reading: Reading) -> object:
        if isinstance(raw, str):
            try:
                return float(raw)
            except ValueError:
                raise self.wrong(parameter) from None
        return self.check(raw, parameter, reading)

    def check(self, value: object, parameter: str, reading: Reading) -> object:  # noqa: ARG002
        if type(value) in (int, float):
            return value
        raise self.wrong(parameter)


class Boolean(Kind):
    name = "Boolean"
    words = {"true": True, "True": True, "1": True, "false": False, "False": False, "0": False}  # noqa: RUF012

    def read(self, raw: object, parameter: str, reading: Reading) -> object:
        if isinstance(raw, str) and raw in self.words:
            return self.words[raw]
        return self.check(raw, parameter, reading)

    def check(self, value: object, parameter: str, reading: Reading) -> object:  # noqa: ARG002
        if isinstance(value, bool):
            return value
        raise self.wrong(parameter)


class String(Kind):
    name = "String"

    def check(self, value: object, parameter: str, reading: Reading) -> object:  # noqa: ARG002
        if isinstance(value, str):
            return value
        raise self.wrong(parameter)


class IntegerOrString(Kind):
    """A chat: its number, or its `@name`."""

    name = "Integer or String"

    def check(self, value: object, parameter: str, reading: Reading) -> object:  # noqa: ARG002
        if type(value) is int:
            return value
        if isinstance(value, str):
            return int(value) if INTEGER.match(value) else value
        raise self.wrong(parameter)


class File(Kind):
    """A file sent along, or the `file_id` of one that Telegram has."""

    name = "InputFile or String"

    def read(self, raw: object, parameter: str, reading: Reading) -> object:
        if isinstance(raw, Upload):
            return raw
        return self.check(raw, parameter, reading)

    def check(self, value: object, parameter: str, reading: Reading) -> object:
        if not isinstance(value, str):
            raise self.wrong(parameter)
        if value.startswith("attach://"):
            upload = reading.files.get(value.removeprefix("attach://"))
            if upload is None:
                raise bad_request(f"{parameter} not found")
            return upload
        return value


class Array(Kind):
    def __init__(self, item: Kind) -> None:
        self.item = item
        self.name = f"Array of {item.name}"

    def read(self, raw: object, parameter: str, reading: Reading) -> object:
        return self.check(from_json(raw, parameter), parameter, reading)

    def check(self, value: object, parameter: str, reading: Reading) -> object:
        if not isinstance(value, list):
            raise bad_request(f"Expected an {self.name}")
        check = self.item.check
        return [check(item, parameter, reading) for item in value]


class Struct(Kind):
    """A JSON object whose fields are those of one of python-telegram-bot's classes."""

    def __init__(self, name: str, fields: Callable[[], tuple[dict[str, Kind], tuple[str, ...]]]) -> None:
        self.name = name
        self._make = fields
        self._made: tuple[dict[str, Kind], tuple[str, ...]] | None = None

    @property
    def made(self) -> tuple[dict[str, Kind], tuple[str, ...]]:
        """Fields and the names of the required ones; made at first use, since types refer to each other."""
        if self._made is None:
            self._made = self._make()
        return self._made

    def read(self, raw: object, parameter: str, reading: Reading) -> object:
        return self.check(from_json(raw, parameter), parameter, reading)

    def check(self, value: object, parameter: str, reading: Reading) -> object:
        fields, required = self.made
        if not isinstance(value, dict):
            raise no_object(parameter, self.label)
        for name in required:
            if name not in value:
                raise bad_request(f"Can't parse {self.label}: Can't find field \"{name}\"")
        result = {}
        for name, item in value.items():
            kind = fields.get(name)
            if kind is None:
                reading.sloppy.append(f"unknown field {parameter}.{name} of {self.name}")
            elif item is not None:
                result[name] = kind.check(item, name, reading)
        return result

    @property
    def label(self) -> str:
        return {
            "InlineKeyboardButton": "inline keyboard button",
            "KeyboardButton": "keyboard button",
            "ReplyParameters": "reply parameters",
        }.get(self.name, self.name)


class Family(Kind):
    """One of several structs, told apart by `type` or else by the fields that are there."""

    def __init__(self, name: str, members: list[tuple[str | None, Struct]]) -> None:
        self.name = name
        self.members = members

    def read(self, raw: object, parameter: str, reading: Reading) -> object:
        return self.check(from_json(raw, parameter), parameter, reading)

    def check(self, value: object, parameter: str, reading: Reading) -> object:
        if not isinstance(value, dict):
            raise no_object(parameter, self.name)
        return self.choose(value).check(value, parameter, reading)

    def choose(self, value: dict[str, object]) -> Struct:
        kind = value.get("type")
        alike = [struct for word, struct in self.members if word is None or word == kind]
        if not alike:
            reason = 'Can\'t find field "type"' if kind is None else f'type "{kind}" is unsupported'
            raise bad_request(f"Can't parse {self.name}: {reason}")
        whole = [struct for struct in alike if all(name in value for name in struct.made[1])]
        if not whole and kind is None:
            raise bad_request(f"Can't parse {self.name}")
        return max(whole or alike, key=lambda struct: sum(name in struct.made[0] for name in value))


class StringOr(Kind):
    """Text or a struct (an option of a poll, a button of a reply keyboard)."""

    def __init__(self, struct: Kind) -> None:
        self.struct = struct
        self.name = struct.name

    def read(self, raw: object, parameter: str, reading: Reading) -> object:
        return raw if isinstance(raw, str) else self.struct.read(raw, parameter, reading)

    def check(self, value: object, parameter: str, reading: Reading) -> object:
        return value if isinstance(value, str) else self.struct.check(value, parameter, reading)


def from_json(raw: object, parameter: str) -> object:
    """A structured parameter arrives as JSON text, or as JSON itself in a JSON request."""
    if not isinstance(raw, str):
        return raw
    try:
        value: object = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise bad_request(f"Can't parse {JSON_LABELS.get(parameter, parameter)} JSON object") from None
    return value


def no_object(parameter: str, label: str) -> Exception:
    if parameter in JSON_LABELS:
        return bad_request(f"Object expected as {parameter.replace('_', ' ')}")
    return bad_request(f"Can't parse {label}: expected an Object")


JSON_LABELS = {"reply_markup": "reply keyboard markup", "reply_parameters": "reply parameters"}
