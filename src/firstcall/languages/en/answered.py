"""English texts of a candidate's page once a person has answered them."""

from __future__ import annotations

from firstcall.languages.answered import AnsweredTexts

ANSWERED = AnsweredTexts(
    title="Answer about the job as {job}",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    when="{weekday} {day} at {time}",
    clock="%H:%M",
    choose="Choose a time for the talk. It takes {minutes} minutes. {place}",
    by_phone="We will call you.",
    book="Book the time",
    yours="Your time: {when}.",
    move="Choose another time",
    calendar="Put the time into your calendar",
    proposals="Put the times into your calendar as proposals",
    none_free="There are no times to choose from just now. Contact {where}, and we will find one.",
    taken="Somebody else has just taken that time. Choose one of those that are left.",
    failed="That did not work. Try again in a while.",
    no_script="Choosing a time here needs JavaScript. Otherwise contact {where}.",
    talk="Talk about the job as {job}",
    talk_with="Talk with {who} about the job as {job}",
    proposal="Proposal: talk about the job as {job}",
    about="{name} at {agency} will talk with you about the job. Does the time not suit you? Choose another one on your "
    "page, or contact {where}.",
    about_proposal="A time that can be chosen. It is not booked before it is chosen on the page.",
)
