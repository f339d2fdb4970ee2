package dev.baton.desk;

import dev.baton.lead.Asked;
import dev.baton.lead.Reason;
import java.util.Optional;

/** What a reason cannot be given without, and how that is asked for. */
final class Missing {

    private Missing() {}

    /** The first that was not given; empty where everything was. */
    static Optional<Plan> in(Turning turning) {
        return turning.why().reason().asks().stream()
                .filter(Reason.Ask::required)
                .map(Reason.Ask::what)
                .filter(what -> turning.request().given(what).isEmpty())
                .findFirst()
                .map(what -> new Plan.Problem(what, sentence(what)));
    }

    static String sentence(Asked what) {
        return switch (what) {
            case TERRITORY -> "Say which territory is the right one.";
            case LEAD -> "Give the number of the other lead.";
            case ACCOUNT_OWNER -> "Say who looks after this customer.";
            case FIELD -> "Say which field is wrong or missing.";
            case WHICH -> "Choose one of: " + String.join(", ", Suppressing.KINDS) + ".";
            case EVERYBODY -> "Say whether everybody with that e-mail domain is meant.";
            case REFERRAL -> "Say who is to be asked instead.";
            case REFERRAL_CONTACT -> "Give their e-mail address or phone number.";
            case CRITERION -> "Say which criterion is not met.";
            case VALUE -> "Say what is true instead.";
            case DATE -> "Say on which day it is to come back.";
            case COMPETITOR -> "Say whom they chose.";
            case CONTRACT_END -> "Say when the contract ends.";
            case TEXT -> "Say it in your own words.";
        };
    }
}
