package dev.baton.config;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the promises are for tiers that exist, and can be kept one after the other. */
final class PromiseCheck {

    private final Mistakes mistakes;

    PromiseCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(Part root) {
        Set<String> tiers = root.at("definition").at("tiers").items().stream()
                .flatMap(tier -> tier.at("key").text().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Part sales = root.at("promises").at("sales");
        Map<String, Part> claims = sales.at("claim_within").entries();
        Map<String, Part> touches = sales.at("touch_within").entries();
        claims.forEach((tier, part) -> tier(tier, part, tiers));
        touches.forEach((tier, part) -> {
            tier(tier, part, tiers);
            order(part, Optional.ofNullable(claims.get(tier)));
            givenBackLater(sales.at("give_back_after"), part);
        });
    }

    private void tier(String tier, Part part, Set<String> tiers) {
        if (!tiers.contains(tier) && !mistakes.touch(part.path())) {
            mistakes.add(part.path(), "There is no tier “" + tier + "”.", new Nearest(tiers).orAll(tier));
        }
    }

    private void givenBackLater(Part giveBack, Part touch) {
        Optional<Duration> after = giveBack.text().flatMap(WorkingTime::duration);
        Optional<Duration> within = touch.text().flatMap(WorkingTime::duration);
        if (after.isPresent() && within.isPresent() && after.get().compareTo(within.get()) < 0) {
            mistakes.add(
                    giveBack.path(),
                    "The lead would go back to its channel before its first touch is due.",
                    "Give at least as long as every time under `touch_within`.");
        }
    }

    private void order(Part touch, Optional<Part> claim) {
        Optional<Duration> touchWithin = touch.text().flatMap(WorkingTime::duration);
        Optional<Duration> claimWithin = claim.flatMap(Part::text).flatMap(WorkingTime::duration);
        if (touchWithin.isPresent()
                && claimWithin.isPresent()
                && touchWithin.get().compareTo(claimWithin.get()) < 0) {
            mistakes.add(
                    touch.path(),
                    "The lead would have to be touched before it has to be claimed.",
                    "Give at least as long as under `claim_within`; both run from the hand-off.");
        }
    }
}
