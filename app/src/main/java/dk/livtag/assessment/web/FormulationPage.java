package dk.livtag.assessment.web;

import dk.livtag.access.Profession;
import dk.livtag.assessment.Assessments.Formulation;
import dk.livtag.assessment.entry.Finding;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all professions have found, domain by domain, and who is still awaited.
 *
 * @param own the reader's profession, where it assesses
 * @param commented the finding that the reader writes a comment to, by profession and field
 */
public record FormulationPage(
        PatientBanner banner,
        @Nullable Formulation formulation,
        @Nullable Profession own,
        Commented commented,
        List<FieldError> errors)
        implements HasBanner {

    /** Which finding, and what was typed so far. */
    public record Commented(String subject, String field, String words) {

        static final Commented NOTHING = new Commented("", "", "");

        boolean is(Finding it) {
            return it.field().code().equals(field)
                    && Addresses.word(it.by().profession()).equals(subject);
        }
    }

    public boolean isCommented(Finding it) {
        return commented.is(it);
    }

    public String path() {
        return Addresses.all(banner.patient());
    }

    public String sheet(Profession profession) {
        return Addresses.sheet(banner.patient(), profession);
    }

    public String subject(Finding it) {
        return Addresses.word(it.by().profession());
    }

    @Override
    public String titleKey() {
        return "assessment.all.title";
    }

    @Override
    public Object[] titleArguments() {
        return new Object[] {banner.name()};
    }
}
