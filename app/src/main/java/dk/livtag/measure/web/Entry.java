package dk.livtag.measure.web;

import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.instrument.Question;
import dk.livtag.measure.run.Mode;
import dk.livtag.ui.FieldError;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One answer as it was typed in. */
record Entry(Question question, Mode mode, Map<String, String> fields) {

    /** Null for what was skipped, or is no number. */
    @Nullable
    Double number() {
        try {
            return Double.valueOf(typed("a-").replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Empty when it can be kept: both times the same, and one of the answers that there are. */
    Optional<FieldError> error(Instrument instrument) {
        if (mode == Mode.PAPER && !typed("a-").equals(typed("b-"))) {
            return Optional.of(FieldError.of("b-" + question.item(), "measure.enter.differs"));
        }
        var number = number();
        var isEmpty = typed("a-").isEmpty();
        var isAnswer = number != null
                && instrument.definition().items().stream()
                        .anyMatch(it -> it.code().equals(question.item()) && it.accepts(number));
        return isEmpty || isAnswer
                ? Optional.empty()
                : Optional.of(FieldError.of(
                        "a-" + question.item(),
                        "measure.enter.number",
                        String.valueOf((long) question.from()),
                        String.valueOf((long) question.to())));
    }

    private String typed(String which) {
        return fields.getOrDefault(which + question.item(), "").strip();
    }
}
