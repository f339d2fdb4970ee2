package dev.baton.config;

import dev.baton.lead.Consequence;
import dev.baton.lead.LossReason;
import dev.baton.lead.Reason;
import dev.baton.lead.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the reasons to turn a lead down: Baton's own with what is changed about them, and those that are added. */
final class ReasonReader {

    /** What a reason can do, by the name that a playbook gives it; the numbers are those of before, where there were any. */
    private static final Map<String, BiFunction<Part, Consequence, Consequence>> CONSEQUENCES = Map.ofEntries(
            Map.entry("reroute", (part, before) -> new Consequence.Reroute()),
            Map.entry("merge", (part, before) -> new Consequence.Merge()),
            Map.entry("to_account_owner", (part, before) -> new Consequence.ToAccountOwner()),
            Map.entry("ask_to_fix", (part, before) -> new Consequence.AskToFix()),
            Map.entry("suppress", (part, before) -> new Consequence.Suppress()),
            Map.entry("do_not_contact", (part, before) -> new Consequence.DoNotContact()),
            Map.entry("question_consent", (part, before) -> new Consequence.QuestionConsent()),
            Map.entry("rescore", (part, before) -> new Consequence.Rescore()),
            Map.entry("hold_unless_asked", (part, before) -> new Consequence.HoldUnlessAsked()),
            Map.entry("give_up", ReasonReader::giveUp),
            Map.entry("recycle", ReasonReader::recycle),
            Map.entry("recycle_and_refer", ReasonReader::recycleAndRefer),
            Map.entry("recycle_on_date", (part, before) -> new Consequence.RecycleOnDate()),
            Map.entry("recycle_before_end", ReasonReader::recycleBeforeEnd),
            Map.entry("close", (part, before) -> new Consequence.Close()));

    private ReasonReader() {}

    static Reasons read(Part root) {
        List<Reason> all = new ArrayList<>();
        for (Reason standard : Reasons.standard().all()) {
            all.add(changed(standard, root.at("reasons").at(standard.key())));
        }
        root.at("more_reasons").items().forEach(part -> all.add(added(part)));
        return new Reasons(all, lost(root.at("lost_reasons")));
    }

    private static List<LossReason> lost(Part part) {
        return part.isGiven()
                ? part.items().stream().map(ReasonReader::lossReason).toList()
                : Reasons.standard().lost();
    }

    private static LossReason lossReason(Part part) {
        return new LossReason(
                PlaybookReader.required(part.at("key")),
                PlaybookReader.required(part.at("label")),
                flag(part.at("asks_text")).orElse(false));
    }

    private static Reason changed(Reason reason, Part part) {
        return new Reason(
                reason.key(),
                reason.kind(),
                part.at("label").text().orElse(reason.label()),
                flag(part.at("counts_in_quality")).orElse(reason.countsInQuality()),
                consequence(part, reason.does()),
                flag(part.at("asks_text")).orElse(reason.asksText()));
    }

    private static Reason added(Part part) {
        Reason.Kind kind =
                Reason.Kind.valueOf(PlaybookReader.required(part.at("kind")).toUpperCase(Locale.ROOT));
        return new Reason(
                PlaybookReader.required(part.at("key")),
                kind,
                PlaybookReader.required(part.at("label")),
                flag(part.at("counts_in_quality")).orElse(true),
                consequence(part, new Consequence.Close()),
                flag(part.at("asks_text")).orElse(false));
    }

    /** As the part says it, or with other numbers, or as before. */
    private static Consequence consequence(Part part, Consequence before) {
        String name = part.at("does").text().orElse(name(before));
        return CONSEQUENCES.getOrDefault(name, (same, as) -> before).apply(part, before);
    }

    static String name(Consequence consequence) {
        return consequence
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT);
    }

    private static Consequence giveUp(Part part, Consequence before) {
        Consequence.GiveUp old = before instanceof Consequence.GiveUp same ? same : new Consequence.GiveUp(6, 4, 2);
        return new Consequence.GiveUp(
                part.at("touches").whole().orElse(old.touches()),
                part.at("business_days").whole().orElse(old.businessDays()),
                part.at("channels").whole().orElse(old.channels()));
    }

    private static Consequence recycle(Part part, Consequence before) {
        int days = before instanceof Consequence.Recycle same ? same.days() : 30;
        return new Consequence.Recycle(part.at("days").whole().orElse(days));
    }

    private static Consequence recycleAndRefer(Part part, Consequence before) {
        int days = before instanceof Consequence.RecycleAndRefer same ? same.days() : 30;
        return new Consequence.RecycleAndRefer(part.at("days").whole().orElse(days));
    }

    private static Consequence recycleBeforeEnd(Part part, Consequence before) {
        int days = before instanceof Consequence.RecycleBeforeEnd same ? same.days() : 60;
        return new Consequence.RecycleBeforeEnd(part.at("days").whole().orElse(days));
    }

    private static Optional<Boolean> flag(Part part) {
        return part.isGiven() ? Optional.of(part.node().booleanValue()) : Optional.empty();
    }
}
