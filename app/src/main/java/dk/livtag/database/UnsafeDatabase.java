package dk.livtag.database;

/** The database server must not be used as it is. The message names what is wrong. */
class UnsafeDatabase extends RuntimeException {

    UnsafeDatabase(String reason) {
        super("Livtag does not start on this PostgreSQL: " + reason);
    }
}
