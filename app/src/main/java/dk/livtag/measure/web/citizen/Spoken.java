package dk.livtag.measure.web.citizen;

import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.instrument.Question;
import dk.livtag.measure.instrument.Wording;
import dk.livtag.measure.score.Answers;

/** The words of an instrument in the reader's language. */
public record Spoken(Instrument instrument, Wording wording) {

    static Spoken of(Instrument instrument, String language) {
        return new Spoken(
                instrument,
                instrument
                        .in(language)
                        .map(Instrument.Worded::wording)
                        .orElseThrow(() -> new NotFound("measure.cannot.words")));
    }

    public String question(Question it) {
        return wording.item(it.item());
    }

    /** The words of what was answered; empty for nothing. */
    public String answer(Question it, Answers answers) {
        var number = answers.get(it.item());
        return number.isEmpty() ? "" : wording.answer(Typed.text(number.getAsDouble()));
    }
}
