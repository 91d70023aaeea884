package dk.livtag.referral.web.triage;

import dk.livtag.ui.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a page sent that asks for a coded reason and words, and perhaps for a place. */
public record ReasonForm(String reason, String words, String place, List<FieldError> errors) {

    static final ReasonForm EMPTY = new ReasonForm("", "", "");

    ReasonForm(String reason, String words, String place) {
        this(reason, words, place, List.of());
    }

    <E extends Enum<E>> ReasonForm checkedFor(Class<E> reasons) {
        var isKnown = Arrays.stream(reasons.getEnumConstants())
                .anyMatch(it -> it.name().equals(reason));
        return isKnown ? this : wrong("reason", "referral.reason.missing");
    }

    ReasonForm wrong(String field, String textKey) {
        var all = new ArrayList<>(errors);
        all.add(FieldError.of(field, textKey));
        return new ReasonForm(reason, words, place, List.copyOf(all));
    }
}
