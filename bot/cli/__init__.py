"""The command line. One module a family of commands; each imports what it needs only when it runs."""

from __future__ import annotations

from typer import Typer

from bot.cli import ask, evaluate, export, people, rehearse, run, store, workbook
from bot.cli.language import help_text

app = Typer(
    name="lokus",
    help=help_text("cli-help"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
database = Typer(help=help_text("cli-help-db"), no_args_is_help=True)

app.command("run", help=help_text("cli-help-run"))(run.run)
app.command("demo", help=help_text("cli-help-demo"))(run.demo)
app.command("template", help=help_text("cli-help-template"))(workbook.template)
app.command("check", help=help_text("cli-help-check"))(workbook.check)
app.command("import", help=help_text("cli-help-import"))(workbook.import_)
app.command("invite", help=help_text("cli-help-invite"))(people.invite)
app.command("ask", help=help_text("cli-help-ask"))(ask.ask)
app.command("eval", help=help_text("cli-help-eval"))(evaluate.evaluate)
app.command("rehearse", help=help_text("cli-help-rehearse"))(rehearse.rehearse)
app.command("export", help=help_text("cli-help-export"))(export.export)
app.command("backup", help=help_text("cli-help-backup"))(store.backup)
database.command("upgrade", help=help_text("cli-help-db-upgrade"))(store.upgrade)
app.add_typer(database, name="db")
