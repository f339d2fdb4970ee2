package dev.baton.config;

import dev.baton.lead.Truth;

/** Whether each question has a name of its own, a fact that an answer can fill, and options where one is chosen. */
final class QuestionCheck {

    private final Mistakes mistakes;

    QuestionCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(Part root) {
        new Uniqueness(mistakes).check(root.at("questions").items());
        root.at("questions").items().forEach(this::question);
    }

    private void question(Part question) {
        Part fact = question.at("fact");
        fact.text()
                .filter(name -> !mistakes.touch(fact.path()) && !Truth.canBeSaid(name))
                .ifPresent(name -> mistakes.add(
                        fact.path(),
                        "Nobody's answer can be the fact “" + name + "”.",
                        "Give title, company, country, employees, landing_page, field.NAME or answer.QUESTION."));
        Part options = question.at("options");
        boolean choice = question.at("kind").text().filter("choice"::equals).isPresent();
        if (choice && !options.isGiven()) {
            mistakes.add(options.path(), "It is missing, and a choice is made from it.", "List at least two options.");
        } else if (!choice && options.isGiven()) {
            mistakes.add(
                    options.path(),
                    "Options are only for questions of the kind `choice`.",
                    "Leave it out, or change the kind.");
        }
    }
}
