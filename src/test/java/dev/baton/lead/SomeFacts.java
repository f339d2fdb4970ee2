package dev.baton.lead;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts of which a test says only what matters to it. */
public final class SomeFacts {

    private Facts.Person person = new Facts.Person(null, null, null, null, null, null);
    private Facts.Company company = new Facts.Company(null, null, null);
    private Facts.Consent consent = new Facts.Consent(null, null, null);
    private final List<Facts.Activity> activities = new ArrayList<>();
    private final Map<String, String> form = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    public SomeFacts email(String email) {
        person = new Facts.Person(null, null, null, person.title(), email, null);
        return this;
    }

    public SomeFacts title(String title) {
        person = new Facts.Person(null, null, null, title, person.email(), null);
        return this;
    }

    public SomeFacts company(@Nullable String name, @Nullable String country, @Nullable Integer employees) {
        company = new Facts.Company(name, country, employees);
        return this;
    }

    public SomeFacts consent(@Nullable Boolean email, @Nullable Boolean call) {
        consent = new Facts.Consent(email, call, null);
        return this;
    }

    public SomeFacts activity(String type, int count) {
        activities.add(new Facts.Activity(type, null, count, null));
        return this;
    }

    public SomeFacts answer(String question, String answer) {
        form.put(question, answer);
        return this;
    }

    public SomeFacts field(String name, String value) {
        fields.put(name, value);
        return this;
    }

    public Facts facts() {
        return new Facts(
                person, company, new Facts.Origin("Website", null, null), form, activities, consent, null, fields);
    }
}
