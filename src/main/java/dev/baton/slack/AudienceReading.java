package dev.baton.slack;

import dev.baton.lead.UserId;
import dev.baton.query.Audiences;
import dev.baton.query.Audiences.Audience;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who is in the private ones of the playbook's channels. All are kept together or none; a reading that has to wait
 * for Slack's pace goes on at the channel where it was.
 */
final class AudienceReading {

    private final SlackClient client;
    private final Audiences audiences;
    private final Map<String, Set<UserId>> read = new HashMap<>();

    AudienceReading(SlackClient client, Audiences audiences) {
        this.client = client;
        this.audiences = audiences;
    }

    /**
     * @param channels by their names in the playbook
     * @return what kept it from reading; empty when all are kept
     */
    Optional<Failure> read(Map<String, SeenChannel> channels) {
        for (SeenChannel channel : channels.values()) {
            if (channel.isPrivate() && !read.containsKey(channel.id())) {
                Answer<Set<UserId>> members = members(channel.id());
                if (members instanceof Answer.Not<Set<UserId>> not) {
                    return Optional.of(not.why());
                }
                read.put(channel.id(), ((Answer.Ok<Set<UserId>>) members).value());
            }
        }
        audiences.replaceAll(channels.entrySet().stream()
                .map(each -> audience(each.getKey(), each.getValue()))
                .toList());
        read.clear();
        return Optional.empty();
    }

    private Audience audience(String name, SeenChannel channel) {
        return new Audience(name, channel.id(), channel.isPrivate(), read.getOrDefault(channel.id(), Set.of()));
    }

    private Answer<Set<UserId>> members(String channelId) {
        Set<UserId> all = new HashSet<>();
        String cursor = "";
        do {
            Answer<SlackClient.MemberPage> answer = client.members(channelId, cursor);
            if (answer instanceof Answer.Not<SlackClient.MemberPage> not) {
                return new Answer.Not<>(not.why());
            }
            SlackClient.MemberPage page = ((Answer.Ok<SlackClient.MemberPage>) answer).value();
            page.members().forEach(id -> all.add(new UserId(id)));
            cursor = page.next();
        } while (!cursor.isEmpty());
        return new Answer.Ok<>(all);
    }
}
