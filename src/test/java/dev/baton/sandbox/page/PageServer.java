package dev.baton.sandbox.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.html.Html;
import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Draft;
import dev.baton.sandbox.workspace.Message;
import dev.baton.sandbox.workspace.Seed;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/** The page alone: a workspace with two reps, and a bot that is played by the test. */
final class PageServer implements AutoCloseable {

    private final Server server = new Server(0);
    private final Workspace workspace;

    PageServer(Path folder, Clock clock, Acting acting) {
        this(folder, clock, acting, new NoShortcuts());
    }

    PageServer(Path folder, Clock clock, Acting acting, ShortcutActing shortcuts) {
        Seed seed = new Seed(
                List.of(
                        new Seed.Person("Ana Silva", "rep, EMEA", "ana@sandbox.example", ZoneId.of("Europe/London")),
                        new Seed.Person(
                                "Ben Carter", "rep, Americas", "ben@sandbox.example", ZoneId.of("America/New_York")),
                        new Seed.Person("Mia Rossi", "mia@sandbox.example", ZoneId.of("Europe/Paris"))),
                List.of("#leads-emea", "#leads-americas", "#leads-unrouted", "#marketing", "#baton-operations"));
        this.workspace = Workspace.open(folder.resolve("workspace.jsonl"), seed, clock);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(
                new ServletHolder(new PageServlet(
                        workspace,
                        new Hands(acting, new NoModals(), new NoHome(), shortcuts, new NoSuggestions()),
                        back -> Html.nothing())),
                "/");
        server.setHandler(context);
        LifeCycle.start(server);
    }

    Workspace workspace() {
        return workspace;
    }

    String address() {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return "http://127.0.0.1:" + port;
    }

    User user(String name) {
        return workspace.members().find(name).orElseThrow();
    }

    String channel(String name) {
        return workspace.channels().find(name).orElseThrow().id();
    }

    String addressOf(String person, String channel) {
        return address() + "/?as=" + user(person).id() + "&channel=" + channel(channel);
    }

    Draft fromBot(String channel, Content content) {
        return Draft.of(channel(channel), workspace.members().bot().id(), content);
    }

    Message post(String author, String channel, String text) {
        return workspace.messages().post(Draft.of(channel(channel), user(author).id(), Content.of(text)));
    }

    /** @param blocks JSON, with single quotes for double ones */
    static Content card(String text, String blocks) {
        try {
            return new Content(text, new ObjectMapper().readTree(blocks.replace('\'', '"')), null);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Content openCard(int number, String company) {
        return card("Hot lead #" + number, """
                [{'type':'header','text':{'type':'plain_text','text':'🔥 Hot lead #%1$d · 84 of 100 · EMEA'}},
                 {'type':'section','block_id':'why%1$d','text':{'type':'mrkdwn',
                  'text':'*%2$s* — VP Operations · 800 people · London, GB'}},
                 {'type':'section','text':{'type':'mrkdwn','text':'*Why now*   asked for a demo +30 · 12 pages +25'},
                  'fields':[{'type':'mrkdwn','text':'*Came in*\\n`webinar-may` (Webinar)'},
                            {'type':'mrkdwn','text':'*Reach*\\ne-mail and phone, shown to whoever claims it'}]},
                 {'type':'actions','block_id':'deeds%1$d','elements':[
                  {'type':'button','action_id':'claim','value':'%1$d','style':'primary',
                   'text':{'type':'plain_text','text':'Claim'}},
                  {'type':'button','action_id':'why','value':'%1$d',
                   'text':{'type':'plain_text','text':'Why here?'}}]},
                 {'type':'context','elements':[{'type':'mrkdwn',
                  'text':'Came in <!date^1778580000^{time}|10:00> · claim by <!date^1778580900^{time}|10:15>'}]}]""".formatted(number, company));
    }

    static Content claimedCard(int number, String company, User by) {
        return card("Lead #" + number + " claimed", """
                [{'type':'header','text':{'type':'plain_text','text':'Lead #%1$d · 84 of 100 · EMEA'}},
                 {'type':'section','text':{'type':'mrkdwn','text':'*%2$s* — claimed by <@%3$s>'}},
                 {'type':'actions','block_id':'deeds%1$dx','elements':[
                  {'type':'button','action_id':'release','value':'%1$d',
                   'text':{'type':'plain_text','text':'Release'}}]}]""".formatted(number, company, by.id()));
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
        workspace.close();
    }
}
