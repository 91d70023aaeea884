package dk.livtag.quality;

/** The SQL constants of the house, by class and name, for tests that look at how they run. */
public final class Statements {

    private Statements() {}

    public static String named(String name) {
        return SqlStatements.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No statement " + name))
                .sql();
    }
}
