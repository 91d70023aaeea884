package dk.livtag.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody without a browser: fills in a referral over plain HTTP, form by form, with all that the forms hide. */
final class Sender {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    /** The places that one can choose between; the first is as good as another. */
    private static final Pattern PLACE = Pattern.compile("name=\"(place)\" value=\"([^\"]*)\"");

    private static final Map<String, String> WHO = Map.of(
            "givenName", "Test",
            "familyName", "Afsender",
            "birthDay", "1",
            "birthMonth", "2",
            "birthYear", "1970",
            "phone", "12345678",
            "consent", "yes",
            "press", "NEXT");

    private final DemoProcess demo;
    private final HttpClient client;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Sender(DemoProcess demo, HttpClient client) {
        this.demo = demo;
        this.client = client;
    }

    static HttpClient client(InetAddress from) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(from)
                .build();
    }

    Letter write(String wish) throws IOException, InterruptedException {
        fillIn("/henvis", Map.of());
        fillIn("/henvis/1", Map.of("wish", wish, "press", "NEXT"));
        fillIn("/henvis/7", WHO);
        return new Letter(wish, cookieHeader(), form("/henvis/tjek", Map.of()));
    }

    private void fillIn(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var form = form(path, fields);
        var answer = send(
                request(path).header("Content-Type", "application/x-www-form-urlencoded"),
                BodyPublishers.ofString(form));
        if (answer.statusCode() != 303) {
            throw new IOException("The form " + path + " was answered with " + answer.statusCode());
        }
    }

    /** What a browser would send after opening the page and filling in these fields. */
    private String form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var page = receive(request(path).GET().build());
        var all = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page.body()).results().forEach(it -> all.put(it.group(1), it.group(2)));
        PLACE.matcher(page.body()).results().limit(1).forEach(it -> all.put(it.group(1), it.group(2)));
        all.putAll(fields);
        return all.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return receive(request.POST(body).build());
    }

    private HttpResponse<String> receive(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(demo.address(path)))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html");
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }
}
