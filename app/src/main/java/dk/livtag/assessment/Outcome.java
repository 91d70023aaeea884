package dk.livtag.assessment;

import dk.livtag.assessment.entry.Assessment;
import dk.livtag.assessment.entry.Sheet.Gap;
import java.util.List;

/** What became of something typed. Nothing was kept unless it says so. */
public sealed interface Outcome {

    /** The draft is kept. */
    record Saved(Assessment.Draft draft) implements Outcome {}

    /** It is signed, and the step of the pathway is closed. */
    record Signed(Assessment.Entry entry) implements Outcome {}

    /**
     * Something must be put right first.
     *
     * @param reasonMissing a correction must say why, in few words
     */
    record Incomplete(List<Gap> gaps, boolean reasonMissing) implements Outcome {}

    /** The author's other window was first: this is what it has kept. */
    record OtherWindow(Assessment.Draft saved) implements Outcome {}

    /** A colleague of the same profession has signed meanwhile. */
    record Overtaken(Assessment.Entry signed, String author) implements Outcome {}
}
