package dk.livtag.patient;

/** What a person is called: the given name to greet by, the whole name to find by. */
public record PersonName(String given, String family) {

    public PersonName {
        if (given.isBlank() || family.isBlank()) {
            throw new IllegalArgumentException("A person has a given name and a family name");
        }
        given = given.strip();
        family = family.strip();
    }

    public String full() {
        return given + " " + family;
    }
}
