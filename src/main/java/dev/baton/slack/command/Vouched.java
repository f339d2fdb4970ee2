package dev.baton.slack.command;

import dev.baton.desk.FollowNews;
import dev.baton.desk.FollowNews.Result;
import dev.baton.desk.Outcome;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.UserId;
import dev.baton.query.Follows;
import dev.baton.query.Follows.Subject;
import dev.baton.slack.card.Message;

/** Whoever brings a lead to sales by their own word hears what becomes of it: they follow it from then on. */
final class Vouched {

    private final FollowNews followNews;

    Vouched(FollowNews followNews) {
        this.followNews = followNews;
    }

    /** The answer to a move with which somebody vouched, and that they follow the lead. */
    Message after(Outcome outcome, Message told, LeadNumber number, UserId who) {
        return outcome instanceof Outcome.Refused ? told : Says.sentence(told.text() + followed(number, who));
    }

    /** A sentence to stand behind another; how they followed it before stays. */
    String followed(LeadNumber number, UserId who) {
        Subject lead = new Subject.OneLead(number);
        boolean already =
                followNews.of(who).stream().map(Follows.Follow::subject).anyMatch(lead::equals);
        if (already || followNews.follow(who, lead, false) instanceof Result.Follows) {
            return " You follow it: a direct message says when it is claimed or turned down; "
                    + Says.code("/lead unfollow " + number.value()) + " ends that.";
        }
        return " You follow " + Follows.MOST + " already, so you are not told what becomes of it.";
    }
}
