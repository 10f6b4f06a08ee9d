"""More English sentences behind an answer that change nothing of it, written before any was read."""

from __future__ import annotations

from elaborations import More, each

AGAIN = More(
    yes=each("""
        I wouldn't be here otherwise. | Goes without saying. | You can count on me. | No two ways about it.
        Never been an issue. | Never had a complaint. | There's nothing I like better. | Nothing fazes me.
        I could do that with my eyes shut. | I could do it blindfolded. | It's second nature to me.
        It's my bread and butter. | That's what I'm known for. | That's what I do best.
        I'm not just saying that. | And I'm proud of it. | I've got the certificates to prove it.
        I can bring it along if you like. | I'll happily prove it. | Try me. | Test me if you want.
        You won't find anyone keener. | I've nothing to hide. | Nothing wrong with my memory there.
        So no surprises for me there. | So that won't be a problem. | So don't you worry.
        So I know what I'm letting myself in for. | So I'd fit right in.
        So that's one thing less to teach me. | So you needn't train me.
        Since before you were born, probably. | Ever since I left school. | All my life really.
        As far back as I can remember. | Since I was a lad. | Longer than I care to remember.
        More times than I can count. | Too many times to count. | Day in, day out. | Week in week out.
        Hand on heart. | Cross my heart. | Hundred percent. | Absolutely no question about it.
        Beyond any doubt. | Not a problem at all. | No bother at all.
        It doesn't bother me in the slightest. | It's not a big deal. | It's not rocket science.
        It's nothing to write home about. | It's nothing special really. | It wasn't hard to learn.
        You don't forget that sort of thing. | You never forget how. | It's like riding a bike.
        My dad taught me. | My old manager will tell you. | You can ring my last place.
        Ask anyone I've worked with. | They never had cause to complain.
        I wouldn't know what to do without it. | I couldn't live without it. | What else would I do?
        Who doesn't? | Doesn't everybody? | Why wouldn't I? | Why not? | How else would I have got the job?
        Of course I do. | Obviously. | Naturally. | Definitely. | Without fail. | Without a doubt.
        That I have. | That I do. | I sure do. | I'd be lost without it.
        I wouldn't say it if it wasn't true. | I've always been like that. | It runs in the family.
        I picked it up on the job. | I learnt it the hard way. | They made us all do it.
        It came with the job. | We all had to. | It was a must at my last place.
        I thought you might ask that. | I figured you'd want that. | I read that in the advert.
        I saw that you need it. | It's on page two of my CV. | I put it down on the form.
        I've got it right here. | Got it in my wallet. | I can send you a copy. | I'll bring it with me.
        Just say the word. | Any time you like. | Whenever you need me. | No hesitation.
        I enjoy it, to be fair. | I actually love it. | It suits me down to the ground.
        I'm good like that. | So yeah, happy days. | So you're in luck. | So that's sorted.
        That goes for me too. | I'm all for it. | You bet. | I'm your man. | I'm not bothered by it.
        I've no complaints. | And I always will. | It's never let me down.
        I'm sure I told somebody already. | I did mention it before. | I don't know why people make a fuss.
        I don't see why not. | I can't see any reason why not. | I can't think of anything against it.
        """),
    no=each("""
        Sorry to disappoint you. | Sorry if that's an issue. | Sorry, love. | I'm sorry to say.
        I'm afraid not. | Afraid that's a no from me. | That's a no, I'm afraid.
        I wish I could say different. | I wish I had. | I'd love to say yes, but no.
        I'd be lying if I said yes. | I'm not going to pretend. | No point in lying.
        I can't tell you otherwise. | I'm being straight with you. | Just being honest.
        Honesty's the best policy. | Hope that doesn't count against me. | Hopefully that's okay.
        I hope it's not a deal breaker. | I hope that's not a problem. | I hope I can still apply.
        I hope you'll still consider me. | I know it's not what you want to hear.
        That's probably not the answer you wanted. | Not what you were after, I guess.
        So I suppose that's me out. | So I guess I'm out of luck. | So that rules me out.
        So maybe I'm not the one for you. | So you'd better look elsewhere. | So that's a bit of a shame.
        So there we are. | So that's the end of that, I suppose. | Shame really. | Pity, I know.
        It's a pity. | What a shame. | Can't be helped. | Can't win them all. | It is what it is.
        That's life. | Such is life. | There you have it. | There's nothing I can do about it.
        Nothing I can do. | Never have, never will. | Never had the chance. | Never had the opportunity.
        Never felt the need. | Never saw the point. | Never came up. | It never came up.
        The chance never came along. | It just never happened. | It's just not something I've done.
        It's not something I've ever needed. | It's not my cup of tea. | It's not my thing.
        Not my sort of thing. | Not for want of trying. | I was always too busy.
        I was busy with other things. | I've been busy raising kids. | I couldn't afford the lessons.
        Too expensive for me. | It costs a fortune. | Life got in the way. | I went down a different road.
        I did other things instead. | I've been in a different line of work.
        My line of work didn't call for it. | Nobody ever asked me to. | Nobody ever showed me how.
        My last boss never asked for it. | They never offered it to us. | Didn't need it where I was.
        There was no call for it. | Not in my experience. | Not that I know of. | Not even once.
        Not a single time. | Not once in my life. | Not a chance. | Not on your life. | Out of the question.
        Absolutely not. | Definitely not. | Nothing like that. | None at all. | Nope, nothing. | Zilch.
        I draw the line there. | I'll pass on that. | Count me out. | I'd rather be upfront about it.
        Better to say so now. | Just so you know. | I thought I'd better tell you.
        I should have said so earlier. | I didn't see that in the advert. | The advert didn't mention it.
        It didn't say so in the advert. | I hadn't realised you needed it. | I didn't know that was needed.
        Is that bad? | Is that a must? | Does that matter? | Will that be a problem? | Do I need one?
        Can I still apply? | If you need it I understand. | If that's a deal breaker, fair enough.
        If that rules me out, so be it. | I get it if that's no good to you.
        You'll want someone else then. | You'll have to ask the next one. | Thanks anyway.
        Thank you for asking though. | I'm embarrassed to say. | I'm ashamed to admit it. | Silly, I know.
        Don't laugh. | Don't hold it against me.
        """),
    either=each("""
        Good question. | That's a good question. | What a question. | That's a weird thing to ask.
        Strange thing to ask, but there you go. | Nobody's ever asked me that.
        I've never been asked that before. | I get asked that a lot. | Everyone asks me that.
        You asked me that already. | I think you asked that before. | I wasn't expecting that one.
        That one was easy. | That's an easy one. | Easy question. | Next one please. | On to the next one.
        Fire away. | What's next? | Anything else? | Is there anything else you need?
        Anything else you want to know? | Is that enough? | Is that clear? | Is that what you wanted?
        Was that the question? | Did you get that? | Did that come through? | Did you hear me?
        Are you still there? | Is this thing recording? | Can you write that down? | Put that down.
        You can write that down. | You can quote me on that. | Make a note of that.
        I'm not sure you heard me. | I'm not sure if you got that. | I don't know if that helps.
        I don't know what else to say. | I don't know what more I can tell you.
        I can't say more than that. | I can't put it any clearer. | I've got nothing to add.
        Nothing to add. | Nothing more to say. | No more to say really. | There's not much more to say.
        There's not a lot to tell. | That's all there is to it. | That's all I can say.
        That's the short answer. | That's the long and short of it. | Long story short. | In a nutshell.
        Simple as. | Full stop. | End of. | Period. | And that's that. | And that's a fact.
        God's honest truth. | I swear. | I'm telling you the truth. | I'm not lying. | I kid you not.
        No word of a lie. | No joke. | Believe it or not. | Believe me. | Trust me on that. | Mark my words.
        If I'm honest. | If you must know. | If you ask me. | If memory serves. | To tell you the truth.
        Truth be told. | As I said. | Like I said. | As I wrote in my application. | It's all on my CV.
        You'll find it in my papers. | It says so on the form. | You can look it up. | You can check.
        Feel free to check. | I can give you a reference. | I told the other lady the same.
        I told your colleague on the phone. | Somebody rang me about it last week.
        My mates always tease me about it. | My kids think it's funny. | My mum still goes on about it.
        It's a funny old story. | I could tell you some stories. | But that's another story.
        But that's by the by. | But you knew that. | But anyway. | But enough about that.
        But don't quote me. | Excuse my voice. | Excuse my English. | Sorry for my accent.
        Sorry, I've got a cold. | Sorry, someone was at the door. | Sorry, I was eating.
        Sorry about the wind. | Hang on, my dog's barking. | It's raining cats and dogs here.
        It's freezing out here. | I'm walking to the shops. | I'm just parking the car.
        I'm sat in the kitchen. | I'm at my mum's. | I've just woken up. | I've just come off shift.
        My phone's about to die. | My battery's low. | The line's crackling. | You're breaking up a bit.
        I'm a bit nervous. | I'm no good at interviews. | I hate talking to machines.
        You sound very polite for a robot. | I was born in Bolton. | I'm from Poland originally.
        I've got a wife and two kids. | I turned fifty in May. | My birthday's on Sunday. | I'm a Leo.
        I'm a Leeds fan. | I love dogs. | So there. | So that's my answer. | So that's where I stand.
        So I've answered that. | So what else? | So where were we? | So I'll leave it at that.
        And I mean it. | Take it or leave it. | Make of that what you will. | Just saying.
        Just thought I'd mention it. | Hope that helps. | I hope that's clear.
        I hope that's what you meant. | I hope I said that right. | I guess that's my answer.
        I think that answers it. | I think that's everything. | I suppose you get that a lot.
        Maybe you knew that. | You probably know that already.
        """),
    of_kind={
        "years": each("""
        Give or take. | Time does fly. | Doesn't time fly. | Seems like yesterday. | It feels like forever.
        It doesn't feel that long. | It went by in a flash. | Where does the time go?
        I had to count on my fingers there. | I'd have to check the dates. | I was young then.
        I was only a kid when I started. | I started right after school. | Then the place closed down.
        Then they let us all go. | I learnt from the best. | I've seen it all. | I've loved every minute.
        I wouldn't change a thing. | I'd do it all again. | So I know my way around. | So I'm no beginner.
        So I've been around a bit. | So it's in my blood. | My dad did it before me.
        It was a family business. | Mostly with the same team. | Good years too. | You can do the maths.
        That's a fair while.
        """),
        "number": each("""
        It was plenty. | It was hectic. | We managed. | That's a normal day. | That was the norm.
        That's about average. | Some days were quieter. | It was never boring. | It kept me busy.
        I liked it that way. | They were a good bunch. | I knew all of them by name. | It sounds like a lot.
        It sounds worse than it is. | I've got used to it. | Nobody complained. | So it's a fair few.
        So I know what busy looks like. | If I counted right. | Unless I've miscounted.
        I could do that standing on my head. | That's what they told me. | I wrote it in the form.
        I didn't keep a diary.
        """),
        "amount": each("""
        That's what I'm on now. | I'm on about that now. | That would cover my bills. | It's what I'm worth.
        I don't think that's greedy. | I hope that's not too much. | I hope that's reasonable.
        Living costs what it costs. | Everything's got so expensive. | Rent's gone up.
        I've a family to feed. | I won't do it for nothing. | I know my worth. | Nothing outrageous.
        That's the going rate round here. | My mate gets the same. | That's what it said in the advert.
        I looked it up. | I'm not fussy about perks. | It's not all about the money.
        Money isn't everything. | So nothing crazy. | So that's my figure. | I'm open to talking about it.
        We can discuss it.
        """),
        "date": each("""
        I can't do it any sooner. | Not a day sooner. | That's the soonest I can manage.
        I've already told my boss. | My boss knows already. | I've handed my notice in.
        They know I'm leaving. | I've got a holiday booked before that. | We're moving house first.
        My daughter's getting married before that. | I want to have a proper break first.
        I checked my calendar. | It's all arranged. | Put it in your calendar. | I can hardly wait.
        I hope that's soon enough. | I hope that works for you. | If that suits you.
        That gives me time to sort things out. | So you don't have to wait long. | So that's settled.
        I'm raring to go. | I've nothing else on. | There's nothing keeping me here.
        """),
        "choice": each("""
        That's my favourite. | That's the one for me. | That's what I like best. | It's what I know.
        I've always preferred it. | I've thought about it a lot. | My mind's made up. | No contest.
        Hands down. | Every time. | It fits round the school run. | My body clock's used to it.
        It's better for my back. | I sleep better that way. | It's what my husband does as well.
        I can't explain why. | Don't ask me why. | The others don't interest me. | I've got my reasons.
        So put me down for that. | So that's an easy choice. | I decided that a long time ago.
        You can't beat it. | It's the only way to go.
        """),
        "level": each("""
        I left school early. | I wasn't much of a student. | I worked hard for it.
        I've got it framed on the wall. | I've got the piece of paper somewhere. | My parents were proud.
        I never used it much. | It's good enough for most things. | People understand me fine. | I get by.
        I watch a lot of films. | I learnt it at home. | I picked it up abroad. | I did it at night school.
        It was a good school. | That was years ago now. | So I'm no genius. | So nothing fancy.
        School wasn't for me. | I'd have liked to go on. | I did all right. | I've never looked back.
        """),
    },
)
