package dk.livtag.pathway;

import dk.livtag.pathway.programme.Programme;
import dk.livtag.pathway.programme.ProgrammeFile;
import dk.livtag.pathway.programme.ProgrammeText;
import org.springframework.util.ConcurrentLruCache;

/** Plans as they are kept: as the text of a programme. Most pathways follow one of a few texts, so each is read once. */
final class Plans {

    private static final ConcurrentLruCache<String, Programme> READ =
            new ConcurrentLruCache<>(2_000, body -> ProgrammeFile.read("plan", body));

    private Plans() {}

    static Programme read(String body) {
        return READ.get(body);
    }

    static String write(Programme plan) {
        return ProgrammeText.of(plan);
    }
}
