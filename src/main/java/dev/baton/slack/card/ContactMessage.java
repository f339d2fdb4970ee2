package dev.baton.slack.card;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.slack.api.model.block.LayoutBlock;
import dev.baton.lead.Event;
import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.lead.OwnedLead;
import dev.baton.lead.PursuedLead;
import dev.baton.lead.SettledLead;
import dev.baton.slack.card.Layout.Row;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The direct message that gives a lead's owner the contact details in full, tappable on a phone. */
public final class ContactMessage {

    private static final int ANSWERS = 5;

    /** No address that mail can be sent to is longer. */
    private static final int LONGEST_ADDRESS = 254;

    private final Words words;

    public ContactMessage(Words words) {
        this.words = words;
    }

    /** For a lead that nobody owns (any more) it says so and shows no details. */
    public Message render(Lead lead, List<Event> history) {
        if (lead instanceof OwnedLead owned) {
            return details(lead, PromiseLine.owned(owned, words.touchBy(owned, history)) + " · ");
        }
        return lead instanceof PursuedLead ? details(lead, "") : notYours(lead);
    }

    /** For somebody who took their claim back, after the details were sent to them. */
    public static Message over(Lead lead) {
        String text = lead instanceof SettledLead
                ? lead.number() + " is closed and not yours any more. Please leave its contact alone."
                : lead.number() + " is not yours any more: you took your claim back. Please leave its contact alone"
                        + " unless you claim it again.";
        return new Message(text, List.of());
    }

    /** The contact details as mrkdwn lines, one a detail; a sentence where there are none. For the owner's eyes only. */
    static String contact(Lead lead) {
        Facts.Person person = lead.facts().person();
        List<String> lines = new ArrayList<>();
        if (person.phone() != null) {
            lines.add("*Phone*  " + link("tel:", person.phone(), spoken(person.phone())));
        }
        if (person.email() != null) {
            lines.add("*E-mail*  " + link("mailto:", person.email(), person.email()));
        }
        if (lines.isEmpty()) {
            String known = person.externalId() == null
                    ? ""
                    : " The sending system knows it as " + Mrkdwn.typed(person.externalId(), 200) + ".";
            return "No e-mail address or phone number came with it." + known;
        }
        return String.join("\n", lines);
    }

    private Message details(Lead lead, String promise) {
        Profile owned = new Profile(lead, Shown.toOwner());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.section("*" + Mrkdwn.escape(words.leadWithEmoji(lead)) + " is yours*"));
        blocks.add(Layout.rows(List.of(owned.rowOfPerson())));
        blocks.add(Layout.section(contact(lead)));
        blocks.add(Layout.rows(asked(lead)));
        blocks.add(Layout.context(
                promise + "everything about it: `/lead show " + lead.number().value() + "`"));
        String text = words.lead(lead) + " is yours: " + new Profile(lead).brief();
        return new Message(Mrkdwn.escape(text), blocks);
    }

    private static List<Row> asked(Lead lead) {
        List<Row> rows = new ArrayList<>();
        CameIn cameIn = new CameIn(lead, Shown.toOwner());
        rows.add(Row.labelled("Came in", cameIn.door()));
        cameIn.answers(ANSWERS).forEach(answer -> rows.add(Row.plain(answer)));
        new Reach(lead).consent().ifPresent(consent -> rows.add(Row.labelled("Consent", consent)));
        return rows;
    }

    private static Message notYours(Lead lead) {
        String text = lead.number() + " is not claimed any more, so its contact details are not shown. `/lead show "
                + lead.number().value() + "` says where it is now.";
        return new Message(text, List.of());
    }

    private static String link(String scheme, String address, String shown) {
        if (address.length() > LONGEST_ADDRESS) {
            return Mrkdwn.typed(address, LONGEST_ADDRESS);
        }
        String encoded = URLEncoder.encode(address, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@")
                .replace("%2B", "+");
        return "<" + scheme + encoded + "|" + Mrkdwn.typed(shown, LONGEST_ADDRESS) + ">";
    }

    private static String spoken(String phone) {
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            return numbers.format(numbers.parse(phone, null), PhoneNumberUtil.PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException asItIs) {
            return phone;
        }
    }
}
