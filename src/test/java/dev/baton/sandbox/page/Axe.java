package dev.baton.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** Looks over the page as axe-core does: roles, names, order, contrast. */
public final class Axe {

    private static final String JAR = "org.webjars.npm/axe-core";

    /** Its rules for WCAG 2.1, A and AA, and what it calls good practice; what is only moderate or minor is not told. */
    private static final String RUN = """
            const told = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
              resultTypes: ["violations"],
            }).then((found) => told(found.violations
              .filter((rule) => ["serious", "critical"].includes(rule.impact))
              .flatMap((rule) => rule.nodes.map((node) => rule.id + ": " + node.html + " " + node.failureSummary))),
              (failed) => told(["axe failed: " + failed]));
            """;

    private final Browser browser;
    private final String script;

    public Axe(Browser browser) {
        this.browser = browser;
        this.script = script();
    }

    /** What is serious or critical on the page as it is now. */
    public List<?> findings() {
        browser.run("if (!window.axe) {" + script + "}");
        return (List<?>) browser.runAsync(RUN);
    }

    private static String script() {
        Properties jar = new Properties();
        try (InputStream properties = open("/META-INF/maven/" + JAR + "/pom.properties")) {
            jar.load(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String folder = "/META-INF/resources/webjars/axe-core/" + jar.getProperty("version");
        try (InputStream source = open(folder + "/axe.min.js")) {
            return new String(source.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Axe.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(resource + " is not on the class path");
        }
        return in;
    }
}
