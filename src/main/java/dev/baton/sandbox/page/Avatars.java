package dev.baton.sandbox.page;

import static java.util.stream.Collectors.joining;

import dev.baton.sandbox.page.html.Html;
import dev.baton.sandbox.workspace.User;
import java.util.Arrays;

/** Pictures of people, without pictures: initials on a colour that stays the same for the same person. */
final class Avatars {

    private static final int HUES = 6;

    private Avatars() {}

    static Html of(User user) {
        boolean app = user.kind() != User.Kind.PERSON;
        String initials = Arrays.stream(user.name().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(joining());
        String hue = app ? "app" : "hue-" + Math.floorMod(user.id().hashCode(), HUES);
        return Html.tag("span").css("avatar " + hue).attr("aria-hidden", "true").with(initials);
    }
}
