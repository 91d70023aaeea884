package dk.livtag.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A referral ready to send: the last form with its idempotency key and the cookies of whoever filled it in. */
record Letter(String wish, String cookies, String form) {

    private static final int SEE_OTHER = 303;

    /** Whether the house says that it has it. Sent again, it is the same letter, not another one. */
    boolean send(DemoProcess demo, HttpClient client) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(demo.address("/henvis/tjek")))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        return answer.statusCode() == SEE_OTHER
                && answer.headers().firstValue("Location").orElse("").endsWith("/henvis/tak");
    }
}
