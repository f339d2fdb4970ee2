package dev.baton.query.grammar;

/** What people ask that is not answered, by the words that tell it, and why not. */
enum Beyond {
    LEAVING_OUT(
            "I cannot leave anything out; name what you want to see instead.",
            "not, no, without, except, excluding, exclude, but, other than, never, neither, nor, besides, apart from, minus, none, nobody,"
                    + " unless, instead of, rather than, anything but, everything but, all but, beyond"),
    COMPARING(
            "I do not compare, rank or work out rates: I count one set of leads at a time.",
            "more, less, fewer, than, most, least, best, worst, top, bottom, better, worse, highest, lowest, versus, vs, compare,"
                    + " compared, comparison, average, median, rate, rates, percent, percentage, trend, above, below, rank, ranking,"
                    + " fastest, slowest, difference, ratio, longest, biggest, smallest, increase, growth, grew, first, latest, newest,"
                    + " oldest, how long, how fast"),
    EACH(
            "I answer for one set of leads at a time, not for each of several; name one.",
            "each, per, grouped, group, breakdown, broken down, break down, split, by campaign, by source, by owner, by rep,"
                    + " by territory, by region, by week, by day, by month, by state, by status, which campaign, which campaigns,"
                    + " what campaign, what campaigns, which source, which sources, what source, what sources, which rep, which reps,"
                    + " what rep, which territory, which region, whose"),
    FORETELLING(
            "I can only tell what has happened.",
            "will, shall, should, would, might, forecast, predict, prediction, expect, expected, going to, likely, if, next, soon"),
    DOING(
            "Here I only answer questions, so nothing was done; “/lead help” lists what moves a lead.",
            "delete, remove, erase, assign, reassign, send, change, update, move, give, close, export, release, touch, call, email,"
                    + " create, add, make, set, fix, undo, post, notify, remind, ignore, drop, run, execute, stop, cancel, schedule,"
                    + " hand off, handover, unsuppress, mend, please claim, can you claim, could you claim, please reject,"
                    + " can you reject, could you reject, please disqualify, can you disqualify, could you disqualify, please qualify,"
                    + " can you qualify, could you qualify"),
    FIGURE(
            "That is a figure and no state; ask what happened to the leads, and the answer counts it.",
            "accepted, contacted, connected, reached, called, emailed, overdue, decided, answered, replied");

    private final String sentence;
    private final String words;

    Beyond(String sentence, String words) {
        this.sentence = sentence;
        this.words = words;
    }

    static void addTo(Phrasebook book) {
        for (Beyond one : values()) {
            book.add(one.meaning(), one.words);
        }
    }

    Meaning meaning() {
        return Meaning.beyond(sentence);
    }
}
