package dev.baton.slack.command;

import dev.baton.desk.TurnDownRequest;
import dev.baton.lead.Asked;
import dev.baton.lead.Reason;
import java.util.Map;

/**
 * What somebody typed to turn a lead down.
 *
 * @param given what the reason asks for, as far as it was typed; days as {@code 2027-02-01}
 * @param note  everything behind that; may be empty
 * @param plain whether all of it means one thing only, so that it need not be shown back first
 */
record TurnDownLine(Reason reason, Map<Asked, String> given, String note, boolean plain) {

    TurnDownRequest request() {
        return new TurnDownRequest(reason.key(), given, note);
    }
}
