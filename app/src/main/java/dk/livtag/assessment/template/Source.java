package dk.livtag.assessment.template;

import dk.livtag.access.Profession;
import dk.livtag.kernel.yaml.YamlEntry;
import java.util.Arrays;
import java.util.Optional;

/** Where something may be known from already, so that nobody asks twice. */
public sealed interface Source {

    /** The word that a file writes. */
    String word();

    /** What the referral said. */
    enum Referral implements Source {
        WISH,
        DURATION,
        WORKUP,
        WORK,
        SICK_LISTED,
        JOB_CENTRE;

        @Override
        public String word() {
            return "referral." + YamlEntry.word(this);
        }
    }

    /** What another profession has found and signed. */
    record Finding(Profession profession, String field) implements Source {
        @Override
        public String word() {
            return YamlEntry.word(profession) + "." + field;
        }
    }

    /** Empty when no such place can be. */
    static Optional<Source> of(String word) {
        var dot = word.indexOf('.');
        return referral(word).or(() -> dot < 1 ? Optional.empty() : finding(word, dot));
    }

    private static Optional<Source> referral(String word) {
        return Arrays.stream(Referral.values())
                .filter(it -> it.word().equals(word))
                .map(it -> (Source) it)
                .findFirst();
    }

    private static Optional<Source> finding(String word, int dot) {
        return Arrays.stream(Profession.values())
                .filter(it -> YamlEntry.word(it).equals(word.substring(0, dot)))
                .map(it -> (Source) new Finding(it, word.substring(dot + 1)))
                .findFirst();
    }
}
