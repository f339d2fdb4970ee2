package dev.baton.sandbox.page;

import dev.baton.sandbox.page.blockkit.Reader;
import dev.baton.sandbox.workspace.Channel;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.UserGroup;
import dev.baton.sandbox.workspace.Workspace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The person at a place, with the names of the workspace. */
final class PlaceReader implements Reader {

    private final Workspace workspace;
    private final Place place;

    PlaceReader(Workspace workspace, Place place) {
        this.workspace = workspace;
        this.place = place;
    }

    @Override
    public Optional<String> memberName(String id) {
        return workspace.members().get(id).map(User::name);
    }

    @Override
    public Optional<String> groupName(String id) {
        return workspace.members().groups().stream()
                .filter(group -> group.id().equals(id))
                .map(UserGroup::handle)
                .findFirst();
    }

    @Override
    public Optional<String> channelName(String id) {
        return channel(id).map(Channel::name);
    }

    @Override
    public String channelAddress(String id) {
        return channel(id).map(channel -> place.in(channel).address()).orElse(place.address());
    }

    @Override
    public boolean isSelf(String memberId) {
        return place.viewer().id().equals(memberId);
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of(place.viewer().zone());
    }

    @Override
    public Instant now() {
        return place.now();
    }

    private Optional<Channel> channel(String id) {
        return workspace.channels().get(id).filter(channel -> !channel.isDirect());
    }
}
