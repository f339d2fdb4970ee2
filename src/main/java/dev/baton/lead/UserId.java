package dev.baton.lead;

/**
 * A person in the workspace, by the id the workspace gave them ({@code U…} or {@code W…}); a code, not a name.
 *
 * @param value never blank
 */
public record UserId(String value) {

    public UserId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A user id cannot be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
