package dev.baton.printing;

import dev.baton.digest.Period;
import dev.baton.digest.edition.Edition;
import dev.baton.digest.edition.Openings;
import dev.baton.html.Html;
import dev.baton.html.chart.Chart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A digest as one page that stands alone: it asks for nothing, runs nothing, and prints. */
public final class Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    /** In which nothing but the page's own style sheet counts, whatever somebody typed into it. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private Page() {}

    public static String of(Edition edition, Openings openings) {
        Glossary glossary = new Glossary(edition.digest(), openings);
        PagePart parts = new PagePart(glossary);
        return "<!doctype html>\n<html lang=\"en\"><head>" + head(edition).render() + "<style>" + resource(Chart.STYLE)
                + resource("/printing/page.css") + "</style></head>"
                + Html.tag("body")
                        .with(
                                header(edition),
                                Html.tag("main")
                                        .with(
                                                group("In a minute", edition, parts, true),
                                                group("Details", edition, parts, false),
                                                made(glossary)))
                        .render()
                + "</html>\n";
    }

    private static Html head(Edition edition) {
        return Html.all(
                Html.tag("meta").attr("charset", "utf-8"),
                Html.tag("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY),
                Html.tag("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1"),
                Html.tag("title").with(edition.title()));
    }

    private static Html header(Edition edition) {
        Period period = edition.digest().period();
        return Html.tag("header")
                .with(
                        Html.tag("h1").with(edition.title()),
                        Html.tag("p").css("headline").with(edition.headline()),
                        Html.tag("p")
                                .css("soft")
                                .with("As it stood at the end of "
                                        + DAY.format(period.end().minusDays(1)) + ", " + period.zone()
                                        + ". What happened since changes nothing here."));
    }

    private static Html group(String name, Edition edition, PagePart parts, boolean front) {
        List<Html> sections = (front ? edition.front() : edition.details())
                .stream().map(parts::section).toList();
        return Html.tag("div")
                .css(front ? "front" : "details")
                .attr("role", "group")
                .attr("aria-label", name)
                .with(sections);
    }

    private static Html made(Glossary glossary) {
        return Html.tag("section")
                .css("made")
                .with(
                        Html.tag("h2").with("What each number is made of"),
                        Html.tag("p")
                                .css("soft")
                                .with(
                                        "Last: the one before. Usual: the median of the four before. Below ten of something"
                                                + " there are counts only. Medians and p90 are by nearest rank; what had not"
                                                + " happened counts as infinite and is told as longer than something."),
                        glossary.render());
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("This build lacks " + name + ". Build it again with Maven.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
