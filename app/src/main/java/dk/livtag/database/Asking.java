package dk.livtag.database;

/**
 * On whose behalf the database is asked: what row-level security goes by.
 *
 * @param kind whether somebody logged in, a listener of an event, or nobody
 * @param subject the account of somebody logged in, the patient of a listener, else empty
 * @param draft hexadecimal SHA-256 key of the unsent form that a visitor holds, else empty
 * @param purpose why, as the policy's purposes
 */
public record Asking(Kind kind, String subject, String draft, String purpose) {

    public static final Asking NOBODY = new Asking(Kind.NOBODY, "", "", "");

    /** Who there can be behind a question. */
    public enum Kind {
        ACCOUNT("account"),
        LISTENER("listener"),
        NOBODY("nobody");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
