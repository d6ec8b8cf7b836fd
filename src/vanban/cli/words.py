"""Click in Vietnamese: the headings of its help and the sentences of its errors."""

from __future__ import annotations

import importlib
import keyword
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar

import click

_T = TypeVar("_T")

PIPE_CLOSED = 141  # what a shell reports for a program whose reader has left

_DE_MUC = {"Options": "Tùy chọn", "Commands": "Lệnh", "Positional arguments": "Đối số"}


class HelpFormatter(click.HelpFormatter):
    """Writes the usage line and the headings with Vietnamese words."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the usage line."""
        super().write_usage(prog, args, "Cách dùng: " if prefix is None else prefix)

    def write_heading(self, heading: str) -> None:
        """Write the heading of a section."""
        super().write_heading(_DE_MUC.get(heading, heading))


class Context(click.Context):
    """A context whose help is Vietnamese."""

    formatter_class = HelpFormatter


class Command(click.Command):
    """A command whose help and usage errors are Vietnamese."""

    context_class = Context

    def __init__(self, name: str | None, **attrs: Any) -> None:
        """Take what click takes."""
        attrs.setdefault("options_metavar", "[TÙY CHỌN]")
        super().__init__(name, **attrs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help` with its line of help."""
        return _help_option(super().get_help_option(ctx))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse, refusing what is left over."""
        ctx.allow_extra_args = True
        with _tai_lenh(ctx):
            rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise click.UsageError(f"thừa đối số: {' '.join(rest)}", ctx)
        return rest


class Group(click.Group):
    """A group of commands whose help and usage errors are Vietnamese."""

    context_class = Context

    def __init__(self, *args: Any, **attrs: Any) -> None:
        """Take what click takes."""
        attrs.setdefault("options_metavar", "[TÙY CHỌN]")
        attrs.setdefault("subcommand_metavar", "LỆNH [ĐỐI SỐ]…")
        super().__init__(*args, **attrs)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the options of the group itself."""
        with _tai_lenh(ctx):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; click alone would make a closed pipe look like exit status 1."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            ctx.exit(PIPE_CLOSED)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or name the nearest one."""
        co = self.list_commands(ctx)
        if args and args[0] not in co and not ctx.resilient_parsing:
            raise click.UsageError(f"không có lệnh {args[0]}{_co_phai(args[0], co)}", ctx)
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, in the order in which a newcomer needs them."""
        return list(self.commands)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help` with its line of help."""
        return _help_option(super().get_help_option(ctx))


class LazyGroup(Group):
    """A group that knows the names and the first help line of its commands, and imports one only when it is run.

    A command is the attribute `command` of the module of its name in this package.
    """

    def __init__(self, *args: Any, lazy: Mapping[str, str], **attrs: Any) -> None:
        """Take what click takes, and the names of the commands with their help lines."""
        super().__init__(*args, **attrs)
        self.lazy = lazy

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, in the order in which a newcomer needs them."""
        return list(self.lazy)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import one command."""
        if cmd_name not in self.lazy:
            return None
        ten = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        command = importlib.import_module(f"vanban.cli.{ten}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self.lazy.items()))


class Choice(click.Choice[str]):
    """A choice among fixed words whose refusal is Vietnamese."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the word, or say which words there are."""
        if value in self.choices:
            return value
        raise click.BadParameter(f"{value} không phải một lựa chọn: {', '.join(self.choices)}", ctx, param)


class Day(click.ParamType[date]):
    """A day as people write it: 24/11/2026 or 2026-11-24."""

    name = "ngày"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day, or say how to write one."""
        if isinstance(value, date):
            return value
        from pydantic_core import PydanticCustomError

        from vanban.models.base import doc_ngay

        try:
            return doc_ngay(value.strip())
        except PydanticCustomError as loi:
            raise click.BadParameter(loi.message(), param=param, ctx=ctx) from None


class Year(click.ParamType[int]):
    """A year of four digits."""

    name = "năm"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the year, or say how to write one."""
        if isinstance(value, int):
            return value
        if not (value.isascii() and value.isdigit() and len(value) == len("2026")):
            raise click.BadParameter(f"'{value}' không phải một năm, hãy viết như 2026", ctx, param)
        return int(value)


def sentence(error: click.ClickException) -> str:
    """Return the Vietnamese sentence for a usage error."""
    if isinstance(error, click.NoSuchOption):
        goi_y = f"; có phải ý bạn là {', '.join(error.possibilities)}?" if error.possibilities else ""
        return f"không có tùy chọn {error.option_name}{goi_y}"
    if isinstance(error, click.MissingParameter):
        return f"thiếu {_ten(error.param)}"
    if isinstance(error, click.BadOptionUsage):
        return _dung_sai(error)
    return error.message


@contextmanager
def _tai_lenh(ctx: click.Context) -> Iterator[None]:
    """Give a usage error the command at which it arose; click's parser leaves that out."""
    try:
        yield
    except click.UsageError as error:
        error.ctx = error.ctx or ctx
        raise


def _help_option(option: _T) -> _T:
    if isinstance(option, click.Option):
        option.help = "In trợ giúp này rồi thoát."
    return option


def _ten(param: click.Parameter | None) -> str:
    if param is None:
        return "một đối số"
    if isinstance(param, click.Option):
        return f"tùy chọn {param.opts[-1]}"
    return f"đối số {param.human_readable_name}"


def _dung_sai(error: click.BadOptionUsage) -> str:
    params = error.ctx.command.get_params(error.ctx) if error.ctx else []
    if any(error.option_name in p.opts and isinstance(p, click.Option) and p.is_flag for p in params):
        return f"tùy chọn {error.option_name} không nhận giá trị"
    return f"tùy chọn {error.option_name} cần một giá trị"


def _co_phai(ten: str, co: Iterable[str]) -> str:
    import difflib  # for a mistyped word only

    gan = difflib.get_close_matches(ten, [*co], n=1)
    return f"; có phải ý bạn là {gan[0]}?" if gan else ""


def so_song_song(ctx: click.Context, param: click.Parameter, chu: str) -> int:
    """How many workers side by side, as an option's callback."""
    if chu.isascii() and chu.isdigit() and 1 <= int(chu) <= 256:
        return int(chu)
    raise click.BadParameter(f"--jobs cần một số từ 1 đến 256, đang là {chu}", ctx, param)
