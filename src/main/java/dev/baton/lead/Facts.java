package dev.baton.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a person, their company and how they came in: the only thing that a score looks at.
 *
 * @param form     the questions of the form and what was answered, in the form's order
 * @param fields   whatever else the sender gave, by its name
 * @param meetingAt the meeting that the form already booked, if it did
 */
public record Facts(
        Person person,
        Company company,
        Origin origin,
        Map<String, String> form,
        List<Activity> activities,
        Consent consent,
        @Nullable Instant meetingAt,
        Map<String, String> fields) {

    public Facts {
        form = ordered(form);
        activities = List.copyOf(activities);
        fields = ordered(fields);
    }

    /**
     * The person. E-mail and phone are normalised (lower case; E.164).
     *
     * @param externalId the id that the sending system has for this person
     */
    public record Person(
            @Nullable String externalId,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone) {

        Person updatedBy(Person newer) {
            return new Person(
                    newest(newer.externalId, externalId),
                    newest(newer.firstName, firstName),
                    newest(newer.lastName, lastName),
                    newest(newer.title, title),
                    newest(newer.email, email),
                    newest(newer.phone, phone));
        }
    }

    /**
     * The company.
     *
     * @param country ISO 3166 two letters, upper case
     */
    public record Company(
            @Nullable String name,
            @Nullable String country,
            @Nullable Integer employees) {

        Company updatedBy(Company newer) {
            return new Company(
                    newest(newer.name, name), newest(newer.country, country), newest(newer.employees, employees));
        }
    }

    /**
     * How the person came in.
     *
     * @param source the kind of door: {@code Webinar}, {@code Website} …
     */
    public record Origin(
            String source,
            @Nullable String campaign,
            @Nullable String landingPage) {

        Origin updatedBy(Origin newer) {
            return new Origin(newer.source, newest(newer.campaign, campaign), newest(newer.landingPage, landingPage));
        }
    }

    /**
     * Something the person did before sales knew of them.
     *
     * @param type  a code such as {@code page_view} or {@code demo_request}
     * @param count how many times, at least 1
     */
    public record Activity(
            String type,
            @Nullable String detail,
            int count,
            @Nullable Instant at) {}

    /**
     * What the person agreed to; {@code null} where they were not asked.
     *
     * @param wording the words they agreed to
     */
    public record Consent(
            @Nullable Boolean email,
            @Nullable Boolean call,
            @Nullable String wording) {

        Consent updatedBy(Consent newer) {
            return new Consent(newest(newer.email, email), newest(newer.call, call), newest(newer.wording, wording));
        }
    }

    /** By what this person is recognised, strongest first; never empty for a valid submission. */
    public List<Identity> identities() {
        List<Identity> identities = new ArrayList<>();
        if (person.externalId() != null) {
            identities.add(new Identity(Identity.Kind.EXTERNAL_ID, person.externalId()));
        }
        if (person.email() != null) {
            identities.add(new Identity(Identity.Kind.EMAIL, person.email()));
        }
        if (person.phone() != null) {
            identities.add(new Identity(Identity.Kind.PHONE, person.phone()));
        }
        return List.copyOf(identities);
    }

    /** These facts after the person came in again: what the newer submission says wins, what it leaves out stays. */
    public Facts updatedBy(Facts newer) {
        Map<String, String> answers = new LinkedHashMap<>(form);
        answers.putAll(newer.form);
        Map<String, String> others = new LinkedHashMap<>(fields);
        others.putAll(newer.fields);
        List<Activity> all = new ArrayList<>(activities);
        newer.activities.stream()
                .filter(activity -> !activities.contains(activity))
                .forEach(all::add);
        return new Facts(
                person.updatedBy(newer.person),
                company.updatedBy(newer.company),
                origin.updatedBy(newer.origin),
                answers,
                all,
                consent.updatedBy(newer.consent),
                newest(newer.meetingAt, meetingAt),
                others);
    }

    private static <T> @Nullable T newest(@Nullable T newer, @Nullable T older) {
        return newer != null ? newer : older;
    }

    private static Map<String, String> ordered(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
