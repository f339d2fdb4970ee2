package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import dev.baton.slack.modal.Sheet;
import dev.baton.slack.modal.Shown;
import java.util.List;
import java.util.Optional;

/** {@code /lead new}: opens the form for a lead that somebody brings in, with whoever is named in the line. */
record NewLeadVerb(Sheet sheet) implements Verb {

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String usage() {
        return "[name, e-mail, phone]";
    }

    @Override
    public String example() {
        return "/lead new Jo Harbour, jo@harbour.example";
    }

    @Override
    public String purpose() {
        return "opens the form in which you hand off a lead; so do the shortcuts of Baton, also from a message.";
    }

    @Override
    public Optional<OpenSheet> sheet(Asker asker, List<String> arguments) {
        OpenSheet open = new OpenSheet(sheet, Sheet.FIRST, sheet.begun(String.join(" ", arguments), null));
        return Optional.of(open);
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        Shown shown = sheet.show(Sheet.FIRST, asker.user(), sheet.begun("", null));
        return shown instanceof Shown.Instead instead
                ? instead.message()
                : Says.sentence("The form opens where you type this in Slack.");
    }
}
