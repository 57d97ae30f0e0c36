"""When a chat may be sent to again, for several processes"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "chat_turns",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("free_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name=op.f("pk_chat_turns")),
    )
    op.create_index(op.f("ix_chat_turns_free_at"), "chat_turns", ["free_at"])


def downgrade() -> None:
    op.drop_table("chat_turns")
