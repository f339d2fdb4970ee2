package dev.baton.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What must hold after a row. Whatever the row, no table is gone or changed its shape, and nothing that anybody is shown
 * anywhere holds a mention or a link that somebody typed.
 *
 * @param told  in words
 * @param leads how many there are more than before; 0 where not a single row of any table may differ
 * @param submissions as many more
 */
record After(String told, int leads, int submissions) {

    static final After NOTHING = new After("nothing differs", 0, 0);

    static final After AS_TEXT =
            new After("kept word for word; a dead text in card, thread, direct message and private answers", 0, 0);

    static After leads(int leads) {
        return submissions(leads, leads);
    }

    /** More of them than leads, where somebody comes in again. */
    static After submissions(int leads, int submissions) {
        String kept = (leads == 1 ? "1 lead is" : leads + " leads are") + " kept as text";
        String often = leads == submissions ? "" : ", with " + submissions + " submissions";
        return new After(kept + often + ", and nothing else differs", leads, submissions);
    }

    void check(Fingerprint before, Fingerprint now) {
        assertThat(now.schema()).isEqualTo(before.schema());
        assertThat(now.said()).as("what was said in Slack").isEqualTo(before.said());
        if (leads == 0) {
            assertThat(now.tables()).isEqualTo(before.tables());
        }
        for (String one : List.of("lead", "lead_facts")) {
            assertThat(now.rows(one) - before.rows(one))
                    .as("more rows of %s", one)
                    .isEqualTo(leads);
        }
        assertThat(now.rows("submission") - before.rows("submission")).isEqualTo(submissions);
        for (String none : List.of("handoff", "outbox_item", "card", "member", "channel", "api_key")) {
            assertThat(now.rows(none)).as("rows of %s", none).isEqualTo(before.rows(none));
        }
    }
}
