package dk.livtag.referral.web;

import dk.livtag.referral.answers.Answer;
import dk.livtag.referral.answers.Considerations;
import dk.livtag.referral.answers.Everyday;
import dk.livtag.referral.answers.Identity;
import dk.livtag.referral.answers.OwnWish;
import dk.livtag.referral.answers.Pain;
import dk.livtag.referral.answers.PainDuration;
import dk.livtag.referral.answers.ProfessionalAnswers.Referrer;
import dk.livtag.referral.answers.ProfessionalAnswers.Safety;
import dk.livtag.referral.answers.ProfessionalAnswers.Symptoms;
import dk.livtag.referral.answers.ProfessionalAnswers.Tried;
import dk.livtag.referral.answers.Referred;
import dk.livtag.referral.answers.Workup;
import dk.livtag.referral.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an answer back to people, line by line, as its form words it. */
public final class Lines {

    private final Form form;

    private Lines(Form form) {
        this.form = form;
    }

    /** No line for a question that was skipped. */
    public static List<Line> of(Form form, @Nullable Answer answer) {
        return answer == null ? List.of() : new Lines(form).lines(answer).toList();
    }

    private Stream<Line> lines(Answer answer) {
        return switch (answer) {
            case OwnWish it -> own(it.words());
            case PainDuration it -> Stream.of(Line.of(form, it));
            case Pain it ->
                Stream.of(choices(it.places()), choice(it.constancy()), choice(it.change()))
                        .flatMap(all -> all);
            case Workup it -> Stream.of(Line.of(form, it));
            case Everyday it -> everyday(it);
            case Considerations it -> Stream.concat(choices(it.kinds()), own(it.words()));
            case Referred it ->
                Stream.of(
                                own(it.name().full()),
                                Stream.of(identity(it)),
                                own(it.phone().shown()))
                        .flatMap(all -> all);
            case Symptoms it ->
                Stream.of(it.duration(), it.pain(), it.workup())
                        .filter(Objects::nonNull)
                        .flatMap(this::lines);
            case Tried it ->
                Stream.of(own(it.words()), choice(it.opioids()), own(it.medicine()))
                        .flatMap(all -> all);
            case Safety it -> Stream.concat(choice(it.redFlags()), lines(it.considerations()));
            case Referrer it -> referrer(it);
        };
    }

    private Stream<Line> choices(Set<? extends Enum<?>> choices) {
        return choices.stream().sorted().map(it -> Line.of(form, it));
    }

    private Stream<Line> choice(@Nullable Enum<?> choice) {
        return choice == null ? Stream.empty() : Stream.of(Line.of(form, choice));
    }

    private static Stream<Line> own(String words) {
        return words.isEmpty() ? Stream.empty() : Stream.of(new Line.Own(words));
    }

    private Stream<Line> everyday(Everyday it) {
        var since = it.sickListedSince();
        var month = since == null
                ? Stream.<Line>empty()
                : Stream.<Line>of(new Line.Ours(
                        "referral.everyday.since.shown",
                        List.of(String.valueOf(since.getMonthValue()), String.valueOf(since.getYear()))));
        return Stream.of(choice(it.work()), month, choice(it.jobCentre()), own(it.home()))
                .flatMap(all -> all);
    }

    private Stream<Line> referrer(Referrer it) {
        return Stream.of(
                Line.of(form, it.kind()),
                new Line.Own(it.name()),
                new Line.Own(it.organisation()),
                new Line.Own(it.phone().shown()),
                new Line.Ours("referral.fag.referrer.consent.shown", parts(it.consentOn())));
    }

    /** The number stays masked: the page is often read over a shoulder. */
    private static Line identity(Referred person) {
        return switch (person.identity()) {
            case Identity.ByCpr(var cpr) -> new Line.Own(cpr.masked());
            case Identity.ByBirthDate(LocalDate born) -> new Line.Ours("referral.sender.born.shown", parts(born));
        };
    }

    private static List<String> parts(LocalDate date) {
        return Stream.of(date.getDayOfMonth(), date.getMonthValue(), date.getYear())
                .map(String::valueOf)
                .toList();
    }
}
