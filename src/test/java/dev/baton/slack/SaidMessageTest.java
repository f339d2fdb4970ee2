package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.util.json.GsonFactory;
import dev.baton.intake.Contacts;
import dev.baton.intake.PersonInText;
import dev.baton.intake.PersonInText.Found;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message says of whom it is about, as Slack sends messages; {@code ⏎} stands for a new line. */
class SaidMessageTest {

    private final PersonInText persons = new PersonInText(new Contacts("GB"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // As people write to each other.
                "Call Jo, <mailto:jo@acme.com¦jo@acme.com>                       | Jo;-;jo@acme.com;-;Acme",
                "Met Jo Harbour (<mailto:jo.h@harbour-foods.co.uk¦jo.h@harbour-foods.co.uk>) at the stand | Jo;Harbour;jo.h@harbour-foods.co.uk;-;Harbour Foods",
                "<@U0BEN> please call *Anna van der Berg* <mailto:avdb@berg.nl¦avdb@berg.nl> today | Anna;van der Berg;avdb@berg.nl;-;Berg",
                "jo.harbour@acme.com wants a demo                               | Jo;Harbour;jo.harbour@acme.com;-;Acme",
                "just had JO HARBOUR on the phone: <mailto:jo.harbour@acme.com¦jo.harbour@acme.com> | JO;HARBOUR;jo.harbour@acme.com;-;Acme",
                "hi! could somebody write to <mailto:jo@gmail.com¦jo@gmail.com>? | -;-;jo@gmail.com;-;-",
                "New lead <mailto:info@acme.com¦info@acme.com>                   | -;-;info@acme.com;-;Acme",
                "Jo Harbour <<mailto:jo@acme.com¦jo@acme.com>>                   | Jo;Harbour;jo@acme.com;-;Acme",
                "Jo Harbour &lt;<mailto:jo@acme.com¦jo@acme.com>&gt;             | Jo;Harbour;jo@acme.com;-;Acme",
                "<mailto:jo@acme.com¦Jo Harbour>                                 | Jo;Harbour;jo@acme.com;-;Acme",
                // Phones.
                "Talked to Priya Sharma, <tel:+442079460958¦020 7946 0958>       | Priya;Sharma;-;+442079460958;-",
                "Met Priya at the booth, 020 7946 0958                          | Priya;-;-;020 7946 0958;-",
                "Ask for Jürgen Groß: +49 30 901820, <mailto:jg@gross.de¦jg@gross.de> | Jürgen;Groß;jg@gross.de;+49 30 901820;Gross",
                "Order 20260513-4711, call <mailto:jo@acme.com¦jo@acme.com>      | -;-;jo@acme.com;-;Acme",
                // Labels, as forms and bots write them.
                "Name: Jo Harbour⏎E-mail: <mailto:jo@acme.com¦jo@acme.com>⏎Phone: <tel:02079460958¦020 7946 0958>⏎Company: Acme Foods Ltd | Jo;Harbour;jo@acme.com;02079460958;Acme Foods Ltd",
                "*First name*: Jo⏎*Last name*: Harbour⏎*Email*: <mailto:jo@gmail.com¦jo@gmail.com>⏎*Organisation*: Acme | Jo;Harbour;jo@gmail.com;-;Acme",
                "Contact: Priya Sharma, VP Operations⏎<mailto:ps@northwind.com¦ps@northwind.com> | Priya;Sharma;ps@northwind.com;-;Northwind",
                // Signatures.
                "Can we get a quote?⏎Best regards⏎Jo Harbour⏎Head of Operations⏎Acme Foods⏎T <tel:+442079460958¦+44 20 7946 0958>⏎<mailto:jharbour@acme.com¦jharbour@acme.com> | Jo;Harbour;jharbour@acme.com;+442079460958;Acme",
                "&gt; Please send prices⏎&gt; --⏎&gt; Léa O'Neill⏎&gt; <mailto:lea@mail.acme.ie¦lea@mail.acme.ie> | Léa;O'Neill;lea@mail.acme.ie;-;Acme",
                "Thanks,⏎Sean⏎sean@acme.example                                  | -;-;sean@acme.example;-;Acme",
                // Several addresses: colleagues are not whom it is about.
                "From <mailto:mia@sandbox.example¦mia@sandbox.example>: meet <mailto:jo@acme.com¦jo@acme.com> | -;-;jo@acme.com;-;Acme",
                "<mailto:jo@acme.com¦jo@acme.com>, cc <mailto:al@other.com¦al@other.com> | -;-;jo@acme.com;-;Acme",
                "<mailto:mia@sandbox.example¦mia@sandbox.example>                | -;-;-;-;-",
                // Links, channels and people of the workspace say nothing of the lead.
                "<https://crm.example/leads/447911123456¦the form> from <!here> <#C0LEADS¦leads-emea> | -;-;-;-;-",
                "<http://acme.com¦acme.com> - Jo Harbour jo@acme.com             | Jo;Harbour;jo@acme.com;-;Acme",
                "<@U0ANA¦Ana Silva> can you take this?                           | -;-;-;-;-",
                // Nothing, and what looks like something.
                "no contact yet                                                  | -;-;-;-;-",
                "meet @ 5 at the bar, a@b                                        | -;-;-;-;-",
                "v1.2@release 10.0.0.1 and 12345                                 | -;-;-;-;-",
                "Met Jo Harbour of Acme at the stand                             | Jo;Harbour;-;-;-",
                "`jo_harbour@acme.com`                                           | Jo;Harbour;jo_harbour@acme.com;-;Acme",
                "_Jo Harbour_: <mailto:jo+fair@acme.com¦jo+fair@acme.com> | Jo;Harbour;jo+fair@acme.com;-;Acme",
            })
    void findsWhoItIsAbout(String message, String found) {
        assertThat(found(SaidMessage.plain(message.replace('⏎', '\n').replace('¦', '|'))))
                .isEqualTo(found);
    }

