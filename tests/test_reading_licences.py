"""Every usual English way to say that one has a licence, lacks it, learns for it or lost it, by its everyday names."""

from __future__ import annotations

from datetime import date

import pytest

from firstcall import kinds
from firstcall.kinds.licence_classes import LicenceClass
from firstcall.reading.reader import read, verdict_of
from firstcall.types import Decision, Intent, Requirement

TODAY = date(2026, 11, 27)
CAR = {
    Decision.MET: (
        "Yes.|Yes I do.|I do.|Yeah.|Sure do.|I have.|Yes I have.|Of course.|I do, yes.|Yes, full.|"
        "Yes, full and clean.|Full and clean.|Full, clean.|Full clean licence.|Clean licence, yes.|"
        "I've a clean licence.|I've got a full clean licence.|Full licence.|Full UK licence.|A full one.|"
        "I've a full one.|I've got a full licence.|I have a full licence.|I have a licence.|I've got a licence.|"
        "I've a licence.|I have one.|I've got one.|I've one.|I've got my licence.|I have my licence.|"
        "I have my driving licence.|Yes, manual.|Manual, yes.|Automatic only.|Only automatic, but yes.|"
        "Just automatic.|Yes, automatic.|I've got an automatic licence.|I hold a full licence.|I hold one.|"
        "Yes, for ten years.|For ten years now.|For about ten years.|Ten years now.|Since I was seventeen.|"
        "Since 2010.|Since last year.|Since I was eighteen.|Had it since I was eighteen.|I've had it since 2012.|"
        "I've had mine for years.|I've had one for twenty years.|Had one for years.|Passed when I was seventeen.|"
        "I passed at seventeen.|I passed in 2010.|I passed last year.|Passed last month.|Passed first time.|"
        "I passed first time.|Passed my test last summer.|I passed my test in March.|Passed it in January.|"
        "I passed years ago.|Passed years ago.|I passed my test ten years ago.|Just passed.|I've just passed.|"
        "I just passed last week.|Just passed last month.|Only just passed.|I only passed last month.|"
        "Newly passed.|Third time lucky.|It took me three goes, but yes.|Took me four goes but I got there.|"
        "I got it last year.|I got mine in 2015.|Got mine at eighteen.|I got my licence last year.|"
        "I got my licence at seventeen.|I drive every day.|I drive to work every day.|I drive everywhere.|"
        "I drive a lot.|I drive a van for a living.|I drive for a living.|I drove here.|I drive a Corsa.|"
        "I've my own car.|I have my own car.|I've got my own car.|Got my own car, yeah.|Yes and a car.|"
        "Yes, and my own car.|Yes, but no car.|Yes but I don't have a car.|I do, but I don't own a car.|"
        "Yes, I just don't have a car.|I have a licence but no car.|Licence yes, car no.|"
        "I've a licence, just not a car.|Yes but I don't drive much.|Yes, but I rarely drive.|"
        "Yes though I haven't driven for a while.|I've a licence but I never drive.|"
        "I have, but I've not driven in years.|I do, I just don't like driving.|I have one but I hate driving.|"
        "Yes, with six points.|Yes, three points.|Three points but yes.|I've got three points on it.|"
        "Yes, with a few points.|Yes, no points.|No points on it.|No points, clean.|Never had a point.|"
        "Never had a ticket in my life.|Not a single point.|Not a point on it.|Clean as a whistle.|"
        "I'm a driver by trade.|I'm a delivery driver.|I'm a taxi driver.|I'm a driving instructor.|"
        "I was a van driver.|I drove a taxi for years.|I've been driving for ten years.|"
        "I've been driving since I was seventeen.|Been driving for years.|Been driving thirty years.|"
        "I've been driving all my life.|I can drive.|I can drive, yes.|I can indeed.|I drive.|I drive, yes.|"
        "I do drive.|Yes I drive.|I'm a driver.|I'm a good driver.|I can drive and I have my own car.|B.|B, yes.|"
        "Just B.|Just the car.|Just a car licence.|Only a car licence.|Car licence.|Car only.|Only car.|"
        "Just the normal one.|The normal one.|The ordinary one.|Ordinary car licence.|I've the car licence.|"
        "I've got my car licence.|I've B.|I have B.|I have category B.|Got my B.|My licence is category B.|"
        "B licence.|I've an EU licence.|I have a Polish licence.|Polish one.|It's a Polish licence.|"
        "Irish licence.|Yes, Irish.|Yes, from Spain.|Spanish one, but yes.|Yes, a German one.|"
        "I've a Romanian licence.|A Dutch one.|I've a Northern Irish one.|I swapped my Polish one for a UK one.|"
        "I exchanged it for a UK licence.|I've exchanged my Indian one for a UK one.|"
        "I was banned but I got it back.|I lost it but I've got it back now.|I had a ban, but it's over now.|"
        "I got banned in 2015, got it back in 2016.|I got it back last year.|It had expired but I renewed it.|"
        "I've just renewed it.|I renewed it last month.|Valid till 2030.|It's valid until 2031.|In date, yes.|"
        "It's in date.|I've got it here.|It's in my wallet.|It's in my pocket.|I've it with me.|I can bring it.|"
        "I can send you a photo of it.|Here's my licence number if you want it.|"
        "Yes, my wife usually drives but I've got one.|I do, my dad taught me.|"
        "You can't live out here without one.|I couldn't do my job without it.|"
        "I wouldn't be able to get to work without it.|I do the school run.|"
        "I take the kids to school in the car every day.|I drive my mum to the shops.|I drive a motorhome.|"
        "Yes but I've not got it on me.|Not on me, but yes.|I left it at home, but yes.|"
        "No points, no bans, full licence.|No bans, no points.|Already have it.|I've already got one.|"
        "Nearly ten years now.|Going on twenty years.|All my life.|I should hope so, I drive a taxi.|"
        "Never been without one.|I've never been without it.|I've never lost it.|I've never been banned."
    ),
    Decision.NOT_MET: (
        "No.|Nope.|No I don't.|I don't.|I haven't.|No, I haven't.|No, sorry.|Sorry, no.|I'm afraid not.|"
        "Afraid not.|Unfortunately not.|No, never.|Never.|I don't drive.|I don't drive, no.|I can't drive.|"
        "No, I can't drive.|I never learned.|I never learnt.|I never learned to drive.|Never learnt to drive.|"
        "Never learned.|I've never learned.|I never passed.|I've never passed.|I've never driven.|"
        "I've never driven a car.|I've never had one.|Never had one.|I've never had a licence.|"
        "Never had a licence.|I never got one.|Never got one.|I never got a licence.|I never got my licence.|"
        "Never got my licence.|I never got round to it.|Never got round to it.|I never got round to learning.|"
        "I never bothered.|Never bothered.|I never took the test.|Never took my test.|I never did my test.|"
        "Never sat my test.|I've never taken a lesson.|I've never had a lesson.|Never had a driving lesson.|"
        "Never been behind the wheel.|I've never been behind the wheel.|I don't have one.|"
        "I don't have a licence.|I don't have a driving licence.|I don't hold a licence.|I haven't got one.|"
        "I haven't got a licence.|I haven't a licence.|I've not got one.|I've not got a licence.|"
        "I've no licence.|I have no licence.|I have no driving licence.|No licence.|No licence, no.|"
        "No driving licence.|No licence I'm afraid.|No licence at all.|Without a licence, no.|I'm not a driver.|"
        "I'm not a driver, no.|I'm no driver.|Not a driver.|I'm a non-driver.|Non-driver.|"
        "My partner drives, I don't.|My wife drives, I don't.|My husband has one, I don't.|"
        "My dad drives, not me.|I let my wife drive, I never learned.|No, but I'm going to learn.|"
        "No, but I'd like to.|No, but I could learn.|No, I'd need to learn.|I wish.|Wish I did.|Wish I had.|"
        "I'm scared of driving.|My eyes aren't good enough.|I'm epileptic so I can't drive.|"
        "I have epilepsy so no.|I'm medically not allowed to.|I'm not seventeen yet.|Only a tractor licence.|"
        "I gave it up.|I gave my licence up.|I gave up my licence.|I handed it in.|I handed my licence in.|"
        "I surrendered it.|I sent it back.|Not any more.|Not anymore.|I used to, not any more.|"
        "I had one, but not any more.|No longer.|I no longer drive.|I no longer have one.|"
        "I don't drive any more.|I lost it for good.|They took it off me for good.|I failed, so no.|"
        "I failed and never went back.|I started lessons but gave up."
    ),
    Decision.REVIEW: (
        "I've a provisional.|I have a provisional.|Provisional.|Only a provisional.|Just a provisional.|"
        "Just provisional.|Only provisional at the moment.|I've got my provisional.|I only have a provisional.|"
        "I've only got a provisional.|A provisional one.|Provisional licence.|I'm still on a provisional.|"
        "It's a provisional.|I'm learning.|I'm learning to drive.|I'm learning at the moment.|"
        "I'm still learning.|Still learning.|Learning now.|Currently learning.|I'm having lessons.|"
        "I'm taking lessons.|I'm doing lessons.|I'm having driving lessons.|I've started lessons.|"
        "I've just started lessons.|I'm in the middle of lessons.|I've had ten lessons.|I've my test next week.|"
        "My test is next week.|I've got my test on Friday.|My test's on Friday.|My test's booked.|"
        "Test booked for June.|I've my test booked.|I take my test next month.|I'm taking my test next week.|"
        "I sit my test on Monday.|I've passed my theory.|I passed my theory.|"
        "I've passed the theory but not the practical.|I've done my theory.|Theory done, practical next month.|"
        "I failed last week.|I failed my test last month.|I failed my test.|I failed the first time.|"
        "I failed twice.|I've failed twice.|I failed but I'm retaking it.|I'm retaking it next month.|"
        "Retaking it in June.|I've a retest next week.|Not yet, my test's next week.|"
        "Not yet, I'm still learning.|Not yet, I'm having lessons.|Not yet but my test is booked.|"
        "No, but I've got my test next week.|No, I'm still learning.|No, I've a provisional.|"
        "No, just a provisional.|No, only provisional.|No but I'm learning.|No, but I'm having lessons.|"
        "I'm banned.|I'm banned at the moment.|I'm currently banned.|I've been banned.|I got banned.|"
        "I was banned last year.|I'm serving a ban.|I'm disqualified.|I've been disqualified.|"
        "I'm disqualified till next year.|I lost my licence.|I've lost my licence.|I lost it last year.|"
        "I lost my licence for drink driving.|They took my licence.|They've taken it off me.|"
        "The DVLA took it off me.|It's suspended.|My licence is suspended.|It's been suspended for six months.|"
        "I get it back next month.|I get it back in June.|I get my licence back in July.|"
        "It's been revoked for now.|My licence has expired.|It's expired.|Mine's expired.|It ran out.|"
        "It's run out.|It ran out last month.|It expired in January.|It's out of date.|It needs renewing.|"
        "I need to renew it.|I haven't renewed it.|It's not valid at the moment.|I have an Indian licence.|"
        "Indian licence.|I've a Nigerian licence.|It's a Pakistani one.|It's a foreign one.|"
        "Only an international licence.|I have an international driving permit.|I've an American licence.|"
        "It's from Ghana.|It's from India.|I've a licence from India.|I have one from Nigeria.|"
        "Mine's from Brazil.|I have a licence from my country.|I've a licence back home.|"
        "I have a licence but not for the UK.|I've one but it's not valid here.|"
        "My licence is from outside the EU.|I've to exchange it first.|I need to exchange it.|I think so.|"
        "I think it's expired.|It might have expired.|I have to do a medical first.|The DVLA have it.|"
        "It's at the DVLA.|I've sent it off to be renewed.|I've applied for it.|It's being renewed.|"
        "It's in the post.|I'm waiting for it back from the DVLA.|I'm waiting for it.|I'm waiting on the DVLA."
    ),
}
QUESTIONS = ("Do you have a driving licence?", "Do you drive?", "The job's out and about. Have you a car licence?")
NAMES: dict[LicenceClass, tuple[str, ...]] = {
    "C": ("category C", "class two", "C", "rigid licence"),
    "CE": ("C plus E", "class one", "artic licence", "CE"),
    "D": ("category D", "PCV", "bus licence"),
    "D1": ("D1", "minibus licence"),
    "C1": ("C1", "category C1", "7.5 tonne licence"),
}
ASKED = {
    "C": "Do you hold a category C licence?",
    "CE": "Do you have your class one?",
    "D": "Have you got a bus licence?",
    "D1": "Do you have D1 on your licence?",
    "C1": "Do you have C1 for the seven and a half tonner?",
}
CLASSES = {
    "held": (
        "{N}.|{N}, yes.|Yes, {n}.|Yeah, {n}.|Yes, {a}.|I've got {a}.|I have {a}.|I've {a}.|I hold {a}.|"
        "I've got {my}.|I have {my}.|I've {my}, yeah.|Got {my}.|Got {my} last year.|I got {my} in 2019.|"
        "I passed {my} in 2019.|Passed {my} last year.|I did {my} in 2018.|I did {my} last year.|"
        "I've had {my} for ten years.|I've had {my} since 2015.|Had {my} for years.|I've held {a} for years.|"
        "Full {n}.|I've done {my}.|I've just passed {my}.|Just passed {my}.|I took {my} in the army.|"
        "{N}, had it ten years.|It's on my licence, {n}.|I've got {the}.|I have {the}, yes.|Yes I have {my}.|"
        "Yes, I've {a}.|I do, I've got {my}.|I renewed {my} last month.|Yes, passed {my} in March.|"
        "I failed {my} first time but passed the second.|I lost {my} for a year but I've got it back.|"
        "I hold a full {n}.|I've a full {n}.|I'm a {n} driver.|I drive on {my} every day.|I use {my} every day.|"
        "I've {my} and I use it daily."
    ),
    "not": (
        "No, no {n}.|I haven't got {a}.|I don't have {a}.|I don't hold {a}.|I haven't got {my}.|"
        "I don't have {my}.|I've not got {my}.|I've not done {my}.|I haven't done {my}.|I never did {my}.|"
        "Never did {my}.|I never got {my}.|I've never had {a}.|I've never held {a}.|I've never done {my}.|"
        "Never had {a}.|I never took {my}.|I never went for {my}.|Never bothered with {my}.|"
        "I never got round to {my}.|Not {a}.|Not {n}.|Not {n}, no.|{N}, no.|{N} I don't have.|{N} I haven't got.|"
        "{N} I never did.|No, I don't have {a}.|No, never did {my}.|No, I haven't {my}.|No, not {n}."
    ),
    "other": (
        "Car only.|Only car.|Just the car.|Just a car licence.|Only a car licence.|Only B.|Just B.|"
        "Just my car licence.|Only my car licence.|I've only a car licence.|I only have a car licence.|"
        "I've only got B.|I've only got my car licence.|I only hold B.|I've just got B.|B only.|Just the B.|"
        "Just category B.|Only category B.|Just cars.|Cars only.|No, just the car.|No, only a car licence.|"
        "No, just B.|No, B only.|No, I only have B.|No, just my car licence.|All I've got is a car licence.|"
        "Only the car one.|Car licence, that's it.|Just an ordinary car licence.|Just a normal car licence.|"
        "Just a normal licence.|Only the normal one.|B, but not {n}.|I've B but not {n}.|"
        "I've got my car licence but no {n}.|I've a car licence but not {a}.|I have B, no {n}.|Car yes, {n} no.|"
        "B yes, {n} no.|Yes for the car, no for {n}.|B I have, {n} I don't.|I've got B, I never did {my}.|"
        "Car licence only, I never did {my}.|I can drive a car, not {n}.|I only drive cars.|"
        "Only up to three and a half tonne."
    ),
    "prog": (
        "I'm doing {my} now.|I'm doing {my} at the moment.|I'm taking {my} next month.|I'm training for {my}.|"
        "I'm studying for {my}.|I'm learning for {my}.|I'm working towards {my}.|Working towards {my}.|"
        "I'm working on {my}.|I'm getting {my} done next month.|I've my {n} test next week.|"
        "My {n} test is next week.|My {n} test is booked.|I've my {n} test booked.|I've booked {my}.|"
        "I'm booked on {my}.|I'm booked in for {my}.|I'm halfway through {my}.|Halfway through {my}.|"
        "I've started {my}.|I've passed the theory for {my}.|I've done the theory for {my}.|"
        "Waiting for my {n} test.|I'm waiting for my {n} test.|Not yet, I'm doing {my} now.|"
        "Not yet, my {n} test is on Friday.|No, but I'm doing {my} next month.|I take my {n} test on Monday.|"
        "I sit {my} next week.|I failed {my} last week.|I failed {my}, I'm resitting.|I've a provisional {n}.|"
        "I've got provisional {n}.|Only provisional {n}."
    ),
    "gone": (
        "My {n} expired.|My {n} has expired.|My {n}'s expired.|My {n} ran out.|My {n} has run out.|"
        "My {n} has lapsed.|My {n}'s lapsed.|I let {my} lapse.|I let {my} go.|My {n} needs renewing.|"
        "I need to renew {my}.|My {n} is out of date.|I have {a} but it's expired.|I've {a} but it's run out.|"
        "I've {a} but I need a new medical.|I used to have {a}, it ran out.|I had {a} but it expired.|"
        "They took {my} off me.|I lost {my}."
    ),
}
VERDICTS = {
    "held": Decision.MET,
    "not": Decision.NOT_MET,
    "other": Decision.NOT_MET,
    "prog": Decision.REVIEW,
    "gone": Decision.REVIEW,
}


