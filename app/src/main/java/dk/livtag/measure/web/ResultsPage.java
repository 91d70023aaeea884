package dk.livtag.measure.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.reading.Series;
import dk.livtag.measure.run.Mode;
import dk.livtag.measure.run.Run;
import dk.livtag.measure.run.Stand;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import java.util.function.Function;

/** What one citizen was asked, what it came to, and what waits for somebody to say what is done about it. */
public record ResultsPage(
        PatientBanner banner,
        PatientId patient,
        List<Run> runs,
        List<Series> series,
        List<Instrument> sendable,
        Function<String, Instrument> instruments,
        List<FieldError> errors)
        implements HasBanner {

    public List<Run> open() {
        return runs.stream().filter(Run::isOpen).toList();
    }

    public List<Run> urgent() {
        return runs.stream().filter(Run::isUrgent).toList();
    }

    /** Answered, and nobody has said what is done about it. */
    public List<Run> undecided() {
        return runs.stream()
                .filter(it -> it.completed().isPresent() && !it.isActedOn())
                .toList();
    }

    public List<Run> declined() {
        return runs.stream().filter(it -> it.stand() instanceof Stand.Declined).toList();
    }

    public String name(String instrument, Frame frame) {
        return instruments.apply(instrument).definition().name().in(frame.locale());
    }

    public int steps(Run it) {
        return it.stand() instanceof Stand.Begun begun ? begun.steps() : 0;
    }

    public List<Choice> instruments(Frame frame) {
        return sendable.stream()
                .map(it -> new Choice(it.code(), it.definition().name().in(frame.locale()), false))
                .toList();
    }

    public List<Choice> modes(Frame frame) {
        return Choice.each(Mode.values(), Mode.OWN, it -> frame.t("measure.mode." + it.name()));
    }

    public String path(Run it) {
        return MeasurePlaces.of(it.id());
    }

    public String path() {
        return MeasurePlaces.of(patient);
    }

    @Override
    public String titleKey() {
        return "measure.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
