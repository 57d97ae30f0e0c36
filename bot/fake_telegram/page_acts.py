"""What a person does on their page: write, press, vote, send files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.fake_telegram import actions, polls
from bot.fake_telegram.kinds import Upload
from bot.fake_telegram.methods.media import photo_sizes
from bot.fake_telegram.page_view import Bad, PageView
from bot.fake_telegram.queries import ANSWER_WITHIN_SECONDS
from bot.fake_telegram.things import FIRST_USER_ID, User

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.fake_telegram.things import Chat, Json


class PageActs:
    def __init__(self, view: PageView) -> None:
        self.view = view
        self.world = view.world

    @property
    def by_name(self) -> dict[str, Callable[[Json], Awaitable[object]]]:
        return {
            "user": self.user,
            "group": self.group,
            "say": self.say,
            "edit": self.edit,
            "press": self.press,
            "vote": self.vote,
            "inline": self.inline,
            "choose": self.choose,
            "block": self.block,
            "unblock": self.unblock,
            "upload": self.upload,
        }

    async def user(self, given: Json) -> Json:
        user = User(
            max(self.world.users, default=FIRST_USER_ID - 1) + 1,
            str(given["first_name"]),
            str(given.get("last_name", "")),
            str(given.get("username", "")),
            str(given.get("language_code", "id")),
            started=bool(given.get("started")),
        )
        self.world.add_user(user)
        return user.as_json()

    async def group(self, given: Json) -> Json:
        members = [self.world.users[int(number)] for number in given["members"]]
        chat = self.world.add_group(str(given["title"]), forum=bool(given.get("forum")))
        chat.members = {user.id: "creator" if user is members[0] else "member" for user in members}
        actions.member_joins(self.world, chat, self.world.bot, members[0])
        return chat.as_json()

    async def say(self, given: Json) -> Json:
        user = self.view.user(given)
        chat = self.view.chat(given, user)
        return self._written(user, chat, actions.text_content(str(given["text"]).strip()), given)

    async def edit(self, given: Json) -> Json:
        user = self.view.user(given)
        chat = self.view.chat(given, user)
        content = actions.text_content(str(given["text"]).strip())
        return {
            "message": self.view.message(
                actions.edit(self.world, user, chat, int(given["message_id"]), content), user
            )
        }

    async def press(self, given: Json) -> Json:
        user = self.view.user(given)
        chat = self.view.chat(given, user)
        callback = actions.press(
            self.world, user, chat, chat.messages[int(given["message_id"])], str(given["data"])
        )
        return {"answer": await self.world.hub.until(lambda: callback.answer, ANSWER_WITHIN_SECONDS)}

    async def vote(self, given: Json) -> Json:
        poll = self.world.polls[str(given["poll_id"])]
        try:
            polls.vote(self.world, self.view.user(given), poll, [int(index) for index in given["options"]])
        except polls.PollClosedError:
            raise Bad(400, "the poll is closed") from None
        return {}

    async def inline(self, given: Json) -> Json:
        user = self.view.user(given)
        query = actions.ask_inline(self.world, user, str(given["text"]), str(given.get("offset", "")))
        answer = await self.world.hub.until(lambda: query.answer, ANSWER_WITHIN_SECONDS)
        return (
            {"results": answer["results"], "next_offset": answer.get("next_offset", "")}
            if answer
            else {"results": []}
        )

    async def choose(self, given: Json) -> Json:
        user = self.view.user(given)
        chat = self.view.chat(given, user)
        message = actions.choose_inline(self.world, user, chat, given["result"], str(given.get("text", "")))
        return {"message": self.view.message(message, user)}

    async def block(self, given: Json) -> Json:
        actions.block(self.world, self.view.user(given))
        return {}

    async def unblock(self, given: Json) -> Json:
        actions.unblock(self.world, self.view.user(given))
        return {}

    async def upload(self, given: Json) -> Json:
        user = self.view.user(given)
        chat = self.view.chat(given, user)
        upload, kind = given["file"], str(given.get("kind", "document"))
        if not isinstance(upload, Upload) or kind not in {"document", "photo", "voice"}:
            raise Bad(400, "a file is needed")
        return self._written(
            user, chat, self._file_content(kind, upload) | actions.captioned(given.get("caption", "")), given
        )

    def _file_content(self, kind: str, upload: Upload) -> Json:
        if kind == "photo":
            return {"photo": photo_sizes(self.world, upload)}
        file = self.world.files.add(kind, upload)
        more: Json = {"duration": 1} if kind == "voice" else {"file_name": upload.file_name}
        return {kind: file.as_json() | {"mime_type": upload.content_type} | more}

    def _written(self, user: User, chat: Chat, content: Json, given: Json) -> Json:
        topic = int(given["topic"]) if given.get("topic") else None
        reply_to = int(given.get("reply_to") or 0)
        message = actions.write(self.world, user, chat, content, topic=topic, reply_to=reply_to)
        return {"message": self.view.message(message, user)}
