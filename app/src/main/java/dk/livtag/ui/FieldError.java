package dk.livtag.ui;

import java.util.List;
import java.util.Objects;
import org.springframework.validation.BindingResult;

/**
 * One thing to put right.
 *
 * @param field id of the control it concerns
 * @param key text key; says what to do
 * @param arguments what the text is filled with
 */
public record FieldError(String field, String key, List<Object> arguments) {

    public static FieldError of(String field, String key, Object... arguments) {
        return new FieldError(field, key, List.of(arguments));
    }

    /** The errors of a validated form, whose messages are text keys. */
    public static List<FieldError> listOf(BindingResult result) {
        return result.getFieldErrors().stream()
                .map(it -> of(it.getField(), Objects.requireNonNullElse(it.getDefaultMessage(), "ui.error.field")))
                .toList();
    }
}
