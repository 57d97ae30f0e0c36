"""Messages with files, places and contacts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.fake_telegram import texts
from bot.fake_telegram.files import picture_size
from bot.fake_telegram.kinds import Upload
from bot.fake_telegram.methods.sending import destination, send, spend
from bot.fake_telegram.refusals import bad_request

if TYPE_CHECKING:
    from bot.fake_telegram.things import Json
    from bot.fake_telegram.world import World

WITH_CAPTION = {"document", "photo", "voice", "video", "audio", "animation"}
ALBUM = range(2, 11)
ALBUM_FAMILIES = ({"photo", "video"}, {"document"}, {"audio"})
OGG, MP3 = b"OggS", b"ID3"
PHONE = re.compile(r"\+?[\d\s().-]{3,}\Z")
LONGEST_NAME = 64
LONGEST_VCARD = 2048


def send_document(world: World, args: Json) -> Json:
    return send(world, args, texts.caption(args) | stored(world, "document", {"media": args["document"]}))


def send_photo(world: World, args: Json) -> Json:
    return send(world, args, texts.caption(args) | stored(world, "photo", {"media": args["photo"]}))


def send_voice(world: World, args: Json) -> Json:
    return send(world, args, texts.caption(args) | stored(world, "voice", args | {"media": args["voice"]}))


def send_media_group(world: World, args: Json) -> list[Json]:
    items = args["media"]
    if len(items) not in ALBUM:
        raise bad_request(
            "Too many messages to send as an album" if items else "There are no messages to send"
        )
    kinds = {item["type"] for item in items}
    if not any(kinds <= family for family in ALBUM_FAMILIES):
        raise bad_request("Can't use the media of the specified type in the album")
    contents = [texts.caption(item) | stored(world, item["type"], item) for item in items]
    chat, place = destination(world, args)
    spend(world, chat, len(items))
    album = {"media_group_id": str(next(world.numbers) + 10**16)}
    return [world.post(chat, world.bot_json, content | place | album) for content in contents]


def stored(world: World, kind: str, item: Json) -> Json:
    """The part of a message that shows a file; keeps the file."""
    if kind not in WITH_CAPTION:
        raise bad_request(f'type "{kind}" is unsupported')
    given = item["media"]
    if isinstance(given, str) and given.startswith(("http://", "https://", "file://")):
        raise texts.NotSupportedError("sending a file by its address")
    if kind == "photo":
        return {"photo": photo_sizes(world, given)}
    file = world.files.given(kind, given)
    part: Json = file.as_json() | {"mime_type": file.content_type}
    if kind in {"document", "audio", "video", "animation"}:
        part["file_name"] = file.file_name
    if kind != "document":
        part["duration"] = int(item.get("duration", 1))
    if kind in {"video", "animation"}:
        part |= {"width": item.get("width", 320), "height": item.get("height", 240)}
    return {kind: part}


def photo_sizes(world: World, given: object) -> list[Json]:
    """Telegram answers with several sizes, the largest last."""
    if isinstance(given, Upload):
        picture_size(given.content)
    file = world.files.given("photo", given)
    width, height = picture_size(file.content)
    small = min(1.0, 90 / max(width, height))
    sizes = [(max(1, round(width * small)), max(1, round(height * small))), (width, height)]
    return [file.as_json() | {"width": w, "height": h} for w, h in dict.fromkeys(sizes)]


def send_location(world: World, args: Json) -> Json:
    return send(world, args, {"location": location(args)})


def send_venue(world: World, args: Json) -> Json:
    place = location(args)
    for name in ("title", "address"):
        if not args[name].strip():
            raise bad_request(f"VENUE_{name.upper()}_EMPTY")
    return send(
        world, args, {"location": place, "venue": {"location": place, **words(args, "title", "address")}}
    )


def location(args: Json) -> Json:
    latitude, longitude = args["latitude"], args["longitude"]
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # noqa: PLR2004 - degrees
        raise bad_request("Invalid location specified")
    return {"latitude": latitude, "longitude": longitude}


def send_contact(world: World, args: Json) -> Json:
    if not PHONE.match(args["phone_number"]):
        raise bad_request('Field "phone_number" must contain a valid phone number')
    if not args["first_name"].strip():
        raise bad_request('Field "first_name" must be non-empty')
    if len(args["first_name"]) > LONGEST_NAME or len(args.get("last_name", "")) > LONGEST_NAME:
        raise bad_request("CONTACT_NAME_TOO_LONG")
    if len(args.get("vcard", "").encode()) > LONGEST_VCARD:
        raise bad_request("CONTACT_VCARD_TOO_LONG")
    return send(world, args, {"contact": words(args, "phone_number", "first_name", "last_name", "vcard")})


def words(args: Json, *names: str) -> Json:
    return {name: args[name] for name in names if name in args}
