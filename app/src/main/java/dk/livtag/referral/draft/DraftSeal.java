package dk.livtag.referral.draft;

import dk.livtag.patient.Cpr;
import dk.livtag.patient.CprVault;
import dk.livtag.referral.form.Fields;
import dk.livtag.referral.form.Question;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes a draft's answers as JSON and reads them again; the CPR number leaves the JSON and is sealed, as a letter is. */
@Component
class DraftSeal {

    private static final String CPR = "cpr";
    private static final TypeReference<EnumMap<Question, Given>> ANSWERS = new TypeReference<>() {};

    private final JsonMapper json;
    private final CprVault vault;

    DraftSeal(JsonMapper json, CprVault vault) {
        this.json = json;
        this.vault = vault;
    }

    Closed close(UUID id, Draft draft) {
        var cpr = draft.answers().entrySet().stream()
                .filter(it -> it.getKey().asksWho())
                .flatMap(it -> Cpr.parse(it.getValue().fields().text(CPR)).stream())
                .findFirst();
        var answers = new TreeMap<>(draft.answers());
        answers.replaceAll((question, it) -> question.asksWho() ? with(Optional.empty(), it) : it);
        return new Closed(
                json.writeValueAsString(answers),
                cpr.map(it -> vault.seal(it, id)).orElse(null),
                draft.letter().isEmpty() ? null : vault.sealText(draft.letter(), id));
    }

    Map<Question, Given> open(UUID id, Closed closed) {
        var answers = json.readValue(closed.answers(), ANSWERS);
        var cpr = Optional.ofNullable(closed.cpr()).map(it -> vault.open(it, id));
        answers.replaceAll((question, it) -> question.asksWho() ? with(cpr, it) : it);
        return answers;
    }

    String letter(UUID id, Closed closed) {
        return closed.letter() == null ? "" : vault.openText(closed.letter(), id);
    }

    private static Given with(Optional<Cpr> cpr, Given given) {
        var values = new TreeMap<>(given.fields().values());
        values.remove(CPR);
        cpr.ifPresent(it -> values.put(CPR, List.of(it.formatted())));
        return new Given(new Fields(values), given.since());
    }

    /** Answers as their row has them. */
    record Closed(String answers, byte @Nullable [] cpr, byte @Nullable [] letter) {}
}
