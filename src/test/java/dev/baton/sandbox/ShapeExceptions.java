package dev.baton.sandbox;

import java.util.List;
import java.util.Map;

/** Where the sandbox differs from Slack's field lists on purpose, and why. A path stands for all that is below it, too. */
final class ShapeExceptions {

    private static final String FAILED = "only where it failed; ScopesTest and others show it there";
    private static final String WARNING = "only with a warning, and the sandbox warns of nothing";
    private static final String GRID = "only in an Enterprise Grid organisation, and the sandbox is none";
    private static final String FUNCTION = "only from a function of a workflow, and the sandbox has no workflows";
    private static final String PICTURE = "only of a picture that somebody loaded up";

    /** Of the answers of methods. */
    static final Map<String, String> ANSWERS = Map.of(
            "/error", FAILED,
            "/needed", FAILED,
            "/provided", FAILED,
            "/arg", FAILED,
            "/callstack", FAILED,
            "/response_metadata/messages", FAILED,
            "/response_metadata is missing", FAILED,
            "/warning", WARNING);

    static final Map<String, String> AUTH =
            Map.of("/enterprise_id", GRID, "/expires_in", "only of tokens that are rotated");

    static final Map<String, String> CHANNEL = Map.ofEntries(
            Map.entry("/locale", "only where it is asked for"),
            Map.entry("/internal_team_ids", GRID),
            Map.entry("/connected_team_ids", GRID),
            Map.entry("/connected_limited_team_ids", GRID),
            Map.entry("/conversation_host_id", GRID),
            Map.entry("/is_moved", GRID),
            Map.entry("/is_global_shared", GRID),
            Map.entry("/is_org_default", GRID),
            Map.entry("/is_org_mandatory", GRID),
            Map.entry("/properties", "of tabs, canvases and workflows, which the sandbox has not"));

    static final Map<String, String> USER = Map.ofEntries(
            Map.entry("/locale", "only where it is asked for"),
            Map.entry("/has_2fa", "only for administrators"),
            Map.entry("/two_factor_type", "only for administrators"),
            Map.entry("/enterprise", GRID),
            Map.entry("/teams", GRID),
            Map.entry("/is_stranger", "only of people from a connected organisation"),
            Map.entry("/is_invited_user", "only until an invitation is accepted"),
            Map.entry("/profile/image_original", PICTURE),
            Map.entry("/profile/image_1024", PICTURE),
            Map.entry("/profile/is_custom_image", PICTURE),
            Map.entry("/profile/status_emoji_url", "only with a status"),
            Map.entry("/profile/pronouns", "only where somebody gave them"),
            Map.entry("/profile/start_date", "only where somebody gave it"),
            Map.entry("/profile/huddle", "only in a huddle"),
            Map.entry("/profile/guest_invited_by", "only of guests whom a person invited"));

    static final Map<String, String> FILE = Map.ofEntries(
            Map.entry("/thumb", PICTURE),
            Map.entry("/original_", PICTURE),
            Map.entry("/alt_txt", PICTURE),
            Map.entry("/deanimate", PICTURE),
            Map.entry("/preview_highlight", "the markup of Slack's own viewer"),
            Map.entry("/shares/public/ID[]/latest_reply", "only of the first message of a thread"));

    static final Map<String, String> COMMAND =
            Map.of("/enterprise", GRID, "/is_enterprise_install", "the list has a flag, but a form has only text");

    static final Map<String, String> VIEWS = Map.of(
            "/enterprise", GRID,
            "/team/enterprise", GRID,
            "/is_cleared is missing", "only where something is closed",
            "/bot_access_token", FUNCTION,
            "/function_data", FUNCTION,
            "/interactivity", FUNCTION);

    static final Map<String, String> HOME = Map.of(
            "/enterprise_id", GRID,
            "/authorizations[]/enterprise_id", GRID,
            "/event/view/title is missing", "a home tab has none",
            "/event/view/submit is missing", "a home tab has none",
            "/event/view/close is missing", "a home tab has none",
            "/event/view/previous_view_id", "nothing is below a home tab");

    private ShapeExceptions() {}

    /** The differences that are none of these. */
    static List<String> without(List<String> differences, Map<String, String> exceptions, String below) {
        return differences.stream()
                .filter(difference ->
                        exceptions.keySet().stream().noneMatch(path -> difference.startsWith(below + path)))
                .toList();
    }
}
