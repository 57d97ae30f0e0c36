"""What people consent to: the version of the text that they read, and until when their data is kept."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from db.visit import Visit

CONSENT_VERSION: Final = "2026-11-22"
"""The day of the last change to `join-consent-*` in the wording; kept with every consent."""


def kept_until(visit: Visit, retention_days: int, *, today: date) -> date:
    """Tell the last day on which a visit's personal data is kept (`db.retention` erases it then).

    The days count from today where the visit is over, or has no day yet.
    """
    last = max((item.day for item in visit.agenda), default=today)
    return max(last, today) + timedelta(days=retention_days)
