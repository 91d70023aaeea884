package dk.livtag.access.policy.smart;

import dk.livtag.access.Action;
import dk.livtag.access.ResourceType;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One SMART 2 scope that has passed the strict grammar. */
public record SmartScope(
        Level level,
        String fhirType,
        Set<Permission> permissions,
        @Nullable String category) {

    public static final String WILDCARD = "*";

    /** Whose data a scope speaks of. */
    public enum Level {
        PATIENT,
        USER,
        SYSTEM
    }

    /** Anything the grammar does not know grants nothing. */
    public static Optional<SmartScope> parse(String text) {
        return ScopeGrammar.parse(text);
    }

    public boolean covers(Action action, ResourceType type) {
        return coversType(type)
                && Permission.neededFor(action)
                        .filter(permissions::contains)
                        .filter(needed -> !fhirType.equals(WILDCARD) || !needed.writes())
                        .isPresent();
    }

    private boolean coversType(ResourceType type) {
        var types = FhirTypes.of(type);
        return fhirType.equals(WILDCARD) ? !types.isEmpty() : types.contains(fhirType);
    }
}
