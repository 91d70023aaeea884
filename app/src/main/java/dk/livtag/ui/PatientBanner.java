package dk.livtag.ui;

import dk.livtag.kernel.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of each page about one citizen (borgerbanner), so that nobody is mistaken for another.
 *
 * @param emergencyUntil when the reader's emergency access ends; null where she reads by her own right
 * @param age null where the citizen lets the reader know the name only
 * @param cpr the number with its last digits hidden; null for those who have none
 */
public record PatientBanner(
        PatientId patient,
        String name,
        @Nullable Integer age,
        @Nullable LocalDate born,
        @Nullable String cpr,
        @Nullable String phone,
        @Nullable Course course,
        @Nullable Instant emergencyUntil) {

    /**
     * The pathway in the reader's words.
     *
     * @param ofWeeks how many weeks it is expected to last
     * @param stageName what the stage is called, in a language
     */
    public record Course(
            String nurse,
            @Nullable String doctor,
            int week,
            int ofWeeks,
            int stage,
            Function<Locale, String> stageName) {}
}
