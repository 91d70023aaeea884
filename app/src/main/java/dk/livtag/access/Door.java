package dk.livtag.access;

import java.util.Set;

/**
 * Who may come to an address at all; what they find behind it is decided by {@link Access}.
 *
 * @param pattern path pattern of Spring MVC
 * @param roles who may come; empty means everybody, logged in or not
 */
public record Door(String pattern, Set<Role> roles) {

    public static Door open(String pattern) {
        return new Door(pattern, Set.of());
    }

    public static Door to(String pattern, Role... roles) {
        return new Door(pattern, Set.of(roles));
    }
}
