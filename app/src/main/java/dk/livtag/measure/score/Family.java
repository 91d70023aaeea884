package dk.livtag.measure.score;

import java.util.List;

/** One way of scoring; it is given answers that each can be one. */
@FunctionalInterface
public interface Family {

    List<Outcome> outcomes(Answers answers);
}
