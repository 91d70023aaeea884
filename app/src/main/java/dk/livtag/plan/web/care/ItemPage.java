package dk.livtag.plan.web.care;

import dk.livtag.access.Profession;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.item.Grounds.Signed;
import dk.livtag.plan.item.Item;
import dk.livtag.plan.item.Item.Domain;
import dk.livtag.plan.item.Item.Kind;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to do about what is hard.
 *
 * @param item null for a new one
 */
public record ItemPage(
        PatientBanner banner,
        @Nullable Item item,
        List<Problem> problems,
        List<Signed> signed,
        ItemForm form,
        List<FieldError> errors)
        implements HasBanner {

    public boolean isOpen() {
        return item == null || item instanceof Item.Running;
    }

    public String action() {
        return item == null ? back() + "/ny" : CarePlaces.of(item.content().id());
    }

    public String back() {
        return CarePlaces.of(banner.patient());
    }

    public List<Choice> kinds(Frame frame) {
        return Arrays.stream(Kind.values())
                .map(it -> new Choice(
                        it.name(),
                        frame.t("careplan.kind." + it.name()),
                        form.kind().equals(it.name())))
                .toList();
    }

    public List<Choice> professions(Frame frame) {
        return Arrays.stream(Profession.values())
                .filter(it -> it != Profession.SECRETARY)
                .map(it -> new Choice(
                        it.name(),
                        frame.t("careplan.profession." + it.name()),
                        form.profession().equals(it.name())))
                .toList();
    }

    public List<Choice> problemChoices() {
        return problems.stream()
                .map(it -> {
                    var value = it.id().value().toString();
                    return new Choice(value, it.said().words(), form.problems().contains(value));
                })
                .toList();
    }

    public List<Choice> domains(Frame frame) {
        return Arrays.stream(Domain.values())
                .map(it -> new Choice(
                        it.name(),
                        frame.t("careplan.domain." + it.name()),
                        form.domains().contains(it.name())))
                .toList();
    }

    public List<Choice> assessments(Frame frame) {
        return signed.stream()
                .map(it -> new Choice(
                        it.id().toString(),
                        frame.t(
                                "careplan.item.assessment",
                                frame.t("careplan.profession." + it.profession().name()),
                                frame.moment(it.at())),
                        form.assessments().contains(it.id().toString())))
                .toList();
    }

    @Override
    public String titleKey() {
        return item == null ? "careplan.item.new" : "careplan.item.title";
    }
}
