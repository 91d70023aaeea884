package dk.livtag.referral.web.sender;

import dk.livtag.referral.form.Form;
import dk.livtag.referral.letter.Finding;
import dk.livtag.referral.letter.Letter;
import dk.livtag.referral.letter.Topic;
import dk.livtag.referral.letter.Understood;
import dk.livtag.referral.web.Choices;
import dk.livtag.ui.Frame;
import dk.livtag.ui.Page;
import dk.livtag.ui.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What we understood of a letter, and where it says so; the rest is asked. */
public record LetterPage(Letter letter, Understood understood) implements Page {

    /** A CPR number is shown masked: the page is read over a shoulder. */
    public String value(Finding finding, Frame frame) {
        return finding.values().stream()
                .map(it -> it.choice() == null ? it.value() : frame.t(Choices.key(Form.PROFESSIONAL, it.choice())))
                .map(it -> finding.topic() == Topic.CPR ? it.replaceAll("[0-9]{4}$", "xxxx") : it)
                .collect(Collectors.joining(finding.topic() == Topic.BORN ? "." : " "));
    }

    public String where(Finding finding) {
        return finding.where().replaceAll("([0-9]{6})[- ]?[0-9]{4}\\b", "$1-xxxx");
    }

    /** What the letter did not tell, as far as we could read. */
    public List<Topic> notFound() {
        Predicate<Topic> found = topic -> understood.findings().stream().anyMatch(it -> it.topic() == topic);
        return Arrays.stream(Topic.values())
                .filter(found.negate())
                .filter(it -> it != Topic.BORN || !found.test(Topic.CPR))
                .toList();
    }

    @Override
    public String titleKey() {
        return "referral.fag.letter.title";
    }

    @Override
    public Shell shell() {
        return Shell.PUBLIC;
    }
}
