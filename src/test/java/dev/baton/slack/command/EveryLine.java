package dev.baton.slack.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every verb as it is typed about #1. */
final class EveryLine {

    /** What every verb is typed with, by its name; {@code /} is between two lines of one. */
    private static final String WRITTEN = """
            help: help / help list
            next: next
            claim: claim 1
            mine: mine
            touch: touch 1 call voicemail
            reject: reject 1 / reject 1 never-asked / reject 1 duplicate 2
            disqualify: disqualify 1 no-need / disqualify 1 ?
            asked: asked 1 "Do you have an API?"
            missing: missing 1 "case study"
            qualify: qualify 1
            won: won 1
            lost: lost 1 price
            release: release 1
            undo: undo 1
            away: away
            back: back
            status: status 1 / status secret / status priya@secretinc.example
            form: form 1
            show: show 1
            why: why 1
            list: list / list open / list rejected / list claimed working / list owner:@U0BEN / list territory:americas / list fixes
            held: held
            campaign: campaign webinar-may
            source: source webinar
            report: report / report this week
            brief: brief webinar-may
            digest: digest / digest why / digest why handed off / digest others claimed
            voice: voice / voice V1 / voice webinar-may
            follow: follow 1 / follow list
            unfollow: unfollow 1
            glossary: glossary
            new: new
            anyway: anyway 1 they asked for a call
            mend: mend 1 nothing
            dispute: dispute 1 / dispute 1 facts-right look / dispute 1 answer no / dispute 1 concede
            answer: answer V1 x
            ride: ride 1
            reassign: reassign 1 <@U0AMY>
            handover: handover <@U0AMY>
            unsuppress: unsuppress 1
            outbox: outbox
            """;

    private EveryLine() {}

    static Map<String, List<String>> byVerb() {
        Map<String, List<String>> lines = new TreeMap<>();
        WRITTEN.lines()
                .map(line -> line.split(": ", 2))
                .forEach(line -> lines.put(
                        line[0],
                        Arrays.stream(line[1].split(" / ")).map(String::strip).toList()));
        return lines;
    }
}
