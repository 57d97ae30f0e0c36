"""Understands a question about a visit and answers it from what the organizers wrote, or says that it does not know.

The way of a question: plain words (`spelling`, `turns`) -> the questions of a message (`parting`), with what they leave
to others (`leaning`) -> times, names, cues (`reading`, `names`) -> meanings by score (intents) -> facts (`replies`), or the
likeliest row (`ranking`) -> words (texts.messages.answers). `words` are the tables of all of them, `patterns` how texts are
searched, `measuring` how good it all is. No Telegram, no network, nothing learned from any visit but the one asked.
"""

from handlers.questions.answers import Answer, Explanation
from handlers.questions.compiling import compile_visit
from handlers.questions.conversation import answer_question
from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.context import Context

__all__ = ["Answer", "Context", "Explanation", "Knowledge", "answer_question", "compile_visit"]
