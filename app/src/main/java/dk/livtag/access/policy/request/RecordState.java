package dk.livtag.access.policy.request;

/** How far an entry has come. An entry that does not say is treated as signed where that is the stricter reading. */
public enum RecordState {
    UNSAID,
    DRAFT,
    SIGNED
}
