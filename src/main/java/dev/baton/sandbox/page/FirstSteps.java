package dev.baton.sandbox.page;

import dev.baton.html.Element;
import dev.baton.html.Html;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What somebody tries who is here for the first time. A browser in which it was dismissed does not show it again. */
final class FirstSteps {

    static final String PATH = "/first-steps";

    private static final String COOKIE = "first-steps";
    private static final String DISMISSED = "dismissed";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private record Step(String title, String text) {}

    private static final List<Step> STEPS = List.of(
            new Step("Claim", "Press Claim on a card. The card and its thread say that the lead is yours."),
            new Step("Call", "Its contact is in your direct messages. Say on the card how the call went."),
            new Step("Race", "Be somebody else, top right, and type /lead claim with that number."),
            new Step("Wait", "Move the clock a day, below the channels, and open the threads."));

    private FirstSteps() {}

    static Html render(HttpServletRequest request, Place place) {
        if (isDismissed(request)) {
            return Html.nothing();
        }
        Element list = Html.tag("ol");
        for (Step step : STEPS) {
            list = list.with(
                    Html.tag("li").with(Html.tag("strong").with(step.title()), Html.text(" "), Html.text(step.text())));
        }
        Element form = Html.tag("form")
                .attr("method", "post")
                .attr("action", PATH)
                .attr("hx-post", PATH)
                .attr("hx-target", "#first-steps")
                .attr("hx-swap", "outerHTML")
                .with(
                        Composer.hidden("as", place.viewer().id()),
                        Composer.hidden("channel", place.channel().id()),
                        Html.tag("button")
                                .attr("type", "submit")
                                .attr("aria-label", "Hide the first steps")
                                .with("Hide"));
        return Html.tag("section")
                .attr("id", "first-steps")
                .attr("aria-label", "First steps")
                .with(list, form);
    }

    static void dismiss(HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, DISMISSED);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }

    private static boolean isDismissed(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Stream.of(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE)
                                && cookie.getValue().equals(DISMISSED));
    }
}
