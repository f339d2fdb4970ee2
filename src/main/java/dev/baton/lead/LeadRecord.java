package dev.baton.lead;

import java.time.Instant;

/**
 * What a lead has in every state.
 *
 * @param version     grows with each of the lead's commits; a change is stored only on the version it was made from
 * @param receivedAt  when the person first came in
 * @param submissions how many times they came in, at least 1
 */
public record LeadRecord(
        LeadNumber number, long version, Instant receivedAt, int submissions, Facts facts, Scorecard scorecard) {

    static LeadRecord first(LeadNumber number, Submission submission, Scorecard scorecard) {
        return new LeadRecord(number, 1, submission.receivedAt(), 1, submission.facts(), scorecard);
    }

    LeadRecord next() {
        return new LeadRecord(number, version + 1, receivedAt, submissions, facts, scorecard);
    }

    /** With what was found out in the same commit. */
    LeadRecord knowing(Facts found, Scorecard rescored) {
        return new LeadRecord(number, version, receivedAt, submissions, found, rescored);
    }

    LeadRecord joinedBy(Arrival arrival, Scorecard rescored) {
        return new LeadRecord(
                number,
                version + 1,
                receivedAt,
                submissions + arrival.submissions(),
                facts.updatedBy(arrival.facts()),
                rescored);
    }

    LeadRecord corrected(Facts truth, Scorecard rescored) {
        return new LeadRecord(number, version + 1, receivedAt, submissions, truth, rescored);
    }
}
