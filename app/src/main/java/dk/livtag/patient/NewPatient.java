package dk.livtag.patient;

import dk.livtag.kernel.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must be known to register a person; some have no CPR number, some no phone. */
public record NewPatient(
        @Nullable Cpr cpr,
        PersonName name,
        LocalDate birthDate,
        @Nullable String phone,
        OrganisationId organisation) {}
