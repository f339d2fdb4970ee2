package dev.baton.sandbox.workspace;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One line of the journal: something as it stands from now on, or gone. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.UserIs.class, name = "user"),
    @JsonSubTypes.Type(value = Change.GroupIs.class, name = "group"),
    @JsonSubTypes.Type(value = Change.ChannelIs.class, name = "channel"),
    @JsonSubTypes.Type(value = Change.MessageIs.class, name = "message"),
    @JsonSubTypes.Type(value = Change.MessageGone.class, name = "message_gone"),
    @JsonSubTypes.Type(value = Change.ViewIs.class, name = "view"),
    @JsonSubTypes.Type(value = Change.ViewGone.class, name = "view_gone"),
    @JsonSubTypes.Type(value = Change.AddressIs.class, name = "address"),
    @JsonSubTypes.Type(value = Change.FileIs.class, name = "file"),
    @JsonSubTypes.Type(value = Change.FileSent.class, name = "file_sent"),
    @JsonSubTypes.Type(value = Change.ReadIs.class, name = "read"),
})
sealed interface Change {

    void applyTo(Contents contents);

    /** Whether pages that are open are told of it at once. */
    default boolean isNews() {
        return true;
    }

    record UserIs(User user) implements Change {
        @Override
        public void applyTo(Contents contents) {
            contents.users.put(user.id(), user);
        }
    }

    record GroupIs(UserGroup group) implements Change {
        @Override
        public void applyTo(Contents contents) {
            contents.groups.put(group.id(), group);
        }
    }

    record ChannelIs(Channel channel) implements Change {
        @Override
        public void applyTo(Contents contents) {
            contents.channels.put(channel.id(), channel);
        }
    }

    record MessageIs(Message message) implements Change {
        @Override
        public void applyTo(Contents contents) {
            contents.in(message.channel()).put(message.ts(), message);
        }
    }

    record MessageGone(String channel, String ts) implements Change {
        @Override
        public void applyTo(Contents contents) {
            contents.in(channel).remove(ts);
        }
    }

    record ViewIs(View view) implements Change {
        @Override
        public void applyTo(Contents contents) {
            contents.views.put(view.id(), view);
        }
    }

    record ViewGone(String id) implements Change {
        @Override
        public void applyTo(Contents contents) {
            contents.views.remove(id);
        }
    }

    record AddressIs(ReplyAddress address) implements Change {
        @Override
        public void applyTo(Contents contents) {
            contents.addresses.put(address.id(), address);
        }
    }

    record FileIs(StoredFile file) implements Change {
        @Override
        public void applyTo(Contents contents) {
            contents.files.put(file.id(), file);
        }
    }

    /** @param content in Base64 */
    record FileSent(String id, String content) implements Change {
        @Override
        public void applyTo(Contents contents) {
            contents.sent.put(id, content);
        }
    }

    /** @param ts of the newest message that the person read in the channel */
    record ReadIs(String channel, String user, String ts) implements Change {
        @Override
        public void applyTo(Contents contents) {
            contents.readIn(channel).put(user, ts);
        }

        /** Or each message would be drawn again for everybody whenever somebody has looked at it. */
        @Override
        public boolean isNews() {
            return false;
        }
    }
}
