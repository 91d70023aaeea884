package dk.livtag.pathway.team;

import dk.livtag.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of those whom a patient can always turn to (behandlerteam), with the number to ring.
 *
 * @param substitute who stands in while the member is away today (vikar)
 */
public record TeamMember(
        TeamRole role,
        AccountId account,
        String name,
        String phone,
        Instant from,
        @Nullable Substitute substitute) {

    /** Whoever stands in until a day. */
    public record Substitute(AccountId account, String name, String phone, LocalDate until) {}

    /** Who answers today. */
    public AccountId today() {
        return substitute == null ? account : substitute.account();
    }
}
