"""When the day is told ahead, and since when someone wants their own reminder times"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("memberships", sa.Column("lead_minutes_set_at", sa.DateTime(timezone=True), nullable=True))
    for name, usual in (("evening_at", "'19:00:00'"), ("morning_at", "'06:00:00'")):
        op.add_column("visits", sa.Column(name, sa.Time(), server_default=sa.text(usual), nullable=True))


def downgrade() -> None:
    op.drop_column("visits", "morning_at")
    op.drop_column("visits", "evening_at")
    op.drop_column("memberships", "lead_minutes_set_at")
