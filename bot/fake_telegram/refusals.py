"""What the stand-in answers when it refuses: Telegram's own status and description.

The wordings are those of Telegram's server (tdlib/telegram-bot-api and tdlib/td); where the real server
silently takes a wrong value for zero, the stand-in refuses instead and says which parameter was wrong.
"""

from __future__ import annotations

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    501: "Not Implemented",
}


class Refusal(Exception):
    """A call that is answered with `ok: false`."""

    def __init__(self, code: int, reason: str = "", **parameters: int) -> None:
        prefix = PREFIXES[code]
        self.code = code
        self.description = f"{prefix}: {lower_first(reason)}" if reason else prefix
        self.parameters = parameters
        super().__init__(self.description)

    def as_json(self) -> dict[str, object]:
        answer: dict[str, object] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def lower_first(reason: str) -> str:
    """Telegram lowers the first letter, unless the second is a capital or `_` (as in `BUTTON_DATA_INVALID`)."""
    if len(reason) > 1 and (reason[1] == "_" or "A" <= reason[1] <= "Z"):
        return reason
    return reason[:1].lower() + reason[1:]


def bad_request(reason: str, **parameters: int) -> Refusal:
    return Refusal(400, reason, **parameters)


def forbidden(reason: str) -> Refusal:
    return Refusal(403, reason)


def too_many_requests(retry_after: int) -> Refusal:
    return Refusal(429, f"retry after {retry_after}", retry_after=retry_after)


MISSING = {
    "text": "Message text is empty",
    "chat_id": "chat_id is empty",
    "from_chat_id": "chat_id is empty",
    "message_ids": "Message identifiers are not specified",
    "message_id": "Message identifier is not specified",
    "latitude": "latitude is empty",
    "longitude": "longitude is empty",
    "document": "There is no document in the request",
    "photo": "There is no photo in the request",
    "voice": "There is no voice in the request",
    "sticker": "There is no sticker in the request",
    "video": "There is no video in the request",
    "audio": "There is no audio in the request",
    "animation": "There is no animation in the request",
    "file_id": "file_id not specified",
    "user_id": "Invalid user_id specified",
    "action": "Wrong parameter action in request",
    "media": "There are no messages to send",
}


def missing(name: str) -> Refusal:
    return bad_request(MISSING.get(name, f'Parameter "{name}" is required'))
