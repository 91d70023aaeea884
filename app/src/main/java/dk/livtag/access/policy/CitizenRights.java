package dk.livtag.access.policy;

import static dk.livtag.access.Action.CANCEL;
import static dk.livtag.access.Action.CORRECT;
import static dk.livtag.access.Action.CREATE;
import static dk.livtag.access.Action.DELETE;
import static dk.livtag.access.Action.EXPORT;
import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.REVOKE;
import static dk.livtag.access.Action.SEARCH;
import static dk.livtag.access.Action.SHARE;
import static dk.livtag.access.Action.UPDATE;

import dk.livtag.access.Action;
import dk.livtag.access.ResourceType;
import java.util.Set;

/** What a citizen may do with their own data: read and export it all, and write what is theirs to write. */
final class CitizenRights {

    private static final Set<Action> ALWAYS = Set.of(READ, SEARCH, EXPORT);

    private CitizenRights() {}

    static boolean allow(Action action, ResourceType type) {
        return ALWAYS.contains(action) || writes(type).contains(action);
    }

    private static Set<Action> writes(ResourceType type) {
        return switch (type) {
            case DEMOGRAPHICS, INFO_REQUEST -> Set.of(UPDATE);
            case GOAL_COPM, DIARY_SHARED, MEDICATION_REPORTED -> Set.of(CREATE, UPDATE, CORRECT);
            case PROM -> Set.of(CREATE, CORRECT);
            case DIARY_PRIVATE -> Set.of(CREATE, UPDATE, CORRECT, DELETE, SHARE);
            case FIRST_AID_KIT -> Set.of(CREATE, UPDATE, DELETE);
            case APPOINTMENT -> Set.of(CANCEL);
            case REFERRAL, MESSAGE -> Set.of(CREATE);
            case BLOCK, BLOCK_MARKER -> Set.of(CREATE, DELETE, REVOKE);
            case CONSENT -> Set.of(CREATE, REVOKE);
            case RELATIVE_GRANT -> Set.of(CREATE, UPDATE, REVOKE);
            default -> Set.of();
        };
    }
}
