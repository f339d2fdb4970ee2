package dev.baton.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Requests to {@code /slack/events} that are not, or no longer, what Slack signed. Each would claim a lead. */
final class SignatureAttacks {

    private static final String TIME = "X-Slack-Request-Timestamp";
    private static final String SIGNATURE = "X-Slack-Signature";
    private static final String SECRET = "sandbox-signing-secret";
    private static final String NOT_SLACKS = "The signature is not that of this workspace's app";

    private SignatureAttacks() {}

    /** A claim that would go through, were it Slack's, and how it is sent. */
    @FunctionalInterface
    private interface Forgery {
        Answer send(SlackDoor slack, String claim) throws Exception;
    }

    static List<Attack> rows() {
        return List.of(
                refused("No signature and no time", (slack, claim) -> slack.unsigned(claim)),
                refused(
                        "A time and no signature",
                        (slack, claim) -> slack.unsigned(claim, TIME, slack.signature(claim)[1])),
                refused(
                        "A signature and no time",
                        (slack, claim) -> slack.unsigned(claim, SIGNATURE, slack.signature(claim)[3])),
                refused("The signature of another secret", (slack, claim) -> slack.signed(claim, 0, "another-secret")),
                refused("Signed more than 5 minutes ago", (slack, claim) -> slack.signed(claim, -302, SECRET)),
                refused("Signed for 5 minutes from now, and more", (slack, claim) -> slack.signed(claim, 302, SECRET)),
                refused("Signed for next year", (slack, claim) -> slack.signed(claim, 31_536_000, SECRET)),
                refused(
                        "A new time on an old signature",
                        (slack, claim) -> forged(
                                slack, claim, slack.signature(claim)[1], slack.signature(claim, -3_600, SECRET)[3])),
                refused(
                        "A time with more digits than there is time",
                        (slack, claim) -> forged(slack, claim, "9".repeat(40), slack.signature(claim)[3])),
                refused("A time below zero", (slack, claim) -> forged(slack, claim, "-1", slack.signature(claim)[3])),
                refused(
                        "A time that is no number",
                        (slack, claim) -> forged(slack, claim, "now", slack.signature(claim)[3])),
                refused("The prefix of another version", (slack, claim) -> prefixed(slack, claim, "v1=")),
                refused("No prefix", (slack, claim) -> prefixed(slack, claim, "")),
                refused(
                        "Two signatures in one, the second one right",
                        (slack, claim) -> prefixed(slack, claim, "v0=0,v0=")),
                refused(
                        "Only the first half of the signature",
                        (slack, claim) -> forged(
                                slack, claim, slack.signature(claim)[1], slack.signature(claim)[3].substring(0, 35))),
                refused(
                        "The body altered after it was signed",
                        (slack, claim) -> slack.unsigned(claim.replace("BEN", "ANA"), slack.signature(claim))),
                refused(
                        "The body cut off after it was signed",
                        (slack, claim) ->
                                slack.unsigned(claim.substring(0, claim.length() - 4), slack.signature(claim))),
                refused(
                        "A field added after it was signed",
                        (slack, claim) -> slack.unsigned(claim + "&text=claim+1", slack.signature(claim))),
                refused(
                        "Slack's check of an address, not signed",
                        (slack, claim) -> slack.unsigned(
                                "{\"type\": \"url_verification\", \"challenge\": \"yes\"}",
                                LeadsDoor.TYPE,
                                "application/json")),
                new Attack(
                        "More than 256 KiB, not signed",
                        site -> site.slack().unsigned("x".repeat(256 * 1024 + 1)),
                        413,
                        "A body has at most 256 KiB",
                        After.NOTHING),
                new Attack(
                        "A claim in the address, by GET",
                        site -> site.leads()
                                .send(
                                        "GET",
                                        "/slack/events?" + site.slack().command(SlackDoor.BEN, "claim 2"),
                                        new byte[0],
                                        site.slack().signature("")),
                        405,
                        "come by POST",
                        After.NOTHING),
                new Attack(
                        "A second time, within 5 minutes, the request by which Ana gave #1 back, which she has again by now",
                        site -> site.release().send(),
                        200,
                        "#1 is yours",
                        After.NOTHING),
                new Attack(
                        "The same to the lead API, in the hope that a signature opens it",
                        site -> {
                            String body = "{\"source\": \"Website\", \"external_id\": \"x\"}";
                            return site.leads()
                                    .send(
                                            "POST",
                                            "/api/leads",
                                            body.getBytes(UTF_8),
                                            site.slack().signature(body));
                        },
                        401,
                        "Send a key",
                        After.NOTHING));
    }

    private static Attack refused(String what, Forgery forgery) {
        return new Attack(
                what,
                site -> {
                    return forgery.send(site.slack(), site.slack().command(SlackDoor.BEN, "claim 2"));
                },
                401,
                NOT_SLACKS,
                After.NOTHING);
    }

    private static Answer forged(SlackDoor slack, String claim, String time, String signature) throws Exception {
        return slack.unsigned(claim, TIME, time, SIGNATURE, signature);
    }

    private static Answer prefixed(SlackDoor slack, String claim, String prefix) throws Exception {
        String[] right = slack.signature(claim);
        return forged(slack, claim, right[1], prefix + right[3].substring(3));
    }
}
