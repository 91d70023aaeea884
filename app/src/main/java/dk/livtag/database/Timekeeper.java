package dk.livtag.database;

/** Does what a moment brings although nobody does anything. Looking twice, or on two nodes, changes nothing. */
public interface Timekeeper {

    /** Returns how many things happened. */
    int look();
}
