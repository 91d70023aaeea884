package dk.livtag.measure.web.citizen;

import dk.livtag.measure.instrument.Question;
import dk.livtag.measure.run.Filled;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param typed what was sent and is to be put right; null for nothing
 */
public record QuestionPage(
        Filled filled, int number, @Nullable String typed, List<FieldError> errors) implements AboutRun {

    private static final double MOST_CHOICES = 11;

    public Question question() {
        return filled.questions().get(number - 1);
    }

    public int all() {
        return filled.questions().size();
    }

    /** A row of numbers, from one end to the other. */
    public boolean isScale() {
        var it = question();
        return it.kind() == Question.Kind.INTEGER && it.to() - it.from() < MOST_CHOICES;
    }

    public boolean isNumber() {
        return question().kind() != Question.Kind.CHOICE && !isScale();
    }

    public String value() {
        var given = filled.answers().get(question().item());
        if (typed != null) {
            return typed;
        }
        return given.isPresent() ? Typed.text(given.getAsDouble()) : "";
    }

    public List<Choice> choices(Spoken spoken) {
        var it = question();
        var values = isScale()
                ? DoubleStream.iterate(it.from(), one -> one <= it.to(), one -> one + 1)
                : it.options().stream().mapToDouble(Question.Option::value);
        return values.mapToObj(Typed::text)
                .map(code -> new Choice(code, spoken.wording().answer(code), code.equals(value())))
                .toList();
    }

    public String least() {
        return Typed.text(question().from());
    }

    public String most() {
        return Typed.text(question().to());
    }

    /** The page before; the beginning before the first. */
    public String back() {
        return number == 1 ? path() : path() + "/" + (number - 1);
    }

    @Override
    public String titleKey() {
        return "skema.question.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {number, all()};
    }
}
