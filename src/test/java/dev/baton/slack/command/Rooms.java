package dev.baton.slack.command;

import dev.baton.lead.UserId;
import dev.baton.query.Audiences.Audience;
import dev.baton.store.Store;
import java.util.Set;
import java.util.stream.Stream;

/** The office's channels, and who may read along there. */
final class Rooms {

    static final String AMERICAS = "C0AMERICAS";
    static final String EMEA = "C0EMEA";

    private Rooms() {}

    static LeadScreens.Questions questions(Store store) {
        return new LeadScreens.Questions(
                store.questions().inquiries(),
                store.questions().catalogue(),
                store.questions().exports());
    }

    /** @param american who is in the Americas' channel, which is private then; nobody for a public one */
    static void ofAll(Store store, Set<UserId> american) {
        store.questions()
                .audiences()
                .replaceAll(Stream.of(
                                new Audience("#leads-emea", EMEA, false, Set.of()),
                                new Audience("#leads-unrouted", "C0UNROUTED", false, Set.of()),
                                new Audience("#leads-americas", AMERICAS, !american.isEmpty(), american))
                        .toList());
    }
}
