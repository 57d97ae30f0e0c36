"""Understands a question about a visit and answers it from what the organizers wrote, or says that it does not know.

The way of a question: normalise (plain words) -> times, names, cues (reading) -> meanings by score (intents) -> facts
(replies) -> words (texts.messages.answers). No Telegram, no network, nothing learned from any visit but the one asked.
"""

from handlers.questions.answers import Answer, Explanation
from handlers.questions.compiling import compile_visit
from handlers.questions.context import Context
from handlers.questions.conversation import answer_question
from handlers.questions.knowledge import Knowledge

__all__ = ["Answer", "Context", "Explanation", "Knowledge", "answer_question", "compile_visit"]
