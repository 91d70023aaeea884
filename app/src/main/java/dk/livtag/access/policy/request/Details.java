package dk.livtag.access.policy.request;

import dk.livtag.kernel.AccountId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one thing meant, as far as the request says: its id (a group's for group resources, an account's for accounts),
 * author and state; the referral a message belongs to; how many people a statistical cell counts.
 */
public record Details(
        @Nullable UUID item,
        @Nullable AccountId author,
        RecordState state,
        @Nullable UUID referral,
        int cell) {

    public static final Details NONE = new Details(null, null, RecordState.UNSAID, null, 0);

    public static Details item(UUID item) {
        return new Details(item, null, RecordState.UNSAID, null, 0);
    }

    public static Details entry(@Nullable UUID item, @Nullable AccountId author, RecordState state) {
        return new Details(item, author, state, null, 0);
    }

    public static Details ofReferral(UUID referral) {
        return new Details(null, null, RecordState.UNSAID, referral, 0);
    }

    public static Details cell(int people) {
        return new Details(null, null, RecordState.UNSAID, null, people);
    }
}
