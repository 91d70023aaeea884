package dk.livtag.measure.run;

/** How somebody is asked: by herself, on paper that staff type in, or in a talk. */
public enum Mode {
    OWN,
    PAPER,
    INTERVIEW
}
