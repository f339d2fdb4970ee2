package dev.baton.query;

/**
 * What somebody asks of the leads, already understood.
 *
 * @param shape how it is to be answered
 * @param scope of which leads
 */
public record Question(Shape shape, Scope scope) {

    /** How a question is answered. */
    public enum Shape {
        /** In figures: present states, what ever happened, reasons and what they led to, waits. */
        REPORT,
        /** By the leads themselves, page by page. */
        LIST
    }
}
