"""Polls, and the votes of people in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.fake_telegram.things import Event

if TYPE_CHECKING:
    from bot.fake_telegram.things import Chat, Json, User
    from bot.fake_telegram.world import World


@dataclass(slots=True)
class Poll:
    id: str
    chat_id: int
    message_id: int
    question: Json
    options: list[Json]
    fixed: Json
    closes_at: float | None = None
    is_closed: bool = False
    votes: dict[int, list[int]] = field(default_factory=dict)

    def as_json(self) -> Json:
        counts = [
            sum(index in chosen for chosen in self.votes.values()) for index in range(len(self.options))
        ]
        options = [
            option | {"voter_count": count} for option, count in zip(self.options, counts, strict=True)
        ]
        voters = sum(bool(chosen) for chosen in self.votes.values())
        return {
            "id": self.id,
            **self.question,
            "options": options,
            "total_voter_count": voters,
            "is_closed": self.is_closed,
            **self.fixed,
        }


class PollClosedError(Exception):
    """The poll takes no vote, or no second one, from this person any more."""


def vote(world: World, user: User, poll: Poll, chosen: list[int]) -> None:
    """Vote, vote anew, or with an empty list take the vote back. Raises `PollClosedError`."""
    close_due(world)
    if poll.is_closed or (user.id in poll.votes and not poll.fixed["allows_revoting"]):
        raise PollClosedError
    if len(chosen) > 1 and not poll.fixed["allows_multiple_answers"]:
        raise ValueError(chosen)
    if chosen:
        poll.votes[user.id] = sorted(chosen)
    else:
        poll.votes.pop(user.id, None)
    if not poll.fixed["is_anonymous"]:
        persistent = [poll.options[index]["persistent_id"] for index in poll.votes.get(user.id, [])]
        world.updates.add(
            "poll_answer",
            {
                "poll_id": poll.id,
                "user": user.as_json(),
                "option_ids": poll.votes.get(user.id, []),
                "option_persistent_ids": persistent,
            },
        )
    show(world, poll)


def close(world: World, poll: Poll) -> None:
    poll.is_closed = True
    show(world, poll)


def close_due(world: World) -> None:
    """Close polls whose time is over; the clock may have been moved."""
    now = world.clock().timestamp()
    for poll in world.polls.values():
        if not poll.is_closed and poll.closes_at is not None and poll.closes_at <= now:
            close(world, poll)


def show(world: World, poll: Poll) -> None:
    """The bot and those who look learn the poll's new state."""
    state = poll.as_json()
    chat: Chat = world.chats[poll.chat_id]
    if message := chat.messages.get(poll.message_id):
        chat.messages[poll.message_id] = message = message | {"poll": state}
        world.hub.publish(chat, Event("poll", chat.id, message))
    world.updates.add("poll", state)
