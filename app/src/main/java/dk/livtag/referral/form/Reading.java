package dk.livtag.referral.form;

import java.util.List;
import java.util.function.Supplier;

/** What came of reading a page: an answer, or what to put right first. */
public sealed interface Reading<A> {

    record Answered<A>(A answer) implements Reading<A> {}

    record Wrong<A>(List<Problem> problems) implements Reading<A> {}

    static <A> Reading<A> wrong(String field, String textKey) {
        return new Wrong<>(List.of(new Problem(field, textKey)));
    }

    /** The answer, unless a problem was found. */
    static <A> Reading<A> of(List<Problem> problems, Supplier<A> answer) {
        return problems.isEmpty() ? new Answered<>(answer.get()) : new Wrong<>(List.copyOf(problems));
    }

    default List<Problem> problems() {
        return switch (this) {
            case Answered<A> _ -> List.of();
            case Wrong<A> it -> it.problems();
        };
    }
}
