package dev.baton.slack.command;

import dev.baton.desk.FollowNews;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The lines and the button by which people follow leads and campaigns, put together. */
final class FollowScreens {

    private final FollowAnswers answers;
    private final Vouched vouched;

    /** @param clock the domain's */
    FollowScreens(LeadScreens.Books books, Clock clock) {
        FollowNews followNews =
                new FollowNews(books.dialogue().follows(), books.questions().inquiries(), books.team(), clock);
        answers = new FollowAnswers(followNews, books.team(), books.questions().catalogue());
        vouched = new Vouched(followNews);
    }

    Vouched vouched() {
        return vouched;
    }

    Map<String, LeadAnswer> buttons() {
        return Map.of("follow", answers::follow);
    }

    List<Verb> verbs() {
        return List.of(new FollowVerb(answers), new UnfollowVerb(answers));
    }
}
