package dev.baton.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Where something comes in, and the tables of what is tried there. */
enum Door {
    INTAKE,
    FILES,
    SLACK,
    TEXT;

    /** @param code what the number of an answer is */
    record Table(String title, String code, List<Attack> rows) {}

    List<Table> tables() {
        return switch (this) {
            case INTAKE ->
                List.of(
                        http("`POST /api/leads`: the body", JsonAttacks.rows()),
                        http("`POST /api/leads`: around the body", HttpAttacks.rows()),
                        http("`POST /api/leads/batch`: NDJSON", BatchAttacks.rows()),
                        http("`POST /api/leads/{number}/touches` and `/api/touches`", TouchAttacks.rows()));
            case FILES ->
                List.of(
                        new Table("`baton import`: CSV", "exit code", CsvAttacks.rows()),
                        new Table("Playbooks and mappings: YAML", "exit code", YamlAttacks.rows()));
            case SLACK ->
                List.of(
                        http("`POST /slack/events`: signatures", SignatureAttacks.rows()),
                        http("`POST /slack/events`: commands and buttons, rightly signed", PayloadAttacks.rows()),
                        http("`POST /slack/events`: forms, rightly signed", FormAttacks.rows()),
                        http(
                                "`POST /slack/events`: forms and buttons of moves, rightly signed",
                                MoveFormAttacks.rows()));
            case TEXT ->
                List.of(
                        http("What is typed after `/lead`", TypedAttacks.rows()),
                        http("Moves that are typed after `/lead`", MoveLineAttacks.rows()),
                        http("What the two teams say to each other after `/lead`", MoveLineAttacks.talking()),
                        http("What comes in with a lead, and is shown", FieldAttacks.rows()));
        };
    }

    Stream<Attack> attacks() {
        return tables().stream().flatMap(table -> table.rows().stream());
    }

    private static Table http(String title, List<Attack> rows) {
        return new Table(title, "HTTP status", rows);
    }
}
