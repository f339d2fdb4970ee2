package dev.baton.desk;

import dev.baton.lead.Asked;
import dev.baton.lead.Claim;
import dev.baton.lead.Facts;
import dev.baton.lead.HandOff;
import dev.baton.lead.HandedOffLead;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.lead.Referral;
import dev.baton.lead.Scorecard;
import dev.baton.lead.Submission;
import dev.baton.lead.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parks a lead for some days and makes a lead of whoever was named in its place. */
final class Referring {

    private final LeadBook book;
    private final TurnDownRules rules;

    Referring(LeadBook book, TurnDownRules rules) {
        this.book = book;
        this.rules = rules;
    }

    Plan plan(Turning turning, int days) {
        Plan parked = Parking.forDays(turning, days);
        Optional<String> contact = turning.request().given(Asked.REFERRAL_CONTACT);
        Optional<String> name = turning.request().given(Asked.REFERRAL);
        if (contact.isEmpty()) {
            return name.isEmpty()
                    ? parked
                    : new Plan.Problem(
                            Asked.REFERRAL_CONTACT, "Give their e-mail address or phone number, too, or no name.");
        }
        return person(turning.lead(), name.orElse(""), contact.get())
                .map(person -> referred(turning, person, (Plan.Do) parked))
                .orElseGet(() -> new Plan.Problem(
                        Asked.REFERRAL_CONTACT,
                        "“" + contact.get() + "” is neither an e-mail address nor a phone number."));
    }

    private Plan referred(Turning turning, Facts.Person person, Plan.Do parked) {
        HandedOffLead lead = turning.lead();
        Facts facts = new Facts(
                person,
                lead.facts().company(),
                lead.facts().origin(),
                Map.of(),
                List.of(),
                new Facts.Consent(null, null, null),
                null,
                Map.of());
        Optional<Lead> known = book.findByIdentity(facts.identities());
        if (known.isPresent()) {
            return new Plan.Problem(
                    Asked.REFERRAL_CONTACT, "That is " + known.get().number() + " already. Leave it out here.");
        }
        if (book.isSuppressed(facts.identities())) {
            return new Plan.Problem(Asked.REFERRAL_CONTACT, "Nobody is to contact that person. Leave it out here.");
        }
        Scorecard scorecard = rules.rules().score(facts);
        HandOff handOff = rules.rules().handOff(lead.committed().route(), facts, scorecard, turning.now());
        Submission submission = new Submission(turning.now(), turning.why().by(), facts);
        Referral referral = new Referral(
                lead.number(), submission, lead.claim().map(Claim::owner).orElse(null));
        return new Plan.Do(new Work(
                List.of(number -> Lead.receiveReferred(number, referral, scorecard, handOff)),
                parked.work().changes(),
                List.of()));
    }

    private Optional<Facts.Person> person(HandedOffLead lead, String name, String contact) {
        int space = name.lastIndexOf(' ');
        String first = space < 0 ? null : name.substring(0, space).strip();
        String last = name.isEmpty() ? null : name.substring(space + 1);
        return contact.contains("@")
                ? rules.contacts().email(contact).map(mail -> new Facts.Person(null, first, last, null, mail, null))
                : rules.contacts()
                        .phone(contact, lead.facts().company().country())
                        .map(phone -> new Facts.Person(null, first, last, null, null, phone));
    }
}
