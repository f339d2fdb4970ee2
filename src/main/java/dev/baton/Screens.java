package dev.baton;

import dev.baton.config.Playbook;
import dev.baton.desk.Agenda;
import dev.baton.desk.TurnDownRules;
import dev.baton.intake.Contacts;
import dev.baton.lead.LeadBook;
import dev.baton.slack.command.Dialogue;
import dev.baton.slack.command.LeadScreens;
import dev.baton.store.Store;
import java.time.Clock;

/** What can be typed, pressed and opened in Slack, over what is stored and by what a playbook says. */
public final class Screens {

    private Screens() {}

    /**
     * @param domain   what leads and promises live by
     * @param realTime what deliveries run on
     */
    public static LeadScreens of(Playbook playbook, Store store, LeadBook book, Clock domain, Clock realTime) {
        return new LeadScreens(
                books(store, book), rules(playbook, store), Digests.desk(playbook, store), domain, realTime);
    }

    private static LeadScreens.Books books(Store store, LeadBook book) {
        return new LeadScreens.Books(
                book,
                store.search(),
                store.team(),
                store.absences(),
                store.outbox(),
                dialogue(store),
                new LeadScreens.Questions(
                        store.questions().inquiries(),
                        store.questions().catalogue(),
                        store.questions().exports()));
    }

    private static LeadScreens.Rules rules(Playbook playbook, Store store) {
        return new LeadScreens.Rules(
                store.definitions(),
                playbook.promises(),
                new Agenda(playbook.followUps(), playbook.routing(), playbook.fallbackHours()),
                new TurnDownRules(
                        playbook.reasons(),
                        LeadIntake.rules(playbook, store.definitions()),
                        playbook.accountOwners().orElse(null),
                        new Contacts(playbook.defaultCountry()),
                        playbook.campaigns()),
                playbook.questions(),
                playbook.deciders(),
                playbook.sources());
    }

    /** What the two teams say to each other. */
    public static Dialogue dialogue(Store store) {
        return new Dialogue(
                store.dialogues().voice(),
                store.dialogues().voiceBook(),
                store.dialogues().follows(),
                store.dialogues().rides(),
                store.dialogues().briefs(),
                store.digests().readers());
    }
}
