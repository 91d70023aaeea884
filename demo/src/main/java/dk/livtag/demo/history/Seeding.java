package dk.livtag.demo.history;

import dk.livtag.assessment.template.Templates;
import dk.livtag.demo.people.Persona;
import dk.livtag.demo.people.Place;
import dk.livtag.demo.people.Provisioning;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.RealTime;
import dk.livtag.pathway.offer.Programmes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills an empty demo before it opens its doors. What was interrupted begins again from the start. */
@Component
public class Seeding implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    /** The last one made, so that her log-in tells that all is there. */
    private static final Persona LAST = Persona.get("mette");

    private static final double NANOS = 1e9;

    private final Provisioning provisioning;
    private final Engine engine;
    private final Programmes programmes;
    private final Templates templates;
    private final OwnWill ownWill;
    private final RealTime realTime;
    private final long seed;
    private volatile boolean running;
    private volatile Progress progress = new Progress(0);

    Seeding(
            Provisioning provisioning,
            Engine engine,
            Programmes programmes,
            Templates templates,
            OwnWill ownWill,
            RealTime realTime,
            @Value("${livtag.demo.seed:2026}") long seed) {
        this.provisioning = provisioning;
        this.engine = engine;
        this.programmes = programmes;
        this.templates = templates;
        this.ownWill = ownWill;
        this.realTime = realTime;
        this.seed = seed;
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        if (!provisioning.knows(LAST)) {
            seed();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** How much of the history has been told, per cent. */
    int percent() {
        return progress.percent();
    }

    /** Removes everybody, and tells the history from its start. */
    synchronized void seed() {
        var started = System.nanoTime();
        var now = realTime.instant();
        LOG.info("Demo: inventing people and the last year and a half (seed {})", seed);
        progress = new Progress(0);
        provisioning.empty();
        programmes.load();
        templates.load();
        Place.all().forEach(provisioning::add);
        staff().forEach(provisioning::add);
        var stories = History.plan(seed, now);
        var personas = tell(stories);
        engine.moveTo(realTime.instant());
        citizens(personas, now);
        LOG.info("Demo: ready after {} seconds", Math.round((System.nanoTime() - started) / NANOS));
    }

    private Map<String, PatientId> tell(List<Story> stories) {
        progress = new Progress(Narrator.moments(stories));
        return new Narrator(engine, new SplittableRandom(seed)).tell(stories, progress::step);
    }

    private static List<Persona> staff() {
        return Persona.all().stream().filter(it -> it.place() != null).toList();
    }

    private void citizens(Map<String, PatientId> personas, Instant now) {
        personas.forEach((key, patient) -> provisioning.add(Persona.get(key), patient));
        provisioning.add(LAST);
        var karen = Objects.requireNonNull(personas.get("karen"));
        provisioning.letIn(LAST, karen, now);
        ownWill.tell(karen, Objects.requireNonNull(personas.get("bo")));
    }
}
