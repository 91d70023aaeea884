package dk.livtag.assessment.web;

import dk.livtag.assessment.Folder;
import dk.livtag.assessment.entry.Answers;
import dk.livtag.assessment.entry.Assessment.Draft;
import dk.livtag.assessment.known.Known;
import dk.livtag.assessment.template.Field;
import dk.livtag.assessment.template.Field.Kind;
import dk.livtag.assessment.template.Template.Section;
import dk.livtag.ui.Choice;
import dk.livtag.ui.FieldError;
import dk.livtag.ui.Frame;
import dk.livtag.ui.PatientBanner;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writing one's own profession's assessment.
 *
 * @param opened the code of the field that the writer wants to answer in other words than those known
 */
public record WritePage(PatientBanner banner, Folder folder, Written written, String opened, List<FieldError> errors)
        implements SheetPage {

    /** What stands in the fields, and what it was begun from. */
    public record Written(Answers answers, int base, int version, String reason) {

        static Written of(SheetForm form) {
            return new Written(form.answers(), form.base(), form.version(), form.reason());
        }

        static Written of(Draft draft) {
            return new Written(draft.sheet().answers(), draft.base(), draft.version(), "");
        }
    }

    /** Fields under one heading. */
    public record Part(int number, Section section, List<Question> questions) {}

    public List<Part> parts() {
        var sections = folder.template().sections();
        return IntStream.range(0, sections.size())
                .mapToObj(it -> new Part(
                        it + 1,
                        sections.get(it),
                        sections.get(it).fields().stream().map(this::question).toList()))
                .toList();
    }

    private Question question(Field it) {
        var known = folder.known().getOrDefault(it.code(), List.of());
        return new Question(it, written.answers().of(it), known, it.code().equals(opened));
    }

    /**
     * One field on the page for writing.
     *
     * @param known what stands elsewhere already
     * @param opened whether the writer wants to write, although something is known
     */
    public record Question(Field field, String answer, List<Known> known, boolean opened) {

        public String id() {
            return SheetForm.FIELD + field.code();
        }

        /** Whether what is known is shown instead of asking again. */
        public boolean isKnown(Frame frame) {
            return answer.isEmpty() && !opened && known.stream().anyMatch(it -> isTakeable(it, frame));
        }

        /** What the control begins with: the answer, or what is known where the writer wants to say it in other words. */
        public String shown(Frame frame) {
            return answer.isEmpty() && opened
                    ? known.stream()
                            .flatMap(it -> Shown.in(frame).taken(field, it.saying()).stream())
                            .findFirst()
                            .orElse("")
                    : answer;
        }

        private boolean isTakeable(Known it, Frame frame) {
            return Shown.in(frame).taken(field, it.saying()).isPresent();
        }

        public List<Choice> choices(Frame frame) {
            return field.kind() == Kind.CHOICE
                    ? field.options().stream()
                            .map(it -> choice(it.code(), it.words().in(frame.locale())))
                            .toList()
                    : List.of("yes", "no", "unknown").stream()
                            .map(it -> choice(it, frame.t("assessment.answer." + it)))
                            .toList();
        }

        private Choice choice(String code, String label) {
            return new Choice(code, label, code.equals(answer));
        }
    }
}
