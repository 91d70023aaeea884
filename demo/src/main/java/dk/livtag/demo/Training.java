package dk.livtag.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Visits the pages once, so that the JDK's AOT cache of {@code ./run} knows what serving them takes. */
record Training(int port) {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final List<String> DOORS = List.of("/", "/henvis", "/log-ind", "/drift/sundhed");
    private static final int MOST = 60;

    void visitEverything() {
        var waiting = new ArrayDeque<>(DOORS);
        var visited = new HashSet<String>();
        try (var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            while (!waiting.isEmpty() && visited.size() < MOST) {
                var path = waiting.remove();
                if (visited.add(path))
                    LINK.matcher(page(client, path)).results().forEach(it -> waiting.add(it.group(1)));
            }
        }
    }

    private String page(HttpClient client, String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path.replace("&amp;", "&")));
            return client.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException("The page " + path + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
