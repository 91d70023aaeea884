package dk.livtag.pathway;

/** A programme's file says something that no pathway can be run by. */
class InvalidProgramme extends RuntimeException {

    InvalidProgramme(String file, String problem) {
        super(file + ": " + problem);
    }
}
