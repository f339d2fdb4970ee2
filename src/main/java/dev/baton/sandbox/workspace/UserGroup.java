package dev.baton.sandbox.workspace;

import java.util.List;

/**
 * A user group.
 *
 * @param id     {@code S…}
 * @param handle without the {@code @}
 * @param users  ids
 */
public record UserGroup(String id, String handle, String name, List<String> users) {

    public UserGroup {
        users = List.copyOf(users);
    }
}
