package dk.livtag.access.policy.request;

import dk.livtag.access.Profession;
import dk.livtag.access.Role;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import org.jspecify.annotations.Nullable;

/** Who asks, in the one role they are logged in with. The account is absent only for the anonymous. */
public record Actor(
        @Nullable AccountId account,
        Role role,
        @Nullable Profession profession,
        @Nullable OrganisationId organisation,
        @Nullable PatientId patient,
        boolean managementPermission,
        boolean active) {

    public static final Actor ANONYMOUS = new Actor(null, Role.ANONYMOUS, null, null, null, false, true);

    public static Actor citizen(AccountId account, PatientId self) {
        return new Actor(account, Role.CITIZEN, null, null, self, false, true);
    }

    public static Actor clinician(AccountId account, Profession profession, OrganisationId organisation) {
        return new Actor(account, Role.CLINICIAN, profession, organisation, null, false, true);
    }

    public static Actor of(AccountId account, Role role, @Nullable OrganisationId organisation) {
        return new Actor(account, role, null, organisation, null, false, true);
    }

    public Actor withManagementPermission() {
        return new Actor(account, role, profession, organisation, patient, true, active);
    }

    public Actor deactivated() {
        return new Actor(account, role, profession, organisation, patient, managementPermission, false);
    }
}
