package dk.livtag.e2e;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;

/** Asks the W3C's own checker about HTML as the server sent it (ux.md A3). */
final class ValidHtml {

    /** Its schema is deeper than an ordinary thread. */
    private static final long STACK = 64L * 1024 * 1024;

    private ValidHtml() {}

    /** What is wrong, a line each; empty when nothing is. */
    static List<String> faults(String html) {
        var report = new FutureTask<>(() -> report(html));
        new Thread(null, report, "html checker", STACK).start();
        try {
            return report.get().lines().filter(it -> it.contains("error")).toList();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static synchronized String report(String html) throws Exception {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.GNU);
        checker.setNoLangDetect(true);
        return checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}
