"""Presses that made something, so that a second tap makes nothing more"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "presses",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("button", sa.String(length=16), nullable=False),
        sa.Column("look", sa.String(length=16), nullable=False),
        sa.Column("holds_until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "telegram_id", name=op.f("pk_presses")),
    )
    op.create_index(op.f("ix_presses_holds_until"), "presses", ["holds_until"])
    op.create_index(op.f("ix_presses_telegram_id"), "presses", ["telegram_id"])


def downgrade() -> None:
    op.drop_table("presses")
