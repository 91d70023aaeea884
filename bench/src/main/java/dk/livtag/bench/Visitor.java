package dk.livtag.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody logged in to the demo, over plain HTTP. */
final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final String LOG_IN = "/log-ind/demo";

    private final String url;
    private final HttpClient client;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(String url, HttpClient client) {
        this.url = url;
        this.client = client;
    }

    static Visitor loggedIn(String url, HttpClient client, String person) throws IOException, InterruptedException {
        var visitor = new Visitor(url, client);
        visitor.post(LOG_IN, LOG_IN, Map.of("person", person));
        return visitor;
    }

    /** Fills the form of a page, as somebody does who has just opened it. */
    void post(String page, String action, Map<String, String> answers) throws IOException, InterruptedException {
        var fields = new LinkedHashMap<>(answers);
        HIDDEN.matcher(send(request(page).GET()).body())
                .results()
                .forEach(it -> fields.putIfAbsent(it.group(1), it.group(2)));
        var answer = send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(action + " answered " + answer.statusCode());
        }
    }

    /** Empty when the page was not shown. */
    String page(String path) {
        try {
            var answer = client.send(request(path).GET().build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html");
        return cookies.isEmpty() ? request : request.header("Cookie", joined("; "));
    }

    private String joined(String separator) {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(separator));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
