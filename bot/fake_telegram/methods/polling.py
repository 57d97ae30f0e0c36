"""Sending polls and stopping them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.fake_telegram import keyboards, polls, texts
from bot.fake_telegram.methods.sending import send
from bot.fake_telegram.refusals import bad_request

if TYPE_CHECKING:
    from bot.fake_telegram.things import Json
    from bot.fake_telegram.world import World

QUESTION_LENGTH = 300
OPTION_LENGTH = 100
OPTIONS = 12
EXPLANATION_LENGTH = 200
OPEN_SECONDS = range(5, 2_628_001)


def send_poll(world: World, args: Json) -> Json:
    question = short_text(args, "question", QUESTION_LENGTH, "Poll question length must not exceed")
    options = [option(item, number) for number, item in enumerate(args["options"], start=1)]
    if not options:
        raise bad_request("Poll must have at least one answer option")
    if len(options) > OPTIONS:
        raise bad_request(f"Poll can't have more than {OPTIONS} options")
    kind = args.get("type", "regular")
    if kind not in {"regular", "quiz"}:
        raise bad_request("Unsupported poll type specified")
    fixed = {
        "is_anonymous": args.get("is_anonymous", True),
        "type": kind,
        "allows_multiple_answers": args.get("allows_multiple_answers", False),
        "allows_revoting": args.get("allows_revoting", kind == "regular"),
        "members_only": False,
    }
    fixed |= quiz_part(args, len(options)) if kind == "quiz" else {}
    closes_at, period = closing(world, args)
    poll_id = str(5_000_000_000_000 + next(world.numbers))
    poll = polls.Poll(
        poll_id, 0, 0, question, options, fixed | period, closes_at, args.get("is_closed", False)
    )
    message = send(world, args, {"poll": poll.as_json()})
    poll.chat_id, poll.message_id = message["chat"]["id"], message["message_id"]
    world.polls[poll_id] = poll
    return message


def short_text(args: Json, name: str, limit: int, reason: str) -> Json:
    text, entities = texts.formatted(args[name], args.get(f"{name}_parse_mode"), args.get(f"{name}_entities"))
    if not text:
        raise bad_request("Text must be non-empty")
    if len(text) > limit:
        raise bad_request(f"{reason} {limit}")
    kept = [entity for entity in entities if entity["type"] == "custom_emoji"]
    return {name: text} | ({f"{name}_entities": kept} if kept else {})


def option(item: Json | str, number: int) -> Json:
    given = {"text": item} if isinstance(item, str) else item
    text = short_text(given, "text", OPTION_LENGTH, "Poll options length must not exceed")
    return {"persistent_id": str(number)} | text


def quiz_part(args: Json, options: int) -> Json:
    right = args.get("correct_option_ids", [args["correct_option_id"]] if "correct_option_id" in args else [])
    if not right:
        raise bad_request("Correct quiz option list must be non-empty")
    if sorted(set(right)) != right:
        raise bad_request("Correct quiz option list must be increasing")
    if not all(0 <= index < options for index in right):
        raise bad_request("Wrong correct option ID specified")
    part: dict[str, Any] = {"correct_option_ids": right}
    if "explanation" in args:
        text, entities = texts.formatted(args["explanation"], args.get("explanation_parse_mode"), None)
        if len(text) > EXPLANATION_LENGTH:
            raise bad_request("Quiz explanation is too long")
        part |= {"explanation": text, "explanation_entities": entities}
    return part


def closing(world: World, args: Json) -> tuple[float | None, Json]:
    """When the poll closes by itself. Telegram takes 5 seconds to 30 days."""
    if "open_period" in args and "close_date" in args:
        raise bad_request("POLL_CLOSE_DATE_INVALID")
    if "open_period" in args:
        if args["open_period"] not in OPEN_SECONDS:
            raise bad_request("POLL_CLOSE_PERIOD_INVALID")
        closes_at = world.now() + args["open_period"]
        return closes_at, {"open_period": args["open_period"], "close_date": closes_at}
    if "close_date" in args:
        if args["close_date"] - world.now() not in OPEN_SECONDS:
            raise bad_request("POLL_CLOSE_DATE_INVALID")
        return args["close_date"], {"close_date": args["close_date"]}
    return None, {}


def stop_poll(world: World, args: Json) -> Json:
    markup = keyboards.checked(args.get("reply_markup"), inline_only=True)
    chat = world.writable_chat(args["chat_id"])
    message = chat.messages.get(args["message_id"])
    if message is None or "poll" not in message:
        raise bad_request("message with poll to stop not found")
    polls.close_due(world)
    poll = world.polls[message["poll"]["id"]]
    if message["from"]["id"] != world.bot.id:
        raise bad_request("Poll can't be stopped")
    if poll.is_closed:
        raise bad_request("poll has already been closed")
    kept = {key: value for key, value in message.items() if key != "reply_markup"}
    chat.messages[args["message_id"]] = kept | ({"reply_markup": markup} if markup else {})
    polls.close(world, poll)
    return poll.as_json()
