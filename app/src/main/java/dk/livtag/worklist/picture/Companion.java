package dk.livtag.worklist.picture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of the team, and who stands in today (vikar). */
public record Companion(
        String role, String name, String phone, @Nullable Substitute substitute) {

    /** Whoever answers while the other is away. */
    public record Substitute(String name, String phone, LocalDate until) {}

    /** Ending of the text key that names the part. */
    public String roleKey() {
        return role.replace('_', '-');
    }
}
