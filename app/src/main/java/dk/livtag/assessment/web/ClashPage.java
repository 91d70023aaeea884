package dk.livtag.assessment.web;

import dk.livtag.assessment.entry.Answers;
import dk.livtag.assessment.template.Field;
import dk.livtag.assessment.template.Template;
import dk.livtag.ui.HasBanner;
import dk.livtag.ui.PatientBanner;
import java.util.List;

/**
 * The same assessment written in two places: both, side by side, to choose between.
 *
 * @param by the colleague who signed; empty where it was the author's own other window
 * @param mine what was typed, with the versions that it must be sent with to be kept
 */
public record ClashPage(PatientBanner banner, Template template, Answers saved, String by, WritePage.Written mine)
        implements HasBanner {

    /** The fields that differ. */
    public List<Field> differences() {
        return template.fields()
                .filter(it -> !mine.answers().of(it).equals(saved.of(it)))
                .toList();
    }

    /** What the control of a field is called. */
    public String control(String code) {
        return SheetForm.FIELD + code;
    }

    public String path() {
        return Addresses.sheet(banner.patient(), template.profession());
    }

    @Override
    public String titleKey() {
        return "ui.conflict.title";
    }
}
