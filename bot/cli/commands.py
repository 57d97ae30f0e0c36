"""Commands whose help and whose refusals speak the reader's language; the library speaks English only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

from bot.cli.language import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    # The library names these types nowhere else; its public Context is a narrower one.
    from typer._click.core import Command as AnyCommand
    from typer._click.core import Context
    from typer._click.formatting import HelpFormatter
    from typer.core import TyperOption

WRONG_USAGE = 2


class Misused(TyperException):
    """A command was used wrongly, in a way that the library has no facts about."""

    exit_code = WRONG_USAGE

    def __init__(self, ctx: object = None) -> None:
        super().__init__("")
        self.ctx = ctx


class UnknownCommand(Misused):
    def __init__(self, name: str, known: Sequence[str], ctx: object) -> None:
        super().__init__(ctx)
        self.name, self.known = name, known


class WordsLeftOver(Misused):
    def __init__(self, words: Sequence[str], ctx: object) -> None:
        super().__init__(ctx)
        self.words = words


class NotGiven(Misused):
    """Of several ways to say something none was used. `name` is an argument's or an option's."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


class Command(TyperCommand):
    allow_extra_args = True  # so that those are refused in our words, below

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - the library's
        super().__init__(*args, **options)
        self.options_metavar = spoken().plain("cli-usage-options")

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        try:
            left = super().parse_args(ctx, args)
        except TyperException as misuse:
            raise _placed(misuse, ctx)  # noqa: B904 - the same error, which knows its command now
        if left:
            raise WordsLeftOver(left, ctx)
        return left

    def invoke(self, ctx: Context) -> Any:  # noqa: ANN401 - what the command returns
        try:
            return super().invoke(ctx)
        except Misused as misuse:
            raise _placed(misuse, ctx)  # noqa: B904 - likewise

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        return _in_our_words(super().get_help_option(ctx))

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        _write_usage(self, ctx, formatter)

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        _speak()
        super().format_help(ctx, formatter)


class Commands(TyperGroup):
    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - the library's
        super().__init__(*args, **options)
        self.options_metavar = spoken().plain("cli-usage-options")
        self.subcommand_metavar = spoken().plain("cli-usage-command")

    def resolve_command(
        self, ctx: Context, args: list[str]
    ) -> tuple[str | None, AnyCommand | None, list[str]]:
        if not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            raise UnknownCommand(args[0], list(self.commands), ctx)
        return super().resolve_command(ctx, args)

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except TyperException as misuse:
            raise _placed(misuse, ctx)  # noqa: B904 - likewise

    def get_help_option(self, ctx: Context) -> TyperOption | None:
        return _in_our_words(super().get_help_option(ctx))

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        _write_usage(self, ctx, formatter)

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        _speak()
        super().format_help(ctx, formatter)


def _placed(misuse: TyperException, ctx: Context) -> TyperException:
    """Tell an error of which command it is, where the library left that open."""
    if getattr(misuse, "ctx", None) is None:
        misuse.ctx = ctx  # type: ignore[attr-defined]  # those of the parser have it
    return misuse


def _in_our_words(option: TyperOption | None) -> TyperOption | None:
    if option is not None:
        option.help = spoken().plain("cli-usage-help")
    return option


def _write_usage(command: AnyCommand, ctx: Context, formatter: HelpFormatter) -> None:
    pieces = " ".join(command.collect_usage_pieces(ctx))
    formatter.write_usage(ctx.command_path, pieces, prefix=f"{spoken().plain('cli-usage')} ")


def _speak() -> None:
    """Set the headings of help, which the library keeps as constants."""
    from typer import rich_utils

    words = spoken()
    rich_utils.ARGUMENTS_PANEL_TITLE = words.plain("cli-usage-title-arguments")
    rich_utils.OPTIONS_PANEL_TITLE = words.plain("cli-usage-title-options")
    rich_utils.COMMANDS_PANEL_TITLE = words.plain("cli-usage-title-commands")
    rich_utils.REQUIRED_LONG_STRING = words.plain("cli-usage-required")
    rich_utils.DEFAULT_STRING = words.plain("cli-usage-default", value="{}")
