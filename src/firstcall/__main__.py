"""`firstcall` and `python -m firstcall`: loads the command line and runs it; nothing else belongs here."""

from __future__ import annotations

import sys

from firstcall.errors import INTERRUPTED


def main() -> None:
    """Run the command line. Ctrl-C while it is still being loaded ends it in one line, too."""
    try:
        from firstcall.cli import main as command
    except KeyboardInterrupt:
        sys.stderr.write("\nfirstcall: interrupted\n")
        raise SystemExit(INTERRUPTED) from None
    command()


if __name__ == "__main__":
    main()
