package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.desk.AnswerItem;
import dev.baton.lead.LeadBook;
import dev.baton.lead.UserId;
import dev.baton.query.Inquiries;
import dev.baton.query.Sight;
import dev.baton.query.Voice;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.VoiceText;
import dev.baton.team.Team;
import dev.baton.voice.ItemNumber;
import dev.baton.voice.VoiceItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What sales hears, page by page, and everybody who heard one thing. What was said of leads that the reader may not see is
 * counted and not shown.
 */
final class VoicePages {

    private static final int PAGE = 10;
    private static final int SAID = 5;
    private static final int SAID_PAGE = 20;

    private final Voice voice;
    private final LeadBook book;
    private final Inquiries inquiries;
    private final Team team;
    private final VoiceText text;

    VoicePages(Voice voice, LeadBook book, Inquiries inquiries, Team team, VoiceText text) {
        this.voice = voice;
        this.book = book;
        this.inquiries = inquiries;
        this.team = team;
        this.text = text;
    }

    /**
     * @param campaign as it was typed; null for all
     * @param page     counted from 1
     */
    Message page(UserId reader, @Nullable String campaign, int page) {
        Voice.Standing standing = voice.standing(campaign);
        if (standing.all() == 0) {
            return Says.sentence(nothing(campaign));
        }
        List<VoiceItem> items = voice.items(campaign, (page - 1) * PAGE, PAGE);
        if (items.isEmpty()) {
            return Says.sentence(
                    "There is no page " + page + ": there are only " + counted(standing.all(), "item") + ".");
        }
        boolean mayAnswer = team.isOneOf(reader, AnswerItem.WHO);
        String title = "What sales hears" + (campaign == null ? "" : " of " + Says.code(campaign)) + ": "
                + standing.open() + " open, " + standing.answered() + " answered";
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Says.paragraph("*" + title + "*, the most frequent first"));
        items.forEach(item ->
                blocks.add(text.line(new VoiceText.Entry(item, said(reader, item, campaign)), mayAnswer)));
        long more = standing.all() - (long) (page - 1) * PAGE - items.size();
        if (more > 0) {
            blocks.add(Says.paragraph(
                    "… and " + more + " more: " + Says.code("/lead voice " + typed(campaign) + (page + 1)) + "."));
        }
        return new Message(title, blocks);
    }

    /** @param page counted from 1, of the times it was said */
    Message item(UserId reader, ItemNumber number, int page) {
        return voice.item(number)
                .map(item -> item(reader, item, page))
                .orElseGet(() -> Says.sentence("There is no " + number + ". `/lead voice` lists what sales hears."));
    }

    private Message item(UserId reader, VoiceItem item, int page) {
        List<Voice.Said> said = voice.said(item.number(), null, (page - 1) * SAID_PAGE, SAID_PAGE);
        if (said.isEmpty()) {
            return Says.sentence("There is no page " + page + ": " + item.number() + " was heard "
                    + counted(item.times(), "time") + ".");
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(text.head(item));
        item.answered().ifPresent(answer -> paragraphs.add("> " + VoiceText.answer(answer.text())));
        List<VoiceText.Heard> shown = heard(reader, said).toList();
        shown.forEach(heard -> paragraphs.add(text.line(heard)));
        if (shown.size() < said.size()) {
            paragraphs.add(counted(said.size() - shown.size(), "time") + " of leads in private channels.");
        }
        long more = item.times() - (long) (page - 1) * SAID_PAGE - said.size();
        if (more > 0) {
            paragraphs.add(
                    "… and " + more + " more: " + Says.code("/lead voice " + item.number() + " " + (page + 1)) + ".");
        }
        return Says.paragraphs("Who heard " + item.number(), paragraphs);
    }

    private List<VoiceText.Heard> said(UserId reader, VoiceItem item, @Nullable String campaign) {
        return heard(reader, voice.said(item.number(), campaign, 0, SAID)).toList();
    }

    private Stream<VoiceText.Heard> heard(UserId reader, List<Voice.Said> said) {
        return said.stream()
                .filter(each -> inquiries.shows(each.lead(), new Sight.Of(reader)))
                .flatMap(each -> book.find(each.lead()).stream().map(lead -> new VoiceText.Heard(lead, each)));
    }

    private static String nothing(@Nullable String campaign) {
        return campaign == null
                ? "Nobody has noted a question or missing material yet. "
                        + Says.code("/lead asked 109 \"Do you integrate with SAP?\"")
                        + " does, for a lead of one's own."
                : "Nothing was heard of leads that came in through " + Says.code(campaign)
                        + ". `/lead voice` shows what was heard of all.";
    }

    private static String typed(@Nullable String campaign) {
        return campaign == null ? "" : campaign + " ";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
