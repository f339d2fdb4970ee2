package dev.baton.slack.command;

import dev.baton.desk.RaiseDispute;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.query.LeadFilter;
import dev.baton.query.Sight;
import dev.baton.slack.card.FollowButton;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import java.util.List;
import java.util.Locale;

/** {@code /lead status}: how one lead stands, or all leads of a person or a company. */
final class StatusVerb implements Verb {

    private static final int TYPED = 80;

    /** No e-mail address that is taken in is longer, nor any name. */
    private static final int LONGEST = 254;

    private final LeadBook book;
    private final PresentState presentState;
    private final LeadList list;
    private final Discreet discreet;
    private final RaiseDispute raiseDispute;

    StatusVerb(LeadBook book, PresentState presentState, LeadList list, Discreet discreet, RaiseDispute raiseDispute) {
        this.book = book;
        this.presentState = presentState;
        this.list = list;
        this.discreet = discreet;
        this.raiseDispute = raiseDispute;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String usage() {
        return "<number | e-mail | company>";
    }

    @Override
    public String example() {
        return "/lead status northwind";
    }

    @Override
    public String purpose() {
        return "says how a lead stands, or the leads of a person or a company.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new UsageProblem("Status of what? A number, an e-mail address or a company is missing.");
        }
        String asked = String.join(" ", arguments);
        if (asked.length() > LONGEST) {
            throw new UsageProblem("No company's name or e-mail address has more than " + LONGEST + " characters.");
        }
        return LeadNumber.parse(asked)
                .map(number -> one(asker, number))
                .orElseGet(() -> list.page(matching(asked, asker), 1));
    }

    private Message one(Asker asker, LeadNumber number) {
        if (discreet.hides(number, asker.user())) {
            return Says.sentence(Discreet.sentence(number));
        }
        return book.find(number)
                .map(lead -> {
                    String told = list.line(lead) + "\n" + presentState.sentence(lead, asker.user());
                    return raiseDispute.refusal(lead, asker.user()).isEmpty()
                            ? FollowButton.orDispute(told, lead)
                            : FollowButton.under(told, lead);
                })
                .orElseGet(() -> presentState.tell(number, asker.user()));
    }

    private static LeadList.Request matching(String asked, Asker asker) {
        boolean email = asked.contains("@");
        LeadFilter filter = email ? LeadFilter.known(asked.toLowerCase(Locale.ROOT)) : LeadFilter.atCompany(asked);
        String typed = Mrkdwn.typed(asked, TYPED);
        String other = email ? "A company's name finds everybody there." : "An e-mail address finds one person.";
        return new LeadList.Request(
                filter.seenBy(new Sight.Of(asker.user())),
                typed,
                "No lead is known by " + Says.code(asked) + ". " + other,
                null);
    }
}
