package dev.baton.fortnight;

import dev.baton.lead.Actor;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.QualifiedLead;
import dev.baton.lead.RejectedLead;
import dev.baton.lead.Submission;
import dev.baton.lead.UserId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people do next, by chance, but the same each time: some of it right, some of it refused. */
final class Script {

    private static final List<String> TURN_DOWNS = List.of(
            "reject # wrong-territory americas",
            "reject # wrong-territory apac",
            "reject # bad-contact-data phone",
            "reject # not-a-buyer student",
            "reject # criteria-not-met company_large 40",
            "reject # only-content",
            "reject # never-asked",
            "reject # wrong-person Kim Lee kim#@referred.example",
            "reject # duplicate 1",
            "disqualify # bad-timing 2026-10-28",
            "disqualify # bad-timing 2027-02-01",
            "disqualify # no-budget",
            "disqualify # no-need",
            "disqualify # unreachable",
            "disqualify # do-not-contact");

    private final Random random;

    Script(long seed) {
        random = new Random(seed);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Somebody, now and then for the second time, from one of the territories or from none. */
    Submission submission(int person, Instant now) {
        List<String> countries = List.of("GB", "US", "JP", "GB", "US", "JP", "NZ");
        Facts facts = new Facts(
                new Facts.Person(
                        "P-" + person, "Jo", "Doe", "VP Operations", "jo@company" + person / 2 + ".example", null),
                new Facts.Company("Company " + person / 2, countries.get(person % 7), once(4) ? 120 : 800),
                new Facts.Origin("Webinar", "webinar-may", once(3) ? "/demo" : null),
                Map.of(),
                List.of(new Facts.Activity("pricing_view", null, once(5) ? 1 : 3, null)),
                new Facts.Consent(null, true, null),
                null,
                Map.of());
        return new Submission(now, new Actor.Integration("website"), facts);
    }

    static boolean isAtWork(String territory, Instant now) {
        ZonedDateTime there = now.atZone(Cast.zone(territory));
        return there.getHour() >= 9
                && there.getHour() < 18
                && there.getDayOfWeek() != DayOfWeek.SATURDAY
                && there.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    String rep(UserId rep, List<Lead> leads) {
        List<Lead> mine = leads.stream()
                .filter(lead -> lead instanceof OwnedLead owned && owned.owner().equals(rep))
                .toList();
        List<Lead> opportunities = leads.stream()
                .filter(lead -> lead instanceof QualifiedLead qualified
                        && qualified.owner().equals(rep))
                .toList();
        int what = random.nextInt(20);
        if (what < 6 || mine.isEmpty()) {
            return what % 3 == 0 ? on("claim #", one(leads)) : "next claim";
        }
        if (!opportunities.isEmpty() && what == 6) {
            return on(one(List.of("won #", "lost # price", "lost # timing")), one(opportunities));
        }
        Lead lead = one(mine);
        return switch (what) {
            case 7, 8, 9 -> on("touch # call no-answer", lead);
            case 10, 11 -> on("touch # email connected", lead);
            case 12 -> on("touch # linkedin voicemail", lead);
            case 13 -> on("qualify # 12000", lead);
            case 14 -> on("release #", lead);
            case 15, 16 -> on("undo #", lead);
            default -> on(one(TURN_DOWNS), once(6) ? one(leads) : lead);
        };
    }

    String manager(List<Lead> leads) {
        String territory = one(List.of("emea", "americas", "apac"));
        return on("reassign # <@" + one(Cast.reps(territory)).value() + ">", one(leads));
    }

    String marketer(List<Lead> leads) {
        List<Lead> returned =
                leads.stream().filter(RejectedLead.class::isInstance).toList();
        Lead lead = returned.isEmpty() ? one(leads) : one(returned);
        return on("mend # +4420794" + "%05d".formatted(60_000 + lead.number().value()), lead);
    }

    private static String on(String line, Lead lead) {
        return line.replace("#", Long.toString(lead.number().value()));
    }
}
