"""What a pinned card shows"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("group_chats", sa.Column("pinned_mark", sa.String(length=32), nullable=True))


def downgrade() -> None:
    op.drop_column("group_chats", "pinned_mark")
