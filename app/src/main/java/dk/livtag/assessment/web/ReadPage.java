package dk.livtag.assessment.web;

import dk.livtag.assessment.Folder;
import dk.livtag.assessment.entry.Finding.Comment;
import dk.livtag.assessment.template.Field;
import dk.livtag.ui.PatientBanner;
import java.util.List;

/** One profession's assessment as it is read and printed, with its earlier versions. */
public record ReadPage(PatientBanner banner, Folder folder) implements SheetPage {

    public List<Folder.Version> earlier() {
        return folder.history().stream().skip(1).toList();
    }

    public List<Comment> comments(Field field) {
        return folder.comments().stream()
                .filter(it -> it.field().equals(field.code()))
                .toList();
    }
}
