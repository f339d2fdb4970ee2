package dev.baton.sandbox;

import static dev.baton.sandbox.RunningSandbox.ANA;
import static dev.baton.sandbox.RunningSandbox.BEN;
import static dev.baton.sandbox.RunningSandbox.BOT;
import static dev.baton.sandbox.RunningSandbox.EMEA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import com.slack.api.model.User;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who and what there is, through Slack's own client. */
class PeopleApiTest extends SandboxFixture {

    @Test
    void channelsAndPeopleAreListedPageByPage() throws Exception {
        ConversationsListResponse channels =
                sandbox.api().conversationsList(r -> r.limit(1).types(List.of(ConversationType.PUBLIC_CHANNEL)));
        assertThat(channels.getChannels()).extracting(Conversation::getName).containsExactly("leads-emea");
        assertThat(sandbox.api()
                        .conversationsList(r ->
                                r.limit(1).cursor(channels.getResponseMetadata().getNextCursor()))
                        .getChannels())
                .extracting(Conversation::getName)
                .containsExactly("operations");

        UsersListResponse people = sandbox.api().usersList(r -> r.limit(2));
        assertThat(people.getMembers()).extracting(User::getName).containsExactly("baton", "ana");
        assertThat(sandbox.api()
                        .usersList(r ->
                                r.limit(2).cursor(people.getResponseMetadata().getNextCursor()))
                        .getMembers())
                .extracting(User::getName)
                .containsExactly("ben");
        assertThat(sandbox.api().conversationsMembers(r -> r.channel(EMEA)).getMembers())
                .containsExactly(BOT, ANA, BEN);
    }

    @Test
    void peopleAreDescribedWithEmailAndTimezone() throws Exception {
        User ana = sandbox.api().usersInfo(r -> r.user(ANA)).getUser();
        assertThat(ana.getRealName()).isEqualTo("Ana Silva");
        assertThat(ana.getTz()).isEqualTo("Europe/London");
        assertThat(ana.getProfile().getEmail()).isEqualTo("ana@sandbox.example");
        assertThat(sandbox.api()
                        .usersLookupByEmail(r -> r.email("BEN@sandbox.example"))
                        .getUser()
                        .getId())
                .isEqualTo(BEN);
        assertThat(sandbox.api()
                        .usersLookupByEmail(r -> r.email("carl@sandbox.example"))
                        .getError())
                .isEqualTo("users_not_found");
        assertThat(sandbox.api().usersInfo(r -> r.user("U0NOBODY")).getError()).isEqualTo("user_not_found");
    }

    @Test
    void whoIsDeactivatedIsNotFoundByEmailAndGetsNoMessages() throws Exception {
        sandbox.workspace.members().deactivate(ANA);
        assertThat(sandbox.api().usersInfo(r -> r.user(ANA)).getUser().isDeleted())
                .isTrue();
        assertThat(sandbox.api()
                        .usersLookupByEmail(r -> r.email("ana@sandbox.example"))
                        .getError())
                .isEqualTo("users_not_found");
        assertThat(sandbox.api().conversationsOpen(r -> r.users(List.of(ANA))).getError())
                .isEqualTo("user_disabled");
    }

    @Test
    void userGroupsAreListedWithTheirMembers() throws Exception {
        sandbox.workspace.members().addGroup("emea", "EMEA reps", List.of(ANA));
        var group = sandbox.api()
                .usergroupsList(r -> r.includeUsers(true))
                .getUsergroups()
                .get(0);
        assertThat(group.getHandle()).isEqualTo("emea");
        assertThat(group.getUsers()).containsExactly(ANA);
        assertThat(sandbox.api()
                        .usergroupsUsersList(r -> r.usergroup(group.getId()))
                        .getUsers())
                .containsExactly(ANA);
        assertThat(sandbox.api().usergroupsUsersList(r -> r.usergroup("S0NONE")).getError())
                .isEqualTo("no_such_subteam");
    }
}