    private String found(String text) {
        Found found = persons.in(text, "mia@sandbox.example"::equals);
        return Stream.of(found.firstName(), found.lastName(), found.email(), found.phone(), found.company())
                .map(part -> Objects.requireNonNullElse(part, "-"))
                .collect(Collectors.joining(";"));
    }

    @Test
    void systemsPutItIntoAttachments() {
        SaidMessage said = said("""
                {"team": {"domain": "acme"}, "channel": {"id": "C1LEADS"}, "message_ts": "1770000000.000100",
                 "message": {"text": "New submission", "attachments": [{"pretext": "Webinar",
                  "fields": [{"title": "Name", "value": "Jo Harbour"}, {"title": "Email", "value": "jo@gmail.com"}]}]}}
                """);

        assertThat(found(said.text())).isEqualTo("Jo;Harbour;jo@gmail.com;-;-");
        assertThat(said.link()).contains("https://acme.slack.com/archives/C1LEADS/p1770000000000100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evil.example/x | C1LEADS   | 1770000000.000100",
                "acme           | ../C1     | 1770000000.000100",
                "acme           | C1LEADS   | yesterday",
                "''             | ''        | ''",
            })
    void aLinkIsOnlyMadeOfWhatSlackSends(String domain, String channel, String ts) {
        assertThat(said("{\"team\": {\"domain\": \"" + domain + "\"}, \"channel\": {\"id\": \"" + channel
                                + "\"}, \"message_ts\": \"" + ts + "\", \"message\": {}}")
                        .link())
                .isEmpty();
    }

    @Test
    void whatIsWrittenToHoldItUpIsReadInNoTime() {
        String hostile = "Met " + "Aa ".repeat(200_000) + "<".repeat(100_000) + "a.".repeat(100_000) + "@";

        assertThat(found(SaidMessage.plain(hostile))).startsWith("Aa;");
    }

    private static SaidMessage said(String json) {
        return new SaidMessage(GsonFactory.createSnakeCase().fromJson(json, MessageShortcutPayload.class));
    }
}
