package dk.livtag.measure.web;

import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.instrument.Question;
import dk.livtag.measure.reading.Told;
import dk.livtag.measure.run.Act;
import dk.livtag.measure.run.Filled;
import dk.livtag.measure.run.Stand;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One questionnaire that was answered.
 *
 * @param typed what was sent and is to be put right
 */
public record RunPage(PatientBanner banner, Filled filled, Map<String, String> typed, List<FieldError> errors)
        implements HasBanner {

    public String name(Frame frame) {
        return filled.instrument().definition().name().in(frame.locale());
    }

    public Optional<Stand.Completed> completed() {
        return filled.run().completed();
    }

    /** The words of a question; its item where there are none here. */
    public String question(Question it, Frame frame) {
        return filled.instrument()
                .in(frame.language())
                .map(Instrument.Worded::wording)
                .map(one -> one.item(it.item()))
                .orElse(it.item());
    }

    public String answer(Question it, Frame frame) {
        var number = filled.answers().get(it.item());
        if (number.isEmpty()) {
            return frame.t("skema.skipped");
        }
        var text = Told.number(number.getAsDouble(), frame);
        return filled.instrument()
                .in(frame.language())
                .map(Instrument.Worded::wording)
                .map(one -> one.answer(text))
                .orElse(text);
    }

    public List<Choice> acts(Frame frame) {
        return Arrays.stream(Act.values())
                .map(it -> new Choice(
                        it.name(),
                        frame.t("measure.act." + it.name()),
                        it.name().equals(typed.get("act"))))
                .toList();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String path() {
        return MeasurePlaces.of(filled.run().id());
    }

    public String back() {
        return MeasurePlaces.of(filled.run().patient());
    }

    @Override
    public String titleKey() {
        return "measure.run.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
