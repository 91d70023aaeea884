package dk.livtag.referral;

/** Signs that a person is here twice (mulig dobbelthenvisning). For triage only; the sender is never told. */
public record Doubles(boolean patientAlready, boolean waitingTwice) {

    static final Doubles NONE = new Doubles(false, false);

    public boolean any() {
        return patientAlready || waitingTwice;
    }
}
