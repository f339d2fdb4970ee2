package dev.baton.sandbox.director;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of leads that are ready-made. */
public enum LeadKind {
    DEMO("demo", "Demo, EMEA", "Website", "demo-page", "/demo"),
    WEBINAR("webinar", "Webinar, EMEA", "Webinar", "webinar-may", "/webinar/may"),
    AMERICAS("americas", "Webinar, Americas", "Webinar", "webinar-may", "/webinar/may"),
    WHITEPAPER("whitepaper", "Whitepaper: held", "Content", "guide-2026", "/guides/hand-off"),
    NOWHERE("nowhere", "No territory", "Website", "demo-page", "/demo");

    private final String code;
    private final String label;
    private final String source;
    private final String campaign;
    private final String page;

    LeadKind(String code, String label, String source, String campaign, String page) {
        this.code = code;
        this.label = label;
        this.source = source;
        this.campaign = campaign;
        this.page = page;
    }

    public static Optional<LeadKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** What a button says that sends one. */
    public String label() {
        return label;
    }

    String source() {
        return source;
    }

    String campaign() {
        return campaign;
    }

    String page() {
        return page;
    }
}
