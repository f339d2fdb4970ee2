package dev.baton.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.baton.html.chart.Chart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The files of the page, from the class path: its style, its script, and htmx from its WebJar. */
final class Assets {

    private static final String OWN = "/sandbox/page/";
    private static final String HTMX = "org.webjars.npm/htmx.org";

    private final Map<String, Asset> byPath = Map.of(
            "/assets/page.css", styles(),
            "/assets/page.js", load(OWN + "page.js", "text/javascript"),
            "/assets/modal.js", load(OWN + "modal.js", "text/javascript"),
            "/assets/composer.js", load(OWN + "composer.js", "text/javascript"),
            "/assets/icon.svg", load(OWN + "icon.svg", "image/svg+xml"),
            "/webjars/htmx.min.js", load(htmx(), "text/javascript"));

    Optional<Asset> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** One file for the browser; what only a phone changes comes last and so prevails. */
    private static Asset styles() {
        return new Asset(
                Stream.of(
                                "base",
                                "frame",
                                "messages",
                                "files",
                                "blocks",
                                "tables",
                                Chart.STYLE,
                                "composer",
                                "suggestions",
                                "modal",
                                "director",
                                "steps",
                                "phone")
                        .map(part -> part.startsWith("/") ? part : OWN + part + ".css")
                        .map(resource -> load(resource, "text/css").content())
                        .collect(joining("\n")),
                "text/css");
    }

    /** The WebJar's folder carries its version, so that only the build names it. */
    private static String htmx() {
        Properties jar = new Properties();
        try (InputStream in = open("/META-INF/maven/" + HTMX + "/pom.properties")) {
            jar.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/META-INF/resources/webjars/htmx.org/" + jar.getProperty("version") + "/dist/htmx.min.js";
    }

    private static Asset load(String resource, String type) {
        try (InputStream in = open(resource)) {
            return new Asset(new String(in.readAllBytes(), UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Assets.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("This build lacks " + resource + ". Build it again with Maven.");
        }
        return in;
    }

    record Asset(String content, String type) {}
}
