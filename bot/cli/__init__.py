"""The command line. One module a family of commands; each imports what it needs only when it runs."""

from __future__ import annotations

from typer import Typer

from bot.cli import ask, evaluate, export, people, rehearse, run, store, workbook
from bot.cli.commands import Command, Commands
from bot.cli.language import help_text

app = Typer(
    name="lokus",
    cls=Commands,
    help=help_text("cli-help"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
database = Typer(cls=Commands, help=help_text("cli-help-db"), no_args_is_help=True)

app.command("run", cls=Command, help=help_text("cli-help-run"))(run.run)
app.command("demo", cls=Command, help=help_text("cli-help-demo"))(run.demo)
app.command("template", cls=Command, help=help_text("cli-help-template"))(workbook.template)
app.command("check", cls=Command, help=help_text("cli-help-check"))(workbook.check)
app.command("import", cls=Command, help=help_text("cli-help-import"))(workbook.import_)
app.command("invite", cls=Command, help=help_text("cli-help-invite"))(people.invite)
app.command("ask", cls=Command, help=help_text("cli-help-ask"))(ask.ask)
app.command("eval", cls=Command, help=help_text("cli-help-eval"))(evaluate.evaluate)
app.command("rehearse", cls=Command, help=help_text("cli-help-rehearse"))(rehearse.rehearse)
app.command("export", cls=Command, help=help_text("cli-help-export"))(export.export)
app.command("backup", cls=Command, help=help_text("cli-help-backup"))(store.backup)
database.command("upgrade", cls=Command, help=help_text("cli-help-db-upgrade"))(store.upgrade)
app.add_typer(database, name="db")
