package dev.baton.query.grammar;

import dev.baton.query.Question.Shape;

/** The words between those that name something: how it is to be answered, and those that say nothing. */
final class SmallWords {

    private static final String REPORT = """
            what happened, what has happened, what have, what became, what has become, what came, became of, what did, what do,
            how did, how do, how are, how is, how was, how were, how have, how has, how, report, reports, summary, summarize,
            summarise, overview, figures, numbers, result, results, outcome, outcomes, perform, performed, performing, performance,
            status of, the status of, state of, status report, why, reasons, for what reason, for what reasons, what reason, what reasons, by reason, by reasons""";

    private static final String LIST = """
            list, lists, list me, show, shows, show me, find me, get me, which, who, find, give me, see, display, look up, let me see, view""";

    private static final String HANDED_OFF = """
            handed off, handed over, handoff, handoffs, hand off, hand offs, passed on, passed to sales, passed over, sent to sales,
            given to sales, gave to sales, gave you, sent you, came in, come in, coming in, received, arrived, delivered, got in,
            mql, mqls, ready""";

    private static final String FILLERS = """
            a, an, the, of, to, for, in, on, at, from, by, with, about, into, out, up, as, off, during, through, via, among, within,
            our, we, us, you, your, they, them, their, it, its, he, she, his, her, that, this, these, those, what, when they,
            is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, done, doing, go, went, gone, going, get,
            got, gets, can, please, pls, hi, hello, hey, thanks, thank you, baton, tell me, tell, me, just, exactly, really,
            can you, can you tell me, could you, could you tell me, could you show me, can i, can i see, could i see, may i, may i see,
            can we, could we, may we, i want, i want to, i want to know, i want to see, i need, i need to, i need to know,
            i would like, i would like to, i would like to know, i would like to see, would like to, do you know, do we have, i wonder,
            any idea, let me know, check, know, want, like,
            lead, leads, ones, one, prospects, prospect, people, contacts, contact, signups, sign ups, registrations, registrants,
            happened, happen, happens, became, become, come, came, all, any, every, some, there, here, now, currently, current,
            right now, at the moment, already, ever, so far, still, yet, also, too, ok, okay, sales, marketing, sales team,
            the sales team, reps, all time, of all time, since ever, named, marked, set to, moved to, turned, went to, ended up,
            ended, kept, stuck, sitting, sit, available, left, news, anything, something, were there, are there, is there""";

    private SmallWords() {}

    private static void listAll(Draft draft) {
        draft.shape(Shape.LIST);
        draft.everything();
    }

    static void addTo(Phrasebook book) {
        book.add(Meaning.of(Kind.MANNER, draft -> draft.shape(Shape.REPORT)), REPORT)
                .add(Meaning.of(Kind.MANNER, draft -> draft.shape(Shape.LIST)), LIST)
                .add(Meaning.of(Kind.MANNER, SmallWords::listAll), "list all, show all, show me all")
                .add(Meaning.of(Kind.MANNER, Draft::counted), "how many, count, number of, the number of, how much")
                .add(Meaning.of(Kind.MANNER, Draft::handedOff), HANDED_OFF)
                .add(
                        Meaning.of(Kind.MANNER, Draft::everything),
                        "all leads, all the leads, all of them, everything, every lead")
                .add(Meaning.of(Kind.AND, draft -> {}), "and, &, plus, as well as, both")
                .add(Meaning.of(Kind.OR, draft -> {}), "or, either")
                .add(Meaning.mark(Kind.CAMPAIGN), "campaign, campaigns")
                .add(Meaning.mark(Kind.SOURCE), "source, sources")
                .add(Meaning.mark(Kind.TERRITORY), "territory, territories, region, regions, channel")
                .add(Meaning.mark(Kind.STATE), "state, states, status")
                .add(
                        Meaning.mark(Kind.OWNER),
                        "owner, owners, rep, owned by, assigned to, belonging to, belong to, belongs to")
                .add(Meaning.mark(Kind.REASON), "reason, because of, because, due to")
                .add(Meaning.FILLER, FILLERS);
    }
}
