package dk.livtag.database;

/** Tells the database module on whose behalf the current thread works. The access module knows. */
@FunctionalInterface
public interface AskingSource {

    Asking current();
}
