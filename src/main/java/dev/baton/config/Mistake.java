package dev.baton.config;

/**
 * Something wrong in what a person configured, said so that they can put it right.
 *
 * @param path    where: {@code territories[1].roster}, or an environment variable's name
 * @param line    the line of the file, counted from 1; 0 where there is none
 * @param problem what is wrong, as a sentence
 * @param allowed what would be right, as a sentence; may be empty
 */
public record Mistake(String path, int line, String problem, String allowed) {

    public static Mistake of(String path, String problem, String allowed) {
        return new Mistake(path, 0, problem, allowed);
    }

    /** {@code territories[1].roster (line 34)}; empty where nobody can say. */
    public String where() {
        return line == 0 ? path : path.isEmpty() ? "line " + line : path + " (line " + line + ")";
    }

    /** {@code territories[1].roster (line 34): There is no roster “emaa”. Did you mean “emea”?}, in one line. */
    @Override
    public String toString() {
        String where = where();
        String what = allowed.isEmpty() ? problem : problem + " " + allowed;
        return where.isEmpty() ? what : where + ": " + what;
    }
}
