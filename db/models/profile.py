"""What Telegram was told to show of the bot."""

from __future__ import annotations

from sqlalchemy import BigInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class PublishedProfileRow(Base):
    """The digest of what a bot's menu and profile said when they were last published."""

    __tablename__ = "published_profiles"

    bot_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    digest: Mapped[str] = mapped_column(String(64))