@pytest.mark.parametrize("wanted", list(CAR))
def test_every_way_to_have_or_lack_a_car_licence_is_read(wanted: Decision) -> None:
    asked, wrong = Requirement("asked", kinds.licence.Params(needs=("B",))), []
    for question in QUESTIONS:
        for reply in CAR[wanted].split("|"):
            reading = read(reply, asked, language="en", today=TODAY, question=question)
            verdict = verdict_of(asked, reading)[0]
            if (reading.intent, verdict) != (Intent.ANSWER, wanted):
                wrong.append((question, reply, reading.intent, verdict))
    assert wrong == []


@pytest.mark.parametrize("name", list(NAMES))
@pytest.mark.parametrize("way", list(CLASSES))
def test_every_name_of_a_class_is_read_in_every_way(way: str, name: LicenceClass) -> None:
    asked, wrong = Requirement("asked", kinds.licence.Params(needs=(name,))), []
    for said in NAMES[name]:
        bare = said in {"C", "C plus E", "CE", "D1", "C1"} or said.startswith("category")
        a = said if bare else f"an {said}" if said.startswith("artic") else f"a {said}"
        for form in CLASSES[way].split("|"):
            reply = form.format(n=said, N=said[0].upper() + said[1:], my=f"my {said}", the=f"the {said}", a=a)
            reading = read(reply, asked, language="en", today=TODAY, question=ASKED[name])
            verdict = verdict_of(asked, reading)[0]
            if (reading.intent, verdict) != (Intent.ANSWER, VERDICTS[way]):
                wrong.append((reply, reading.intent, verdict))
    assert wrong == []
