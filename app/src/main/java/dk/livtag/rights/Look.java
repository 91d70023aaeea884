package dk.livtag.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What one person did in one day with the citizen's data for one reason (et kig): many requests, told as one line.
 *
 * @param kinds codes of the kinds of data
 * @param times how many requests it took
 */
public record Look(Who who, What what, SortedSet<String> kinds, Instant first, Instant last, int times) {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /**
     * In which capacity somebody asked.
     *
     * @param role code of the role
     * @param name of a member of staff; null for others
     * @param profession code of a member of staff's profession
     * @param place where she works
     * @param isMe whether it is the citizen herself
     */
    public record Who(
            String role,
            @Nullable String name,
            @Nullable String profession,
            @Nullable String place,
            boolean isMe) {}

    /** Why, and what came of it. */
    public record What(String purpose, boolean opened, boolean wrote, boolean emergency) {}

    public LocalDate day() {
        return LocalDate.ofInstant(first, DENMARK);
    }
}
