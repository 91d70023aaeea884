package dk.livtag.measure.family;

import dk.livtag.measure.score.Answers;
import dk.livtag.measure.score.Item;
import java.util.List;
import java.util.OptionalDouble;

/** What one item adds to a scale; of several that ask the same the highest. */
record Term(List<Item> anyOf, boolean reversed) {

    OptionalDouble value(Answers answers) {
        if (!anyOf.stream().allMatch(it -> answers.has(it.code()))) {
            return OptionalDouble.empty();
        }
        return anyOf.stream()
                .mapToDouble(it -> turned(it, answers.of(it.code())))
                .max();
    }

    private double turned(Item it, double answer) {
        return reversed ? it.from() + it.to() - answer : answer;
    }
}
