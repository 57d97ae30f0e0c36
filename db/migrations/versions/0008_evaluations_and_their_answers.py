"""Evaluations and their answers"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "evaluations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("questions", sa.JSON(), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("locus", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_evaluations_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_items.id"], name=op.f("fk_evaluations_item_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_evaluations_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluations")),
        sa.UniqueConstraint("group_id", "key", name=op.f("uq_evaluations_group_id_key")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("evaluations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_evaluations_closes_at"), ["closes_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_evaluations_item_id"), ["item_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_evaluations_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "evaluation_answered",
        sa.Column("evaluation_id", sa.Integer(), nullable=False),
        sa.Column("person_ids", sa.JSON(none_as_null=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluations.id"],
            name=op.f("fk_evaluation_answered_evaluation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("evaluation_id", name=op.f("pk_evaluation_answered")),
    )
    op.create_table(
        "evaluation_answers",
        sa.Column("evaluation_id", sa.Integer(), nullable=False),
        sa.Column("by_person", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluations.id"],
            name=op.f("fk_evaluation_answers_evaluation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("evaluation_id", name=op.f("pk_evaluation_answers")),
    )
    op.create_table(
        "evaluation_drafts",
        sa.Column("evaluation_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("step", sa.SmallInteger(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluations.id"],
            name=op.f("fk_evaluation_drafts_evaluation_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_evaluation_drafts_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("evaluation_id", "person_id", name=op.f("pk_evaluation_drafts")),
    )
    with op.batch_alter_table("evaluation_drafts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_evaluation_drafts_person_id"), ["person_id"], unique=False)

    op.create_table(
        "evaluation_urns",
        sa.Column("evaluation_id", sa.Integer(), nullable=False),
        sa.Column("ballots", sa.Integer(), nullable=False),
        sa.Column("counts", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("texts", sa.LargeBinary(), nullable=False),
        sa.Column("shown_ballots", sa.Integer(), nullable=False),
        sa.Column("shown_counts", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("shown_texts", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evaluation_id"],
            ["evaluations.id"],
            name=op.f("fk_evaluation_urns_evaluation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("evaluation_id", name=op.f("pk_evaluation_urns")),
    )


def downgrade() -> None:
    op.drop_table("evaluation_urns")
    with op.batch_alter_table("evaluation_drafts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evaluation_drafts_person_id"))

    op.drop_table("evaluation_drafts")
    op.drop_table("evaluation_answers")
    op.drop_table("evaluation_answered")
    with op.batch_alter_table("evaluations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evaluations_visit_id"))
        batch_op.drop_index(batch_op.f("ix_evaluations_item_id"))
        batch_op.drop_index(batch_op.f("ix_evaluations_closes_at"))

    op.drop_table("evaluations")
