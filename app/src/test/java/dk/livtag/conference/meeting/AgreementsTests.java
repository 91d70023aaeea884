package dk.livtag.conference.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.livtag.access.Seed;
import dk.livtag.conference.meeting.Agreement.Terms;
import dk.livtag.conference.meeting.Agreement.Whom;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.pathway.programme.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L19")
class AgreementsTests {

    private static final int SEQUENCES = 500;
    private static final int STEPS = 60;
    private static final Whom NURSE = new Whom(Step.Who.CONTACT_NURSE, "Anne", false);
    private static final LocalDate DAY = LocalDate.parse("2027-03-18");

    private final Random random = Seed.random(AgreementsTests.class);

    @Test
    void losesNoneInAnyOrderOfPresses() {
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var list = Agreements.NONE;
            var model = new ArrayList<UUID>();
            for (var step = 0; step < STEPS; step++) {
                list = press(list, model);
                assertThat(ids(list)).isEqualTo(model);
            }
        }
    }

    /** The model is the plain list of ids, moved by swapping neighbours. */
    private Agreements press(Agreements list, List<UUID> model) {
        var place = model.isEmpty() ? 0 : random.nextInt(model.size());
        if (model.isEmpty() || (random.nextInt(3) == 0 && model.size() < Agreements.MOST)) {
            var id = new UUID(random.nextLong(), random.nextLong());
            model.add(id);
            return list.add(id, terms("Aftale " + model.size()));
        }
        var id = model.get(place);
        return switch (random.nextInt(5)) {
            case 0 -> {
                swap(model, place, place - 1);
                yield list.up(id);
            }
            case 1 -> {
                swap(model, place, place + 1);
                yield list.down(id);
            }
            case 2 -> list.change(id, terms("Rettet " + random.nextInt()));
            case 3 -> list.add(id, terms("En gang til"));
            default -> {
                model.remove(place);
                yield list.remove(id);
            }
        };
    }

    @Test
    void anAgreementThatChangesIsNoLongerTheStepItWas() {
        var id = UUID.randomUUID();
        var planned = Agreements.NONE.add(id, terms("Ringe")).each(it -> it.planned("own-2"));
        assertThat(planned.change(id, terms("Ringe")).get(id).step()).isEqualTo("own-2");
        assertThat(planned.change(id, terms("Skrive")).get(id).step()).isNull();
    }

    @Test
    void asksForWords() {
        assertThatThrownBy(() -> Agreements.NONE.add(UUID.randomUUID(), terms(" ")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("conference.agreement.what");
        assertThatThrownBy(() -> Agreements.NONE.up(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private static void swap(List<UUID> model, int one, int other) {
        if (other >= 0 && other < model.size()) {
            var it = model.set(one, model.get(other));
            model.set(other, it);
        }
    }

    private static List<UUID> ids(Agreements list) {
        return list.all().stream().map(Agreement::id).toList();
    }

    private static Terms terms(String what) {
        return new Terms(what, NURSE, DAY);
    }
}
