package dk.livtag.referral.decision;

import dk.livtag.kernel.AccountId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Those whom a patient has from the first day, chosen at acceptance (fast læge og kontaktsygeplejerske).
 *
 * @param doctor nobody in a programme that has no doctor, as a municipality's
 */
public record CareTeam(@Nullable AccountId doctor, AccountId contactNurse) {

    public Set<AccountId> members() {
        return doctor == null || doctor.equals(contactNurse) ? Set.of(contactNurse) : Set.of(doctor, contactNurse);
    }
}
