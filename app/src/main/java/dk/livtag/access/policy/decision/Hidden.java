package dk.livtag.access.policy.decision;

/** A part that is left out of what may otherwise be seen. */
public enum Hidden {
    THIRD_PARTY_INFO("thirdPartyInfo"),
    SURNAME("surname"),
    CPR("cpr"),
    CONTACT("contact"),
    ATTENDANCE("attendance"),
    NOT_OPTED_IN_MEMBERS("notOptedInMembers"),
    EVERYTHING_BUT_NAME("everythingButName"),
    EVERYTHING_BUT_STATUS("everythingButStatus"),
    EVERYTHING_BUT_SIGNAL("everythingButSignal"),
    PAYLOAD("payload");

    private final String code;

    Hidden(String code) {
        this.code = code;
    }

    /** The name that the audit log writes. */
    public String code() {
        return code;
    }
}
