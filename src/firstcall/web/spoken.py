"""A spoken connection, whatever its messages look like: from an open line to its end on the switchboard."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from firstcall.dialogue import Script, State
from firstcall.errors import WorldError
from firstcall.lines.remote import Outgoing, OutOfStepError, RemoteLine, Wake
from firstcall.live import connection
from firstcall.live.finishing import finish
from firstcall.store.invitations import Invitation
from firstcall.web.house import House

SLICES = 10
"""Of a patience: as exactly as a tenth of it somebody is known to be gone."""


@dataclass(slots=True)
class Signs:
    """What a connection waits for, on the server's loop."""

    wake: asyncio.Event = field(default_factory=asyncio.Event)
    """Something waits to be sent."""
    left: asyncio.Event = field(default_factory=asyncio.Event)
    """The connection is to go."""
    has_come: bool = False
    """Something has come in the present slice of the patience."""

    def waker(self) -> Wake:
        """Sets `wake` from any thread."""
        loop = asyncio.get_running_loop()

        def wake() -> None:
            loop.call_soon_threadsafe(self.wake.set)

        return wake

    def came(self) -> None:
        """Something has come."""
        self.has_come = True

    async def quiet(self, patience_s: float) -> None:
        """Return when nothing has come for too long, or when the connection is to go.

        Slices of the patience are counted, and no clock is read: one that jumps, as where the machine was suspended or
        moved, is a slice at most. So nobody is hung up on because an hour is said to have gone by.
        """
        silent = 0
        while silent < SLICES:
            self.has_come = False
            try:
                await asyncio.wait_for(self.left.wait(), patience_s / SLICES)
            except TimeoutError:
                silent = 0 if self.has_come else silent + 1
                continue
            return


@dataclass(slots=True)
class Spoken:
    """A call over one connection. `hear` takes what comes until the far end is gone; `send` sends one thing."""

    house: House
    invitation: Invitation
    line: RemoteLine
    signs: Signs
    hear: Callable[[], Awaitable[None]]
    send: Callable[[Script, Outgoing], Awaitable[None]]
    patience_s: float

    async def run(self) -> bool:
        """Hold the call; True when it came to its own end, False when the far end was gone.

        Raises what `hear` raised, and what broke the call: OutOfStepError where the line before this one, on another
        server, still logged something while this one began; the far end may begin anew.
        """
        held = await self.house.in_thread(self._open)
        script = held.call.script
        loop = asyncio.get_running_loop()
        over: asyncio.Future[BaseException | None] = loop.create_future()

        def ended(error: BaseException | None) -> None:
            """Runs on a thread of the switchboard's, once."""
            try:
                held.close(broken=error is not None or not held.call.is_over)
                if held.call.state.state is State.ENDED:
                    finish(held.desk, held.interview_id)
            except Exception as late:  # noqa: BLE001 - whatever it is, the connection must be let go
                error = error or late
            loop.call_soon_threadsafe(tell, error)

        def tell(error: BaseException | None) -> None:
            if not over.done():  # A server that stops does not wait for everybody's end.
                over.set_result(error)

        self.house.pump.hold(held.call, self.line, held.first, ended)
        tasks = [asyncio.ensure_future(each) for each in (self.hear(), self._tell(script))]
        tasks.append(asyncio.ensure_future(self.signs.quiet(self.patience_s)))
        try:
            waited: list[asyncio.Future[BaseException | None] | asyncio.Future[None]] = [over, *tasks]
            await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
            for task in tasks:  # What a task found wrong is the reason; the call is hung up and its end awaited.
                if task.done():
                    task.result()
        finally:
            self.line.hang_up()
            try:
                error = await over
            finally:  # Also where the server stops and waits no longer: the switchboard then ends the call.
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
        await self._send_all(script)
        if isinstance(error, WorldError) and error.code == "held_elsewhere" and held.is_newest:
            raise OutOfStepError("the line before this one was still logging when it began") from error
        if error is not None:
            raise error
        return held.call.is_over and held.call.state.state is not State.DROPPED

    def _open(self) -> connection.Connection:
        asked, store = self.invitation, self.house.store
        desk = self.house.desk(asked.language)
        if store.knows(asked.interview_id):
            return connection.again(desk, asked.interview_id, self.line)
        return connection.new(
            desk,
            store.spec(asked.spec_hash),
            self.line,
            today=self.house.today(),
            language=asked.language,
            interview_id=asked.interview_id,
            candidate=asked.candidate,
        )

    async def _tell(self, script: Script) -> None:
        while True:
            await self.signs.wake.wait()
            self.signs.wake.clear()
            await self._send_all(script)

    async def _send_all(self, script: Script) -> None:
        for outgoing in self.line.take():
            await self.send(script, outgoing)
