"""In which topic a question was asked, results that follow the votes, what calendars are to be rid of"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("forwarded_questions", sa.Column("thread_id", sa.BigInteger(), nullable=True))
    op.create_table(
        "poll_results",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("poll_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("mark", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_poll_results_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["poll_id"], ["polls.id"], name=op.f("fk_poll_results_poll_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "message_id", name=op.f("pk_poll_results")),
    )
    op.create_index(op.f("ix_poll_results_poll_id"), "poll_results", ["poll_id"])
    op.create_index(op.f("ix_poll_results_until"), "poll_results", ["until"])
    op.create_table(
        "cancelled_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_cancelled_items_group_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cancelled_items")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_cancelled_items_group_id"), "cancelled_items", ["group_id"])


def downgrade() -> None:
    op.drop_table("cancelled_items")
    op.drop_table("poll_results")
    op.drop_column("forwarded_questions", "thread_id")
