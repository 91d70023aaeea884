package dk.livtag.e2e;

import java.io.IOException;
import java.net.CookieManager;
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
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person without a browser: sends referrals over plain HTTP, as fast as the house takes them. */
final class Sender {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]+)<");

    private final DemoProcess demo;

    Sender(DemoProcess demo) {
        this.demo = demo;
    }

    /** Each code that comes back belongs to a referral that the house said it has. */
    void sendUntilItBreaks(Queue<String> codes) {
        try {
            while (true) {
                codes.add(send());
            }
        } catch (IOException _) {
            // The house was killed: what was not acknowledged may be there or not.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isReceived(String code) {
        try (var browser = browser()) {
            var answer = post(browser, "/henvis/status", Map.of("code", code));
            return answer.statusCode() < 400 && get(browser, answer).contains("Modtaget");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String send() throws IOException, InterruptedException {
        try (var browser = browser()) {
            post(browser, "/henvis", Map.of());
            post(browser, "/henvis/1", Map.of("wish", "At sove", "press", "NEXT"));
            post(
                    browser,
                    "/henvis/7",
                    Map.of(
                            "givenName", "Test",
                            "familyName", "Afsender",
                            "birthDay", "1",
                            "birthMonth", "2",
                            "birthYear", "1970",
                            "phone", "12345678",
                            "consent", "yes",
                            "press", "NEXT"));
            var receipt = get(browser, post(browser, "/henvis/tjek", Map.of()));
            var code = CODE.matcher(receipt);
            if (!code.find()) {
                throw new IOException("No receipt");
            }
            return code.group(1);
        }
    }

    /** Opens the page of the form, and sends it with its hidden fields. */
    private HttpResponse<String> post(HttpClient browser, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var page = browser.send(request(path).GET().build(), BodyHandlers.ofString());
        var all = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page.body()).results().forEach(it -> all.put(it.group(1), it.group(2)));
        all.putAll(fields);
        var body = all.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var sent = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return browser.send(sent, BodyHandlers.ofString());
    }

    private String get(HttpClient browser, HttpResponse<String> answer) throws IOException, InterruptedException {
        var next = answer.headers().firstValue("Location");
        return next.isEmpty()
                ? answer.body()
                : browser.send(request(next.get()).GET().build(), BodyHandlers.ofString())
                        .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(demo.address(path)))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html");
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new SecureOnLocalhost()).build();
    }

    /** As browsers do: localhost counts as secure, so cookies marked Secure are sent. */
    private static final class SecureOnLocalhost extends CookieManager {
        @Override
        public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) throws IOException {
            return super.get(URI.create(uri.toString().replace("http:", "https:")), headers);
        }
    }
}
