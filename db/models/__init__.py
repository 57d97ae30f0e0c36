"""The tables. Nothing outside `db` imports from here; queries return frozen values."""

from db.models.base import Base
from db.models.broadcasts import BroadcastRow, BroadcastState
from db.models.changes import ChangeNoticeRow, ChangeRow, ChangeState
from db.models.chats import DialogueRow, GroupChatRow, HandledUpdateRow, InboxRow, UpdateStepRow
from db.models.evaluations import (
    EvaluationAnsweredRow,
    EvaluationAnswersRow,
    EvaluationDraftRow,
    EvaluationRow,
    EvaluationUrnRow,
)
from db.models.notes import NoteKind, NoteRow
from db.models.outbox import ChatTurnRow, OutboxMessageRow, OutboxSenderRow, OutboxState, Priority
from db.models.people import InvitationRow, MembershipRow, PersonRow, Role, WrongCodeRow
from db.models.polls import (
    PollAnsweredRow,
    PollMessageRow,
    PollResultRow,
    PollRow,
    PollState,
    PollUrnRow,
    PollVoteRow,
)
from db.models.profile import PublishedProfileRow
from db.models.questions import AskedQuestionRow, ForwardedQuestionRow, QuestionMessageRow, QuestionState
from db.models.visits import (
    AgendaItemGroupRow,
    AgendaItemRow,
    CancelledItemRow,
    ContactGroupRow,
    ContactLocusRow,
    ContactRow,
    FormQuestionGroupRow,
    FormQuestionRow,
    GroupRow,
    InfoGroupRow,
    InfoLocusRow,
    InfoRowRow,
    ListedParticipantRow,
    LocusGroupRow,
    LocusRow,
    VisitRow,
)

__all__ = [
    "AgendaItemGroupRow",
    "AgendaItemRow",
    "AskedQuestionRow",
    "Base",
    "BroadcastRow",
    "BroadcastState",
    "CancelledItemRow",
    "ChangeNoticeRow",
    "ChangeRow",
    "ChangeState",
    "ChatTurnRow",
    "ContactGroupRow",
    "ContactLocusRow",
    "ContactRow",
    "DialogueRow",
    "EvaluationAnsweredRow",
    "EvaluationAnswersRow",
    "EvaluationDraftRow",
    "EvaluationRow",
    "EvaluationUrnRow",
    "FormQuestionGroupRow",
    "FormQuestionRow",
    "ForwardedQuestionRow",
    "GroupChatRow",
    "GroupRow",
    "HandledUpdateRow",
    "InboxRow",
    "InfoGroupRow",
    "InfoLocusRow",
    "InfoRowRow",
    "InvitationRow",
    "ListedParticipantRow",
    "LocusGroupRow",
    "LocusRow",
    "MembershipRow",
    "NoteKind",
    "NoteRow",
    "OutboxMessageRow",
    "OutboxSenderRow",
    "OutboxState",
    "PersonRow",
    "PollAnsweredRow",
    "PollMessageRow",
    "PollResultRow",
    "PollRow",
    "PollState",
    "PollUrnRow",
    "PollVoteRow",
    "Priority",
    "PublishedProfileRow",
    "QuestionMessageRow",
    "QuestionState",
    "Role",
    "UpdateStepRow",
    "VisitRow",
    "WrongCodeRow",
]
