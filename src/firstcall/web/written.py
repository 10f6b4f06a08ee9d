"""A connection in writing: from its first prompt to its last line."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

from firstcall.dialogue import Script
from firstcall.events import Action, Event
from firstcall.live import chatting
from firstcall.live.chat import Chat
from firstcall.store.invitations import Invitation
from firstcall.web.house import House


@dataclass(slots=True)
class Written:
    """A chat over one connection: `receive` gives what the candidate does until it gives None, `send` tells entries."""

    house: House
    invitation: Invitation
    receive: Callable[[], Awaitable[Callable[[Chat], None] | None]]
    send: Callable[[Script, Event | Action], Awaitable[None]]
    _shown: list[Event | Action] = field(default_factory=list)

    async def run(self) -> None:
        """Hold the chat."""
        held = await self.house.in_thread(self._open)
        script = held.chat.interview.script
        try:
            await self._do(script, partial(held.chat.begin, held.first))
            while not held.chat.is_over:
                does = await self.receive()
                if does is None:
                    break
                await self._do(script, partial(does, held.chat))
        finally:
            await self.house.in_thread(held.chat.leave)
            await self.house.in_thread(held.finish)

    async def _do(self, script: Script, work: Callable[[], None]) -> None:
        await self.house.in_thread(work)
        shown, self._shown[:] = list(self._shown), []
        for entry in shown:
            await self.send(script, entry)

    def _open(self) -> chatting.Chatting:
        asked, store, root = self.invitation, self.house.store, self.house.root
        if store.knows(asked.interview_id):
            return chatting.again(store, root, asked.interview_id, self._shown.append)
        return chatting.new(
            store,
            root,
            store.spec(asked.spec_hash),
            self._shown.append,
            today=self.house.today(),
            language=asked.language,
            interview_id=asked.interview_id,
            candidate=asked.candidate,
        )
