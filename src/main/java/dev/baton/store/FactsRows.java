package dev.baton.store;

import dev.baton.lead.Change;
import dev.baton.lead.Facts;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.Submission;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes who a lead is and what they typed: side tables that can be emptied without touching the history. */
final class FactsRows {

    private FactsRows() {}

    static void write(Handle handle, long lead, Facts facts) {
        handle.createUpdate("""
                        insert into lead_facts (lead, facts, email_domain) values (:lead, :facts, :email_domain)
                        on conflict (lead) do update set facts = excluded.facts, email_domain = excluded.email_domain
                        """)
                .bind("lead", lead)
                .bind("facts", Json.write(facts))
                .bind("email_domain", emailDomain(facts.person().email()))
                .execute();
        writeCompanyWords(handle, lead, CompanyWords.of(facts.company().name()));
    }

    private static void writeCompanyWords(Handle handle, long lead, List<String> words) {
        handle.createUpdate("delete from company_word where lead = :lead")
                .bind("lead", lead)
                .execute();
        if (words.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("insert into company_word (word, lead) values (:word, :lead)");
        words.forEach(word -> batch.bind("word", word).bind("lead", lead).add());
        batch.execute();
    }

    static void addSubmission(Handle handle, long lead, int sequence, Submission submission) {
        handle.createUpdate("""
                        insert into submission (lead, sequence, received_at, actor, facts)
                        values (:lead, :sequence, :received_at, :actor, :facts)
                        """)
                .bind("lead", lead)
                .bind("sequence", sequence)
                .bind("received_at", submission.receivedAt().toEpochMilli())
                .bind("actor", submission.by().code())
                .bind("facts", Json.write(submission.facts()))
                .execute();
        OriginRows.add(handle, lead, submission.facts().origin());
    }

    /** What came in for one lead is another's from now on, after what that has already. */
    static void moveSubmissions(Handle handle, long from, long to) {
        int already = handle.createQuery("select coalesce(max(sequence), 0) from submission where lead = :lead")
                .bind("lead", to)
                .mapTo(int.class)
                .one();
        handle.createUpdate("update submission set lead = :to, sequence = sequence + :already where lead = :from")
                .bind("to", to)
                .bind("already", already)
                .bind("from", from)
                .execute();
    }

    /**
     * Binds what nobody is known by yet.
     *
     * @return false if one of the identities was taken already
     */
    static boolean bindIdentities(Handle handle, long lead, List<Identity> identities) {
        int bound = 0;
        for (Identity identity : identities) {
            bound += handle.createUpdate("""
                            insert into lead_identity (kind, value, lead) values (:kind, :value, :lead)
                            on conflict do nothing
                            """)
                    .bind("kind", code(identity.kind()))
                    .bind("value", identity.value())
                    .bind("lead", lead)
                    .execute();
        }
        return bound == identities.size();
    }

    /** Whether another lead, and not one that is part of this, is known by what this one gained. */
    static boolean areAnothers(Handle handle, Lead lead, Lead before) {
        return lead.facts().identities().stream()
                .filter(identity -> !before.facts().identities().contains(identity))
                .anyMatch(identity -> handle.createQuery("""
                                select 1 from lead_identity i join lead l on l.number = i.lead
                                where i.kind = :kind and i.value = :value and i.lead <> :lead and l.state <> 'merged'
                                """)
                        .bind("kind", code(identity.kind()))
                        .bind("value", identity.value())
                        .bind("lead", lead.number().value())
                        .mapTo(int.class)
                        .findOne()
                        .isPresent());
    }

    static String code(Identity.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Identity identity(String code, String value) {
        return new Identity(Identity.Kind.valueOf(code.toUpperCase(Locale.ROOT)), value);
    }

    /** Whether something is known of the lead since this change that was not before. */
    static boolean areNew(Change change) {
        return change.before() == null
                || !change.before().facts().equals(change.after().facts());
    }

    static @Nullable String emailDomain(@Nullable String email) {
        return email == null
                ? null
                : email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
