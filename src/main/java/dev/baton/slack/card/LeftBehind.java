package dev.baton.slack.card;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Lead;
import dev.baton.lead.UserId;
import dev.baton.phrase.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody left who is not here any more, with the buttons that hand it over. */
final class LeftBehind {

    /** The next one follows once this one's are handed over. */
    private static final int PEOPLE = 1;

    private static final int NUMBERS = 20;

    private final Words words;

    LeftBehind(Words words) {
        this.words = words;
    }

    List<LayoutBlock> blocks(String heading, List<DueMessage.Due> leads) {
        Map<UserId, List<Lead>> byOwner = new LinkedHashMap<>();
        leads.forEach(due -> due.lead()
                .claim()
                .ifPresent(claim -> byOwner.computeIfAbsent(claim.owner(), owner -> new ArrayList<>())
                        .add(due.lead())));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section("*" + heading + "*"));
        byOwner.entrySet().stream().limit(PEOPLE).forEach(each -> {
            Lead first = each.getValue().get(0);
            blocks.add(Layout.section(words.person(each.getKey()) + " · " + numbers(each.getValue())));
            blocks.add(Layout.buttons(Buttons.handOverToChannel(first), Buttons.handOverTo(first)));
        });
        if (byOwner.size() > PEOPLE) {
            blocks.add(Layout.section("… and of " + Quantity.of(byOwner.size() - PEOPLE, "other person", "others")));
        }
        return blocks;
    }

    private static String numbers(List<Lead> leads) {
        String shown = leads.stream()
                .limit(NUMBERS)
                .map(lead -> lead.number().toString())
                .collect(Collectors.joining(", "));
        return leads.size() > NUMBERS ? shown + " and " + (leads.size() - NUMBERS) + " more" : shown;
    }
}
