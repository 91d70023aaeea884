package dk.livtag.access;

import java.time.Instant;

/**
 * One log-in, on real time.
 *
 * @param session hexadecimal hash of the session's cookie
 * @param startedAt when it began; from then counts how long it may last at most
 * @param at when the person last proved who she is
 * @param assurance how well: NSIS low, substantial or high
 * @param draft key of the unsent form that this browser holds (hexadecimal, or empty)
 */
public record LogIn(String session, Instant startedAt, Instant at, Assurance assurance, String draft) {

    /** NSIS levels of assurance. */
    public enum Assurance {
        LOW,
        SUBSTANTIAL,
        HIGH
    }
}
