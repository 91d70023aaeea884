package dk.livtag.measure;

import dk.livtag.measure.run.MeasureEnded;
import dk.livtag.measure.run.Run;
import dk.livtag.pathway.Pathways;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A measurement point of the programme is done once all that it asked is answered or declined; hearing it again changes nothing. */
@Component
class PointDone {

    private final RunStore runs;
    private final Pathways pathways;

    PointDone(RunStore runs, Pathways pathways) {
        this.runs = runs;
        this.pathways = pathways;
    }

    @ApplicationModuleListener
    void on(MeasureEnded ended) {
        var waits = runs.of(ended.patient()).stream()
                .filter(Run::isOpen)
                .anyMatch(it -> it.asked().occasion().equals(ended.occasion())
                        && it.asked().number() == ended.number());
        if (!waits && !ended.occasion().equals(Run.Asked.BY_HAND)) {
            pathways.answered(ended.patient(), ended.occasion(), ended.number());
        }
    }
}
