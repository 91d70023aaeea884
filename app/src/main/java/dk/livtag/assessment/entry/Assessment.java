package dk.livtag.assessment.entry;

import dk.livtag.access.Profession;
import dk.livtag.kernel.Refusal.RuleBroken;
import java.time.Instant;
import java.util.UUID;

/** A profession's assessment (indledende vurdering). What is signed has no operation that changes it. */
public sealed interface Assessment {

    Sheet sheet();

    /**
     * Being written; only its author sees it (kladde).
     *
     * @param base the signed version that it began with; 0 when there was none
     * @param version counts every saving, so that no other window of the author's is overwritten
     */
    record Draft(UUID id, Sheet sheet, int base, int version, Instant savedAt) implements Assessment {

        public Draft written(Answers answers, int from, Instant at) {
            var next = new Sheet(sheet.subject(), sheet.template(), sheet.author(), answers);
            return new Draft(id, next, from, version + 1, at);
        }
    }

    /** Stands for good; what comes later is added. */
    sealed interface Entry extends Assessment {

        UUID id();

        int version();

        Instant at();

        /** The same with answers that are kept elsewhere. */
        Entry with(Answers more);

        /** Puts something right: a version of its own, with the reason. */
        default Corrected correct(UUID id, Sheet sheet, String reason, Instant at) {
            return new Corrected(id, complete(sheet), version() + 1, reason, at);
        }
    }

    /** The first version (underskrevet). */
    record Signed(UUID id, Sheet sheet, Instant at) implements Entry {
        @Override
        public int version() {
            return 1;
        }

        @Override
        public Signed with(Answers more) {
            return new Signed(id, sheet.with(more), at);
        }
    }

    /** A later version (rettet). */
    record Corrected(UUID id, Sheet sheet, int version, String reason, Instant at) implements Entry {
        public Corrected {
            if (reason.isBlank()) {
                throw new RuleBroken("assessment.reason.missing");
            }
        }

        @Override
        public Corrected with(Answers more) {
            return new Corrected(id, sheet.with(more), version, reason, at);
        }
    }

    static Signed sign(UUID id, Sheet sheet, Instant at) {
        return new Signed(id, complete(sheet), at);
    }

    private static Sheet complete(Sheet sheet) {
        if (!sheet.gaps().isEmpty()) {
            throw new RuleBroken("assessment.incomplete");
        }
        return sheet;
    }

    /** Who wrote something, as colleagues and the patient may know it. */
    public record Author(String name, Profession profession) {}
}
