package dev.baton.desk;

import dev.baton.lead.Actor;
import dev.baton.lead.Event;
import dev.baton.lead.HandOff;
import dev.baton.lead.HeldLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.LostLead;
import dev.baton.lead.OpenLead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.PursuedLead;
import dev.baton.lead.Refusal;
import dev.baton.lead.SettledLead;
import dev.baton.lead.UserId;
import dev.baton.lead.WhatStands;
import dev.baton.team.Team;
import dev.baton.voice.Saying;
import dev.baton.voice.VoiceBook;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rep says what a lead asked, or what material was missing. Its owner may, and whoever is on its roster and has touched it;
 * nobody else heard it.
 */
public final class HearLead {

    /** Enough for a question; a story belongs into the note of a touch. */
    public static final int LONGEST = 300;

    private final LeadBook book;
    private final VoiceBook voice;
    private final Team team;
    private final Clock clock;

    public HearLead(LeadBook book, VoiceBook voice, Team team, Clock clock) {
        this.book = book;
        this.voice = voice;
        this.team = team;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Heard {

        record Done(VoiceBook.Noted noted) implements Heard {}

        record Refused(Refusal why) implements Heard {}

        /** There is no letter and no digit in it, or more than {@link #LONGEST} characters. */
        record NotLikeThis() implements Heard {}
    }

    public Heard hear(Saying.Kind kind, LeadNumber number, UserId rep, String text) {
        List<String> lines = Saying.lines(text.replace('\n', ' '));
        if (text.length() > LONGEST || lines.isEmpty()) {
            return new Heard.NotLikeThis();
        }
        Optional<Lead> lead = book.find(number);
        if (lead.isEmpty()) {
            return new Heard.Refused(new Refusal.NoSuchLead(number));
        }
        return refusal(lead.get(), rep)
                .<Heard>map(Heard.Refused::new)
                .orElseGet(() -> new Heard.Done(voice.note(new Saying(
                        kind,
                        number,
                        rep,
                        clock.instant(),
                        lines.get(0),
                        lead.get().facts().origin().campaign()))));
    }

    private Optional<Refusal> refusal(Lead lead, UserId rep) {
        return lead.match(new Lead.Phases<>() {
            @Override
            public Optional<Refusal> held(HeldLead held) {
                return Optional.of(new Refusal.StillHeld(held));
            }

            @Override
            public Optional<Refusal> open(OpenLead open) {
                return Optional.of(new Refusal.NobodyHasIt(open));
            }

            @Override
            public Optional<Refusal> owned(OwnedLead owned) {
                return mayHear(owned, owned.owner(), rep);
            }

            @Override
            public Optional<Refusal> settled(SettledLead settled) {
                return settled instanceof PursuedLead || settled instanceof LostLead
                        ? mayHear(
                                settled,
                                Objects.requireNonNull(settled.ending().claim()).owner(),
                                rep)
                        : Optional.of(new Refusal.NotFrom(settled, Refusal.Move.HEAR));
            }
        });
    }

    private Optional<Refusal> mayHear(Lead lead, UserId owner, UserId rep) {
        return rep.equals(owner) || (isOnRoster(lead, rep) && touched(lead, rep))
                ? Optional.empty()
                : Optional.of(new Refusal.NotHeard(lead, owner));
    }

    private boolean isOnRoster(Lead lead, UserId rep) {
        String roster = lead.handOff().map(HandOff::route).orElseThrow().roster();
        return team.member(rep).filter(member -> member.mayClaimFor(roster)).isPresent();
    }

    private boolean touched(Lead lead, UserId rep) {
        return WhatStands.of(book.history(lead.number())).stream()
                .anyMatch(event -> event instanceof Event.Touched && event.by().equals(new Actor.Person(rep)));
    }
}
