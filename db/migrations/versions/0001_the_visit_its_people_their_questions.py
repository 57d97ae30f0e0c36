"""The visit, its people, their questions"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dialogues",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("state", sa.JSON(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "telegram_id", "kind", name=op.f("pk_dialogues")),
    )
    with op.batch_alter_table("dialogues", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dialogues_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_dialogues_telegram_id"), ["telegram_id"], unique=False)

    op.create_table(
        "handled_updates",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("handled_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_handled_updates")),
    )
    with op.batch_alter_table("handled_updates", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_handled_updates_handled_at"), ["handled_at"], unique=False)

    op.create_table(
        "update_steps",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("step", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("result", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("committed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("update_id", "step", name=op.f("pk_update_steps")),
    )
    with op.batch_alter_table("update_steps", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_update_steps_committed_at"), ["committed_at"], unique=False)

    op.create_table(
        "visits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("program", sa.Text(), nullable=False),
        sa.Column("cohort", sa.Text(), nullable=False),
        sa.Column("theme", sa.Text(), nullable=False),
        sa.Column("organizer", sa.Text(), nullable=False),
        sa.Column("delegation_heads", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("lead_minutes", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("erased_members", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
        sa.UniqueConstraint("code", name=op.f("uq_visits_code")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "wrong_codes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wrong_codes")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("wrong_codes", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_wrong_codes_telegram_id_tried_at"), ["telegram_id", "tried_at"], unique=False
        )

    op.create_table(
        "contacts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("phones", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("telegram", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_contacts_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contacts_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "groups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("delegation_heads", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("leader", sa.Text(), nullable=False),
        sa.Column("coaches", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("headcount", sa.Text(), nullable=False),
        sa.Column("aliases", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_groups_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_groups")),
        sa.UniqueConstraint("visit_id", "name", name=op.f("uq_groups_visit_id_name")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("groups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_groups_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "info_rows",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("keywords", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_info_rows_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_info_rows")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("info_rows", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_info_rows_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "loci",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("aliases", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name=op.f("ck_loci_both_coordinates")),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_loci_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loci")),
        sa.UniqueConstraint("visit_id", "name", name=op.f("uq_loci_visit_id_name")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("loci", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_loci_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("consent_version", sa.String(length=32), nullable=False),
        sa.Column("consented_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unreachable_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("chosen_visit_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["chosen_visit_id"], ["visits.id"], name=op.f("fk_people_chosen_visit_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("telegram_id", name=op.f("uq_people_telegram_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_people_chosen_visit_id"), ["chosen_visit_id"], unique=False)

    op.create_table(
        "agenda_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=True),
        sa.Column("zone", sa.String(length=64), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("locus_id", sa.Integer(), nullable=True),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("speakers", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("lead_minutes", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["locus_id"], ["loci.id"], name=op.f("fk_agenda_items_locus_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_agenda_items_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_items")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("agenda_items", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agenda_items_locus_id"), ["locus_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_agenda_items_visit_id"), ["visit_id"], unique=False)
        batch_op.create_index(
            "uq_agenda_items_visit_id_code",
            ["visit_id", "code"],
            unique=True,
            sqlite_where=sa.text("code <> ''"),
            postgresql_where=sa.text("code <> ''"),
        )

    op.create_table(
        "asked_questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("intent", sa.String(length=48), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_asked_questions_group_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_asked_questions_person_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_asked_questions_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked_questions")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("asked_questions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_asked_questions_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_asked_questions_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_asked_questions_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "contact_groups",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_contact_groups_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["contacts.id"], name=op.f("fk_contact_groups_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "ordinal", name=op.f("pk_contact_groups")),
    )
    with op.batch_alter_table("contact_groups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_groups_group_id"), ["group_id"], unique=False)

    op.create_table(
        "contact_loci",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("locus_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["locus_id"], ["loci.id"], name=op.f("fk_contact_loci_locus_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["contacts.id"], name=op.f("fk_contact_loci_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "ordinal", name=op.f("pk_contact_loci")),
    )
    with op.batch_alter_table("contact_loci", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_loci_locus_id"), ["locus_id"], unique=False)

    op.create_table(
        "forwarded_questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "answered",
                "dismissed",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("info_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["answered_by"],
            ["people.id"],
            name=op.f("fk_forwarded_questions_answered_by"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_forwarded_questions_group_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["info_id"], ["info_rows.id"], name=op.f("fk_forwarded_questions_info_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_forwarded_questions_person_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_forwarded_questions_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_forwarded_questions")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("forwarded_questions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_forwarded_questions_answered_by"), ["answered_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_forwarded_questions_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_forwarded_questions_info_id"), ["info_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_forwarded_questions_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_forwarded_questions_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "group_chats",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("tied_by", sa.Integer(), nullable=True),
        sa.Column("tied_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("pinned_message_id", sa.BigInteger(), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_group_chats_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["tied_by"], ["people.id"], name=op.f("fk_group_chats_tied_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_chats")),
        sa.UniqueConstraint("chat_id", "thread_id", name=op.f("uq_group_chats_chat_id_thread_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("group_chats", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_chats_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_group_chats_tied_by"), ["tied_by"], unique=False)

    op.create_table(
        "info_groups",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_info_groups_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["info_rows.id"], name=op.f("fk_info_groups_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "ordinal", name=op.f("pk_info_groups")),
    )
    with op.batch_alter_table("info_groups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_info_groups_group_id"), ["group_id"], unique=False)

    op.create_table(
        "info_loci",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("locus_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["locus_id"], ["loci.id"], name=op.f("fk_info_loci_locus_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["info_rows.id"], name=op.f("fk_info_loci_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "ordinal", name=op.f("pk_info_loci")),
    )
    with op.batch_alter_table("info_loci", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_info_loci_locus_id"), ["locus_id"], unique=False)

    op.create_table(
        "invitations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "participant",
                "coach",
                "organizer",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("max_uses", sa.Integer(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.CheckConstraint("uses <= max_uses", name=op.f("ck_invitations_uses")),
        sa.ForeignKeyConstraint(
            ["created_by"], ["people.id"], name=op.f("fk_invitations_created_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_invitations_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_invitations_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_invitations_code_hash")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invitations_created_by"), ["created_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_invitations_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_invitations_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "listed_participants",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_listed_participants_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_listed_participants_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listed_participants")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("listed_participants", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_listed_participants_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_listed_participants_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "locus_groups",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_locus_groups_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["loci.id"], name=op.f("fk_locus_groups_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "ordinal", name=op.f("pk_locus_groups")),
    )
    with op.batch_alter_table("locus_groups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_locus_groups_group_id"), ["group_id"], unique=False)

    op.create_table(
        "agenda_item_groups",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_agenda_item_groups_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["agenda_items.id"], name=op.f("fk_agenda_item_groups_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "ordinal", name=op.f("pk_agenda_item_groups")),
    )
    with op.batch_alter_table("agenda_item_groups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agenda_item_groups_group_id"), ["group_id"], unique=False)

    op.create_table(
        "form_questions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "skala",
                "pilihan",
                "pilihan ganda",
                "teks",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("choices", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["agenda_items.id"], name=op.f("fk_form_questions_item_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_form_questions_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_questions")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("form_questions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_form_questions_item_id"), ["item_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_form_questions_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "memberships",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column(
            "role",
            sa.Enum(
                "participant",
                "coach",
                "organizer",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=24,
            ),
            nullable=False,
        ),
        sa.Column("listed_id", sa.Integer(), nullable=True),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lead_minutes", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name=op.f("fk_memberships_group_id")),
        sa.ForeignKeyConstraint(
            ["listed_id"],
            ["listed_participants.id"],
            name=op.f("fk_memberships_listed_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_memberships_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["visit_id"], ["visits.id"], name=op.f("fk_memberships_visit_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memberships")),
        sa.UniqueConstraint("listed_id", name=op.f("uq_memberships_listed_id")),
        sa.UniqueConstraint(
            "person_id", "visit_id", "role", name=op.f("uq_memberships_person_id_visit_id_role")
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("memberships", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_memberships_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_memberships_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "question_messages",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["forwarded_questions.id"],
            name=op.f("fk_question_messages_question_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("chat_id", "message_id", name=op.f("pk_question_messages")),
    )
    with op.batch_alter_table("question_messages", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_question_messages_question_id"), ["question_id"], unique=False)

    op.create_table(
        "form_question_groups",
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["groups.id"], name=op.f("fk_form_question_groups_group_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["form_questions.id"],
            name=op.f("fk_form_question_groups_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "ordinal", name=op.f("pk_form_question_groups")),
    )
    with op.batch_alter_table("form_question_groups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_form_question_groups_group_id"), ["group_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("form_question_groups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_form_question_groups_group_id"))

    op.drop_table("form_question_groups")
    with op.batch_alter_table("question_messages", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_question_messages_question_id"))

    op.drop_table("question_messages")
    with op.batch_alter_table("memberships", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_memberships_visit_id"))
        batch_op.drop_index(batch_op.f("ix_memberships_group_id"))

    op.drop_table("memberships")
    with op.batch_alter_table("form_questions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_form_questions_visit_id"))
        batch_op.drop_index(batch_op.f("ix_form_questions_item_id"))

    op.drop_table("form_questions")
    with op.batch_alter_table("agenda_item_groups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agenda_item_groups_group_id"))

    op.drop_table("agenda_item_groups")
    with op.batch_alter_table("locus_groups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_locus_groups_group_id"))

    op.drop_table("locus_groups")
    with op.batch_alter_table("listed_participants", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_listed_participants_visit_id"))
        batch_op.drop_index(batch_op.f("ix_listed_participants_group_id"))

    op.drop_table("listed_participants")
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_invitations_visit_id"))
        batch_op.drop_index(batch_op.f("ix_invitations_group_id"))
        batch_op.drop_index(batch_op.f("ix_invitations_created_by"))

    op.drop_table("invitations")
    with op.batch_alter_table("info_loci", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_info_loci_locus_id"))

    op.drop_table("info_loci")
    with op.batch_alter_table("info_groups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_info_groups_group_id"))

    op.drop_table("info_groups")
    with op.batch_alter_table("group_chats", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_group_chats_tied_by"))
        batch_op.drop_index(batch_op.f("ix_group_chats_group_id"))

    op.drop_table("group_chats")
    with op.batch_alter_table("forwarded_questions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_forwarded_questions_visit_id"))
        batch_op.drop_index(batch_op.f("ix_forwarded_questions_person_id"))
        batch_op.drop_index(batch_op.f("ix_forwarded_questions_info_id"))
        batch_op.drop_index(batch_op.f("ix_forwarded_questions_group_id"))
        batch_op.drop_index(batch_op.f("ix_forwarded_questions_answered_by"))

    op.drop_table("forwarded_questions")
    with op.batch_alter_table("contact_loci", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_loci_locus_id"))

    op.drop_table("contact_loci")
    with op.batch_alter_table("contact_groups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_groups_group_id"))

    op.drop_table("contact_groups")
    with op.batch_alter_table("asked_questions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_asked_questions_visit_id"))
        batch_op.drop_index(batch_op.f("ix_asked_questions_person_id"))
        batch_op.drop_index(batch_op.f("ix_asked_questions_group_id"))

    op.drop_table("asked_questions")
    with op.batch_alter_table("agenda_items", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_agenda_items_visit_id_code",
            sqlite_where=sa.text("code <> ''"),
            postgresql_where=sa.text("code <> ''"),
        )
        batch_op.drop_index(batch_op.f("ix_agenda_items_visit_id"))
        batch_op.drop_index(batch_op.f("ix_agenda_items_locus_id"))

    op.drop_table("agenda_items")
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_people_chosen_visit_id"))

    op.drop_table("people")
    with op.batch_alter_table("loci", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_loci_visit_id"))

    op.drop_table("loci")
    with op.batch_alter_table("info_rows", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_info_rows_visit_id"))

    op.drop_table("info_rows")
    with op.batch_alter_table("groups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_groups_visit_id"))

    op.drop_table("groups")
    with op.batch_alter_table("contacts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contacts_visit_id"))

    op.drop_table("contacts")
    with op.batch_alter_table("wrong_codes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_wrong_codes_telegram_id_tried_at"))

    op.drop_table("wrong_codes")
    op.drop_table("visits")
    with op.batch_alter_table("update_steps", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_update_steps_committed_at"))

    op.drop_table("update_steps")
    with op.batch_alter_table("handled_updates", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_handled_updates_handled_at"))

    op.drop_table("handled_updates")
    with op.batch_alter_table("dialogues", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_dialogues_telegram_id"))
        batch_op.drop_index(batch_op.f("ix_dialogues_expires_at"))

    op.drop_table("dialogues")
