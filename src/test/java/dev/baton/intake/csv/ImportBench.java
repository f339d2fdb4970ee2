package dev.baton.intake.csv;

import dev.baton.intake.Samples;
import dev.baton.intake.SubmissionReader;
import dev.baton.lead.Identity;
import dev.baton.lead.Lead;
import dev.baton.lead.LeadBook;
import dev.baton.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** An import into a store of its own, with one mapping for all files. */
final class ImportBench implements AutoCloseable {

    private static final String MAPPING = """
            nothing: [Select, n/a]
            constants:
              campaign: spring
              source: Website
            columns:
              Id: external_id
              Mail: email
              Name: company
              Kind: { to: source, translate: { demo request: Demo, trash: "" } }
              People: employees
              Visits: activities.site_visit
              Mails: { to: consent.email, translate: { "Yes": "true", "No": "false" }, otherwise: reject }
            ignore: [Comment]
            """;
    static final String HEADER = "Id,Mail,Name,Kind,People,Visits,Mails,Comment";

    private final Path folder;
    private final Store store;
    private final LeadImport leads;

    ImportBench(Path folder) {
        this.folder = folder;
        Clock clock = Clock.fixed(Samples.FRIDAY_1630, ZoneOffset.UTC);
        store = Store.open("jdbc:sqlite:" + folder.resolve("leads.db"), clock);
        leads = new LeadImport(new SubmissionReader("GB", clock), store.leadBook(), Samples.rules());
    }

    @Override
    public void close() {
        store.close();
    }

    Path folder() {
        return folder;
    }

    LeadBook book() {
        return store.leadBook();
    }

    LeadImport leads() {
        return leads;
    }

    ImportReport run(String... rows) throws IOException {
        return leads.run(file(rows), mapping(), (count, percent) -> {});
    }

    ImportReport importing(String content) throws IOException {
        return leads.run(Files.writeString(folder.resolve("leads.csv"), content), mapping(), (count, percent) -> {});
    }

    Path file(String... rows) throws IOException {
        return Files.writeString(folder.resolve("leads.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    Path mapping() throws IOException {
        return Files.writeString(folder.resolve("mapping.yml"), MAPPING);
    }

    String rejected() throws IOException {
        return Files.readString(folder.resolve("leads.csv.rejected.csv"));
    }

    Lead lead(String externalId) {
        return book().findByIdentity(List.of(new Identity(Identity.Kind.EXTERNAL_ID, externalId)))
                .orElseThrow();
    }
}
