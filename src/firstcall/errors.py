"""All errors that firstcall raises on purpose; nothing else belongs here.

The tree::

    FirstcallError
    ├── InputError        your input: a file, key, option or value that you can mend (exit code 2)
    ├── WorldError        the world: a disk, device, network or model that failed; has a stable code
    └── BugError          ours: a state that cannot be; please report it

Every message is one line and names what, where and what was expected.
"""

from __future__ import annotations

INTERRUPTED = 130
"""Exit code of a command that Ctrl-C stopped, as shells count it: 128 and the signal's number."""


class FirstcallError(Exception):
    """The root: catch this at a shell's outer border, print the line, and exit with `exit_code`."""

    exit_code = 1


class InputError(FirstcallError):
    """Something that the user gave is wrong; the message says what, where and what was expected."""

    exit_code = 2


class WorldError(FirstcallError):
    """Something outside failed (disk, device, network, model); `code` is stable and may be matched on.

    `fix` is the command or act that mends it, when there is one; it is part of the printed line.
    """

    exit_code = 2

    def __init__(self, code: str, message: str, *, fix: str = "") -> None:
        super().__init__(f"{message} ({fix})" if fix else message)
        self.code = code
        self.fix = fix


class BugError(FirstcallError):
    """A state that cannot be: our own mistake, never the user's."""

    exit_code = 70
