package dk.livtag.access;

/**
 * One way to log in, offered on the log-in page. Production has OpenID Connect; the demo brings its own.
 *
 * @param path where it begins
 * @param textKey what the link says
 */
public record LogInWay(String path, String textKey, int order) {}
