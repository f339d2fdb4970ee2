package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.lead.HandedOffLead;
import dev.baton.lead.LeadNumber;
import dev.baton.lead.OpenLead;
import dev.baton.lead.Touch;
import dev.baton.lead.UserId;
import dev.baton.lead.Work;
import dev.baton.team.Member;
import dev.baton.team.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A dialer that tells of touches; lead 1 is a demo in EMEA, where Ana and Amy may claim. */
final class TouchCalls {

    static final UserId ANA = new UserId("U0ANA");
    static final UserId AMY = new UserId("U0AMY");
    static final LeadNumber FIRST = new LeadNumber(1);
    static final String NUMBERED = "/api/leads/1/touches";
    static final String BY_CONTACT = "/api/touches";
    static final String VOICEMAIL = "{\"channel\": \"call\", \"outcome\": \"voicemail\", \"by\": \"Ana@corp.example\"}";

    private final TestApi api;

    TouchCalls(TestApi api) {
        this.api = api;
        api.store()
                .team()
                .replaceAll(List.of(
                        member(ANA, "ana@corp.example", "emea"),
                        member(AMY, "amy@corp.example", "emea"),
                        member(new UserId("U0BEN"), "ben@corp.example", "americas")));
    }

    /** Says which lead where the address does not. */
    HttpRequest.Builder posting(String path, String touch) {
        String body = path.equals(BY_CONTACT) ? touch.replaceFirst("\\}$", ", \"email\": \"ana@example.com\"}") : touch;
        return api.request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace("{,", "{")));
    }

    HttpResponse<String> post(String path, String touch) throws Exception {
        return api.send(posting(path, touch).build());
    }

    void demo() throws Exception {
        assertThat(api.post(TestApi.DEMO).statusCode()).isEqualTo(201);
    }

    HttpResponse<String> afterADemo(String path, String touch) throws Exception {
        demo();
        return post(path, touch);
    }

    HttpResponse<String> ofSomebodyElsesLead(String path) throws Exception {
        demo();
        claim(AMY);
        return post(path, VOICEMAIL);
    }

    /** Ana's click comes first. */
    HttpResponse<String> sameAttempt(String path) throws Exception {
        demo();
        click(Touch.Outcome.NO_ANSWER);
        return post(path, VOICEMAIL);
    }

    void claim(UserId rep) {
        OpenLead open = (OpenLead) lead();
        api.store().leadBook().commit(Work.of(open.claim(rep, now())));
    }

    /** Ana logs a call by hand. */
    void click(Touch.Outcome outcome) {
        Touch touch = new Touch(ANA, Touch.Channel.CALL, outcome, now(), now());
        api.store().leadBook().commit(Work.of(lead().touch(touch, null)));
    }

    HandedOffLead lead() {
        return (HandedOffLead) api.store().leadBook().find(FIRST).orElseThrow();
    }

    private Instant now() {
        return api.clock().instant();
    }

    private static Member member(UserId id, String email, String roster) {
        return new Member(id, id.value(), email, ZoneId.of("Europe/London"), true, Set.of(Role.REP), Set.of(roster));
    }
}
