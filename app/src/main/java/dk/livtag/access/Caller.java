package dk.livtag.access;

import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whoever asks: somebody logged in, a visitor who is not, or a listener working off an event. */
public sealed interface Caller {

    /** The capacity in which this caller asks. */
    Role role();

    /** Why this caller asks. */
    default Purpose purpose() {
        return Purpose.of(role());
    }

    /** Somebody logged in, with the rights of the account at this moment. */
    record SignedIn(
            AccountId account,
            Role role,
            @Nullable Profession profession,
            @Nullable OrganisationId organisation,
            @Nullable PatientId patient,
            String name,
            Set<Duty> duties,
            LogIn logIn)
            implements Caller {}

    /** Nobody we know. May hold one unsent form, by the key of its draft (hexadecimal, or empty). */
    record Visitor(String draft) implements Caller {
        @Override
        public Role role() {
            return Role.ANONYMOUS;
        }
    }

    /** The house itself, working off an event about one patient; it sees that patient's rows and no other's. */
    record Listener(PatientId patient) implements Caller {
        @Override
        public Role role() {
            return Role.SERVICE;
        }
    }
}
