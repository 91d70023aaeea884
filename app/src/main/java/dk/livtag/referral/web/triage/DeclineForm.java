package dk.livtag.referral.web.triage;

import dk.livtag.referral.decision.Decline;
import dk.livtag.referral.decision.DeclineReason;
import dk.livtag.referral.web.Choices;
import dk.livtag.referral.web.triage.DecisionPage.Wanted;
import dk.livtag.ui.FieldError;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page for declining sent. */
public record DeclineForm(String reason, String words, boolean told) {

    static final DeclineForm EMPTY = new DeclineForm("", "", true);

    List<FieldError> problems() {
        if (chosen().isEmpty()) {
            return List.of(FieldError.of("reason", "referral.decline.reason.missing"));
        }
        if (chosen().get() == DeclineReason.OTHER && words.isBlank()) {
            return List.of(FieldError.of("words", "referral.decline.words.missing"));
        }
        return words.length() > Decline.LONGEST
                ? List.of(FieldError.of("words", "referral.decline.words.long"))
                : List.of();
    }

    Decline decline() {
        return new Decline(chosen().orElseThrow(), words.strip(), told);
    }

    @Nullable
    Wanted wanted() {
        return chosen().map(it -> new Wanted.Decline(Choices.key(it), words.strip()))
                .orElse(null);
    }

    private Optional<DeclineReason> chosen() {
        return Arrays.stream(DeclineReason.values())
                .filter(it -> it.name().equals(reason))
                .findFirst();
    }
}
