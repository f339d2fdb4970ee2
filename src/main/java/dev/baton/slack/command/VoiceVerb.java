package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import dev.baton.voice.ItemNumber;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /lead voice}: what sales hears, of all leads or those of a campaign, or all about one item. */
final class VoiceVerb implements Verb {

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,3}");
    private static final int LONGEST = 200;

    private final VoicePages pages;

    VoiceVerb(VoicePages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "voice";
    }

    @Override
    public String usage() {
        return "[campaign | V3] [page]";
    }

    @Override
    public String example() {
        return "/lead voice webinar-may";
    }

    @Override
    public String purpose() {
        return "shows what leads asked and what material was missing, the most frequent first.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        int last = arguments.size() - 1;
        boolean paged = last >= 0 && PAGE.matcher(arguments.get(last)).matches();
        int page = paged ? Integer.parseInt(arguments.get(last)) : 1;
        String what = String.join(" ", paged ? arguments.subList(0, last) : arguments);
        if (what.length() > LONGEST) {
            throw new UsageProblem("No campaign's name has more than " + LONGEST + " characters.");
        }
        Optional<ItemNumber> item = ItemNumber.parse(what);
        return item.isPresent()
                ? pages.item(asker.user(), item.get(), page)
                : pages.page(asker.user(), what.isEmpty() ? null : what, page);
    }
}
