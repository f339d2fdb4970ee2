package dev.baton.desk;

import dev.baton.lead.DisputableLead;
import dev.baton.lead.DisputeCase;
import dev.baton.lead.Event;
import dev.baton.lead.Lead;
import dev.baton.lead.Refusal;
import dev.baton.lead.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The dispute about a lead as somebody finds it who wants to do something in it. */
sealed interface Contest {

    /** @param history of the lead */
    record Open(DisputableLead lead, DisputeCase dispute, List<Event> history) implements Contest {

        int cycle() {
            return dispute.raised().cycle();
        }
    }

    record Refused(Refusal why) implements Contest {}

    static Contest of(Lead lead, List<Event> history) {
        Optional<DisputeCase> last = DisputeCase.last(history);
        return lead instanceof DisputableLead disputable
                        && last.filter(DisputeCase::isOpen).isPresent()
                ? new Open(disputable, last.get(), history)
                : new Refused(new Refusal.NoDispute(lead, last.orElse(null)));
    }

    /** Refused for everybody but whose part that is. */
    default Contest forPart(Refusal.NotTheirPart.Part part, UserId who, Function<Open, Set<UserId>> whose) {
        if (!(this instanceof Open open)) {
            return this;
        }
        Set<UserId> may = whose.apply(open);
        return may.contains(who) ? open : new Refused(new Refusal.NotTheirPart(open.lead(), part, may));
    }
}
