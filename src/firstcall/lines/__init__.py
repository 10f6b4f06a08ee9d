"""Lines: the transports that an interview runs over, one file each. A new one is a file here and a line in `LINES`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from firstcall.events import LineKind

LINES: Mapping[LineKind, str] = MappingProxyType(
    {
        LineKind.BROWSER: "firstcall.lines.browser:BrowserLine",
        LineKind.LOCAL: "firstcall.lines.local:LocalLine",
        LineKind.PHONE: "firstcall.lines.phone:PhoneLine",
        LineKind.SIMULATED: "firstcall.lines.simulated:SimulatedLine",
    }
)
"""Kind -> where its class is; imported on use, as each needs its own libraries."""
