package dk.livtag.access.audit;

import java.util.Base64;

/** What the whole log is at one size: the text that is signed (C2SP tlog-checkpoint). */
record Checkpoint(String origin, long size, Hash root) {

    String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n";
    }
}
