package dk.livtag.demo;

/** Something says that this is no place for invented people. The message names it. */
class NotADemo extends RuntimeException {

    NotADemo(String reason) {
        super("The demo does not start: " + reason);
    }
}
