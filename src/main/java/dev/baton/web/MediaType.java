package dev.baton.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What a body can be, in UTF-8 in any case. */
enum MediaType {
    JSON("application/json"),
    NDJSON("application/(x-ndjson|ndjson)");

    private final Pattern accepted;

    MediaType(String type) {
        accepted =
                Pattern.compile(type + "\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?;?\\s*", Pattern.CASE_INSENSITIVE);
    }

    boolean isOf(HttpServletRequest request) {
        String type = request.getContentType();
        String packed = request.getHeader("Content-Encoding");
        return type != null
                && (packed == null || packed.equalsIgnoreCase("identity"))
                && accepted.matcher(type.strip()).matches();
    }
}
