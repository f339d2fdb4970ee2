package dev.baton.sandbox.workspace;

import java.util.Locale;
import java.util.stream.Stream;

/** What Slack takes a file for, by the ending of its name. */
public enum FileType {
    CSV("csv", "text/csv", "CSV"),
    TEXT("txt", "text/plain", "Plain Text"),
    MARKDOWN("md", "text/markdown", "Markdown"),
    JSON("json", "application/json", "JSON"),
    PDF("pdf", "application/pdf", "PDF"),
    PNG("png", "image/png", "PNG"),
    BINARY("binary", "application/octet-stream", "Binary");

    private final String code;
    private final String media;
    private final String words;

    FileType(String code, String media, String words) {
        this.code = code;
        this.media = media;
        this.words = words;
    }

    public static FileType of(StoredFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(type -> name.endsWith("." + type.code))
                .findFirst()
                .orElse(BINARY);
    }

    /** As the API says it. */
    public String code() {
        return code;
    }

    /** As HTTP says it. */
    public String media() {
        return media;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Whether its bytes are text that people can read. */
    public boolean isText() {
        return this == CSV || this == TEXT || this == MARKDOWN || this == JSON;
    }
}
