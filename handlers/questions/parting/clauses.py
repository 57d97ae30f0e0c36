"""Parts a question into clauses, and finds the one of several that asks."""

from __future__ import annotations

from handlers.questions.parting.parts import asks
from handlers.questions.patterns.late import Late

_CLAUSES = Late(r"[,.!?;\n]+\s*|\s[-–—]+\s|\b(?:sebenarnya|jadi begini|intinya|so basically)\b")


def clauses_of(folded: str) -> list[str]:
    return [part.strip() for part in _CLAUSES.split(folded) if part and part.strip(" .,-?")]


def asking_clause(folded: str) -> str:
    """Return the one clause of several that asks; empty where there is no such thing."""
    clauses = clauses_of(folded)
    if len(clauses) < 2:  # noqa: PLR2004 - there is but one
        return ""
    asking = [part for part in clauses if asks(part)] or [
        part for part in clauses if _MAY.search(part) or _YES_OR_NO.search(part)
    ]
    return asking[0] if len(asking) == 1 else ""


_MAY = Late(r"^(?:bisa|bs|boleh|bole|ada|terima|can|may|could|is there|do you|do they)\b")

_YES_OR_NO = Late(
    r"\b(?:kah|belum|blm|blum|blom|tidak|tdk|nggak|ngga|enggak|gak|ga|kan)(?: (?:sih|ya|yah|min|pak|bu|kak|nih|dong|to|toh|mah|dulu|masih))*\W*$"
    r"|^(?:so|is|are|has|did|do|does|will|have) "
)
"""A clause that asks for a yes or no by its last word, or its first."""
