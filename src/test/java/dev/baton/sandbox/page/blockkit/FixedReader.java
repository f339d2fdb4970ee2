package dev.baton.sandbox.page.blockkit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Ana, in London, on a day in May 2026. */
final class FixedReader implements Reader {

    private static final Map<String, String> MEMBERS = Map.of("U1", "Ana Silva", "U2", "Ben <Carter>");

    @Override
    public Optional<String> memberName(String id) {
        return Optional.ofNullable(MEMBERS.get(id));
    }

    @Override
    public Optional<String> groupName(String id) {
        return id.equals("S1") ? Optional.of("emea") : Optional.empty();
    }

    @Override
    public Optional<String> channelName(String id) {
        return id.equals("C1") ? Optional.of("leads-emea") : Optional.empty();
    }

    @Override
    public String channelAddress(String id) {
        return "/?channel=" + id;
    }

    @Override
    public boolean isSelf(String memberId) {
        return memberId.equals("U1");
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/London");
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-05-12T10:00:00Z");
    }
}
