package dk.livtag.access.policy.request;

/** How the person is logged in. Fresh means that they proved who they are at most five minutes ago. */
public record SignIn(boolean valid, boolean tokenExpired, Assurance assurance, boolean fresh) {

    public static final SignIn USUAL = new SignIn(true, false, Assurance.SUBSTANTIAL, false);

    public static final SignIn FRESH = new SignIn(true, false, Assurance.SUBSTANTIAL, true);

    /** The NSIS level of the log-in (sikringsniveau). */
    public enum Assurance {
        LOW,
        SUBSTANTIAL,
        HIGH
    }
}
