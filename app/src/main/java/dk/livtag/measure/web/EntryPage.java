package dk.livtag.measure.web;

import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.instrument.Question;
import dk.livtag.measure.run.Filled;
import dk.livtag.measure.run.Mode;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All questions on one page, to type answers in. */
public record EntryPage(PatientBanner banner, Filled filled, Map<String, String> typed, List<FieldError> errors)
        implements HasBanner {

    public boolean isTwice() {
        return filled.run().asked().mode() == Mode.PAPER;
    }

    public String name(Frame frame) {
        return filled.instrument().definition().name().in(frame.locale());
    }

    public List<Question> questions() {
        return filled.instrument().questionnaire().questions();
    }

    /** The words of a question, with those of the answers where they have words. */
    public String question(Question it, Frame frame) {
        return filled.instrument()
                .in(frame.language())
                .map(Instrument.Worded::wording)
                .map(one -> one.item(it.item()))
                .orElse(it.item());
    }

    public String hint(Question it, Frame frame) {
        if (it.options().isEmpty()) {
            return frame.t("measure.enter.range", (long) it.from(), (long) it.to());
        }
        var wording = filled.instrument().in(frame.language()).map(Instrument.Worded::wording);
        return it.options().stream()
                .map(Question.Option::code)
                .map(code -> code + ": " + wording.map(one -> one.answer(code)).orElse(code))
                .collect(Collectors.joining(", "));
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String path() {
        return MeasurePlaces.of(filled.run().id()) + "/indtast";
    }

    public String back() {
        return MeasurePlaces.of(filled.run().patient());
    }

    @Override
    public String titleKey() {
        return "measure.enter.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
