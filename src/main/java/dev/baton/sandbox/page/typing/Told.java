package dev.baton.sandbox.page.typing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.sandbox.workspace.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands that somebody was told of in messages, where they stand as code. */
final class Told {

    private static final Pattern CODE = Pattern.compile("`(/[^`]{1,120})`");
    private static final Pattern PLACEHOLDER = Pattern.compile("[<\\[]");
    private static final Pattern NUMBER = Pattern.compile("\\d");

    private final List<Usage> usages = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** @param messages newest first */
    Told(List<Message> messages) {
        for (Message message : messages) {
            read(message.text());
            message.blocks().forEach(this::read);
        }
    }

    /** Ways to give a command, in the order in which they were explained. */
    List<Usage> usages() {
        return usages;
    }

    /** Lines that can be given as they stand. */
    List<String> lines() {
        return lines;
    }

    private void read(JsonNode block) {
        if (block.isTextual()) {
            read(block.asText());
        }
        block.forEach(this::read);
    }

    private void read(String text) {
        if (text.contains("`/")) {
            text.lines().forEach(this::readLine);
        }
    }

    /** Code at the beginning of a line is explained by what follows. */
    private void readLine(String line) {
        Matcher found = CODE.matcher(line);
        while (found.find()) {
            String command = plain(found.group(1));
            if (!command.strip().contains(" ")) {
                continue;
            }
            if (NUMBER.matcher(command).find() && !PLACEHOLDER.matcher(command).find()) {
                lines.add(command.strip());
            } else {
                String explained = found.start() == 0 ? line.substring(found.end()) : "";
                usages.add(Usage.of(command, plain(explained).replace("`", "")));
            }
        }
    }

    private static String plain(String mrkdwn) {
        return mrkdwn.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
