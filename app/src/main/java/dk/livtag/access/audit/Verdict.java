package dk.livtag.access.audit;

/** What verification found. */
sealed interface Verdict {

    /** Every leaf, root and signature is as it was sealed. */
    record Intact(long size) implements Verdict {}

    /** Up to this index the log is as it was sealed; from there on it cannot be trusted. */
    record Diverges(long index, Reason reason) implements Verdict {}

    /** What gave it away. */
    enum Reason {
        PLACE,
        LEAF,
        ROOT,
        ROOT_OF_COPY,
        SIGNATURE,
        MISSING_TAIL,
        UNSEALED_TAIL
    }
}
