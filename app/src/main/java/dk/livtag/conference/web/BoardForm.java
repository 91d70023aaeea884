package dk.livtag.conference.web;

import dk.livtag.conference.Boards.Typed;
import dk.livtag.conference.meeting.Agreement.Terms;
import dk.livtag.conference.meeting.Agreements;
import dk.livtag.ui.FieldError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was pressed on the board, and what stood in its fields.
 *
 * @param act the button's word
 * @param about what the button is about: an agreement, or a part
 * @param editing the agreement that the fields are about; empty for a new one
 */
record BoardForm(String act, String about, Typed typed, String editing) {

    static BoardForm of(Map<String, String> fields) {
        var words = fields.getOrDefault("act", "").split(" ", 2);
        return new BoardForm(
                words[0],
                words.length == 2 ? words[1] : "",
                new Typed(
                        fields.getOrDefault("what", ""),
                        fields.getOrDefault("who", ""),
                        fields.getOrDefault("day", "")),
                fields.getOrDefault("editing", ""));
    }

    /** Somebody is in the middle of a new one. */
    boolean isTyping() {
        return editing.isEmpty() && !typed.what().isBlank();
    }

    List<FieldError> problems(List<WhoOption> whom, LocalDate today) {
        var problems = new ArrayList<FieldError>();
        var what = typed.what().strip();
        if (what.isEmpty() || what.length() > Agreements.LONGEST) {
            problems.add(FieldError.of("what", "conference.agreement.what", Agreements.LONGEST));
        }
        if (WhoOption.find(whom, typed.who()).isEmpty()) {
            problems.add(FieldError.of("who", "conference.agreement.who"));
        }
        var day = day();
        if (day == null || day.isBefore(today)) {
            problems.add(FieldError.of("day", "conference.agreement.day"));
        }
        return problems;
    }

    /** Asked once there are no problems. */
    Terms terms(List<WhoOption> whom) {
        return new Terms(
                typed.what().strip(),
                WhoOption.find(whom, typed.who()).orElseThrow(),
                LocalDate.parse(typed.day().strip()));
    }

    @Nullable
    UUID agreement() {
        return id(about);
    }

    @Nullable
    UUID edited() {
        return id(editing);
    }

    static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(typed.day().strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
