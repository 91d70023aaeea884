package dk.livtag.access.policy.request;

import dk.livtag.access.ResourceType;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import org.jspecify.annotations.Nullable;

/** What is asked for. An absent organisation means that no organisation owns it, as with a citizen's own consent. */
public record Target(
        ResourceType type,
        @Nullable PatientId patient,
        @Nullable OrganisationId organisation,
        Details details) {

    public static Target of(ResourceType type, @Nullable PatientId patient, @Nullable OrganisationId organisation) {
        return new Target(type, patient, organisation, Details.NONE);
    }

    public Target with(Details changed) {
        return new Target(type, patient, organisation, changed);
    }
}
