package dk.livtag.referral.letter;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One sentence or line of a letter (passage).
 *
 * @param line the number of its line, from 0
 */
record Passage(String words, int line) {

    private static final Pattern DENIED = words("\\b(ikke|ingen|uden|aldrig|nej|benægter|hverken)\\b");
    private static final Pattern DENIED_AFTER = words("^\\p{L}*\\s*:?\\s*(nej|ikke|ingen|ej|aldrig|0)\\b");
    private static final Pattern TURN = words("\\b(men|nu|aktuelt|ud over|udover|kun|fraset)\\b|[,;]\\s|\\bog\\b");
    private static final Pattern GREAT_TURN = words("\\b(men|nu|aktuelt|ud over|udover|kun|fraset)\\b");
    private static final Pattern PAST =
            words("\\b(tidligere|førhen|seponeret|udtrappet|stoppet|ophørt|forsøgt|prøvet|afprøvet|uden effekt)\\b");

    private static final Pattern STOPPED = words("\\b(seponeret|udtrappet|stoppet|ophørt|uden effekt)\\b");

    static Pattern words(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    boolean says(Pattern what) {
        return what.matcher(words).find();
    }

    Optional<MatchResult> find(Pattern what) {
        return what.matcher(words).results().findFirst();
    }

    /** Says it, and does not say that it is not so. */
    boolean affirms(Pattern what) {
        return what.matcher(words).results().anyMatch(it -> {
            var before = since(TURN, words.substring(0, it.start()));
            return !DENIED.matcher(before).find()
                    && !DENIED_AFTER.matcher(words.substring(it.end())).find();
        });
    }

    /** Says that it is so now: a word of the past holds for all that follows it in the sentence. */
    boolean affirmsNow(Pattern what) {
        return what.matcher(words).results().anyMatch(it -> {
            var before = since(GREAT_TURN, words.substring(0, it.start()));
            var after = TURN.split(words.substring(it.end()), 2)[0];
            return !DENIED.matcher(before).find()
                    && !PAST.matcher(before).find()
                    && !STOPPED.matcher(after).find()
                    && !DENIED_AFTER.matcher(after).find();
        });
    }

    /** What stands after the last word that turns the sentence. */
    private static String since(Pattern turn, String before) {
        return turn.matcher(before)
                .results()
                .reduce((_, last) -> last)
                .map(it -> before.substring(it.end()))
                .orElse(before);
    }
}
