package dev.baton.sandbox.page;

import static java.util.stream.Collectors.joining;

import dev.baton.html.Html;
import dev.baton.sandbox.workspace.User;
import dev.baton.sandbox.workspace.Workspace;
import java.util.Arrays;
import java.util.List;

/** Pictures of people, without pictures: initials on a colour that stays the same for the same person. */
final class Avatars {

    private static final int HUES = 6;

    private final Workspace workspace;

    Avatars(Workspace workspace) {
        this.workspace = workspace;
    }

    Html of(User user) {
        String initials = Arrays.stream(user.name().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(joining());
        return Html.tag("span")
                .css("avatar " + colour(user))
                .attr("aria-hidden", "true")
                .with(initials);
    }

    /** By the order in which people joined, in which nobody ever moves: so the first six differ. */
    private String colour(User user) {
        if (user.kind() != User.Kind.PERSON) {
            return "app";
        }
        List<String> joined =
                workspace.members().people().stream().map(User::id).toList();
        return "hue-" + Math.floorMod(joined.indexOf(user.id()), HUES);
    }
}
