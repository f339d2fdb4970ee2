package dev.baton.slack;

import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import com.slack.api.model.User;
import dev.baton.doctor.Examined;
import dev.baton.doctor.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether Baton can post in every channel of the playbook, and who else reads there. */
final class ChannelCheck {

    private static final int PAGE = 1_000;
    private static final String IF_WANTED =
            " Use a channel of your own people, or set channels.allow_outsiders in the playbook if it is meant to be so.";

    private final PatientCalls calls;

    ChannelCheck(PatientCalls calls) {
        this.calls = calls;
    }

    Examined examine(Set<String> names, boolean outsidersAllowed) {
        Answer<List<Conversation>> answer = channels();
        if (answer instanceof Answer.Not<List<Conversation>> not) {
            return unread("The channels", not.why());
        }
        Map<String, Conversation> wanted = wanted(names, ((Answer.Ok<List<Conversation>>) answer).value());
        List<Finding> findings = new ArrayList<>();
        for (String name : new TreeSet<>(names)) {
            place(name, wanted.get(name)).ifPresent(findings::add);
        }
        if (!outsidersAllowed) {
            findings.addAll(outsiders(wanted));
        }
        return new Examined("channels", "Baton is in " + String.join(", ", new TreeSet<>(names)), findings);
    }

    private static Map<String, Conversation> wanted(Set<String> names, List<Conversation> all) {
        Map<String, Conversation> byName = new HashMap<>();
        for (Conversation channel : all) {
            byName.put("#" + channel.getName(), channel);
            byName.put(channel.getId(), channel);
        }
        byName.keySet().retainAll(names);
        return new TreeMap<>(byName);
    }

    private static Optional<Finding> place(String name, @Nullable Conversation channel) {
        if (channel == null) {
            return Optional.of(new Finding(
                    "The playbook names " + name + ", which Baton cannot see.",
                    "Correct the name in the playbook; if the channel is private, type /invite @Baton in it."));
        }
        if (channel.isArchived()) {
            return Optional.of(new Finding(
                    name + " is archived, so nothing can be posted there.",
                    "Unarchive it, or name another channel in the playbook."));
        }
        return channel.isMember()
                ? Optional.empty()
                : Optional.of(new Finding("Baton is not in " + name + ".", "Type /invite @Baton in " + name + "."));
    }

    private List<Finding> outsiders(Map<String, Conversation> channels) {
        List<Finding> findings = new ArrayList<>();
        Answer<List<User>> users = users();
        if (users instanceof Answer.Not<List<User>> not) {
            return List.of(Trouble.finding("Who is a guest", not.why()));
        }
        Set<String> guests = ((Answer.Ok<List<User>>) users)
                .value().stream().filter(ChannelCheck::isGuest).map(User::getId).collect(Collectors.toSet());
        channels.forEach((name, channel) -> {
            if (channel.isExtShared() || channel.isPendingExtShared()) {
                findings.add(new Finding(
                        name + " is shared with another organisation, whose people would see every lead there.",
                        "Stop sharing it." + IF_WANTED));
            } else if (!guests.isEmpty()) {
                guests(name, channel, guests).ifPresent(findings::add);
            }
        });
        return findings;
    }

    private Optional<Finding> guests(String name, Conversation channel, Set<String> guests) {
        Answer<List<String>> members = members(channel);
        if (members instanceof Answer.Not<List<String>> not) {
            return Optional.of(Trouble.finding("Who is in " + name, not.why()));
        }
        long present = ((Answer.Ok<List<String>>) members)
                .value().stream().filter(guests::contains).count();
        return present == 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        name + " is open to guests: " + present + (present == 1 ? " is" : " are") + " in it.",
                        "Remove them from it." + IF_WANTED));
    }

    private static boolean isGuest(User user) {
        return !user.isDeleted() && (user.isRestricted() || user.isUltraRestricted() || user.isStranger());
    }

    private Answer<List<Conversation>> channels() {
        return calls.all(
                ApiMethod.CONVERSATIONS_LIST,
                (methods, cursor) -> methods.conversationsList(request -> request.types(
                                List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL))
                        .limit(PAGE)
                        .cursor(cursor)),
                ConversationsListResponse::getChannels,
                ConversationsListResponse::getResponseMetadata);
    }

    private Answer<List<String>> members(Conversation channel) {
        return calls.all(
                ApiMethod.CONVERSATIONS_MEMBERS,
                (methods, cursor) -> methods.conversationsMembers(
                        request -> request.channel(channel.getId()).limit(PAGE).cursor(cursor)),
                ConversationsMembersResponse::getMembers,
                ConversationsMembersResponse::getResponseMetadata);
    }

    private Answer<List<User>> users() {
        return calls.all(
                ApiMethod.USERS_LIST,
                (methods, cursor) ->
                        methods.usersList(request -> request.limit(PAGE).cursor(cursor)),
                UsersListResponse::getMembers,
                UsersListResponse::getResponseMetadata);
    }

    private static Examined unread(String what, Failure why) {
        return new Examined("channels", "", List.of(Trouble.finding(what, why)));
    }
}
