package dk.livtag.referral.web.sender;

import dk.livtag.referral.draft.Change;
import dk.livtag.referral.form.Fields;
import dk.livtag.referral.web.Line;
import dk.livtag.ui.ConflictPage;
import dk.livtag.ui.ConflictPage.Difference;
import dk.livtag.ui.ConflictPage.Kept;
import dk.livtag.ui.Display.Language;
import dk.livtag.ui.Shell;
import dk.livtag.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows the same question answered in two places, so that the person chooses and nothing is lost. */
@Component
class Clashes {

    private final Texts texts;

    Clashes(Texts texts) {
        this.texts = texts;
    }

    ConflictPage page(Change.Clash clash, QuestionForm form, LocalDate today, Language language) {
        var difference = new Difference(
                QuestionPage.titleKey(form.form(), form.question()),
                words(form, clash.mine(), today, language),
                words(form, clash.theirs(), today, language));
        return new ConflictPage(Shell.PUBLIC, form.action(), clash.version(), List.of(difference), kept(form));
    }

    private String words(QuestionForm form, Fields fields, LocalDate today, Language language) {
        return Line.all(Answered.lines(form.form(), form.question(), fields, today), texts, language);
    }

    private static List<Kept> kept(QuestionForm form) {
        var fields = form.fields().values().entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> new Kept(it.getKey(), value)));
        var press = Stream.of(new Kept("press", form.press().name()));
        return Stream.concat(fields, press).toList();
    }
}
