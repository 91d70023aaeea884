package dk.livtag.access.policy.request;

import dk.livtag.access.Purpose;
import org.jspecify.annotations.Nullable;

/** Why the data are asked for, in the words the law asks for. */
public record Grounds(
        Purpose purpose,
        @Nullable Emergency emergency,
        boolean consentDocumented,
        @Nullable String caseNumber) {

    public static final Grounds TREATMENT = of(Purpose.TREATMENT);

    public static Grounds of(Purpose purpose) {
        return new Grounds(purpose, null, false, null);
    }

    public static Grounds ofCase(String caseNumber) {
        return new Grounds(Purpose.TREATMENT, null, false, caseNumber);
    }

    public static Grounds documentedConsent() {
        return new Grounds(Purpose.TREATMENT, null, true, null);
    }

    public static Grounds emergency(@Nullable EmergencyReason reason, String text) {
        return new Grounds(Purpose.TREATMENT, new Emergency(reason, text), false, null);
    }

    /** What is stated when the glass is broken; the reason is absent when its code is not one of ours. */
    public record Emergency(@Nullable EmergencyReason reason, String text) {}
}
