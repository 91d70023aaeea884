package dk.livtag.access.audit;

import org.jspecify.annotations.Nullable;

/** One row of an exported log: its place, its hash, and its text until that is deleted at the end of its term. */
record SealedLeaf(long index, @Nullable String text, Hash hash) {

    boolean isTrue() {
        return text == null || Hash.ofLeaf(text).equals(hash);
    }
}
