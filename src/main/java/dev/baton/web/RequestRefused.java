package dev.baton.web;

/** Ends a request with a problem document. */
final class RequestRefused extends Exception {

    private final transient Problem problem;

    RequestRefused(int status, String detail) {
        this(Problem.of(status, detail));
    }

    RequestRefused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
