package dk.livtag.demo.history;

import dk.livtag.access.Caller;
import dk.livtag.access.Profession;
import dk.livtag.demo.history.Conferring.Around;
import dk.livtag.demo.history.Gathering.Deed;
import dk.livtag.kernel.PatientId;
import dk.livtag.plan.ActionPlans;
import dk.livtag.plan.CarePlans;
import dk.livtag.plan.Problems;
import dk.livtag.plan.Ratings;
import dk.livtag.plan.Wanting;
import dk.livtag.plan.activity.Problem;
import dk.livtag.plan.activity.Problem.Area;
import dk.livtag.plan.activity.Run.Rating;
import dk.livtag.plan.goal.Goal.Wanted;
import dk.livtag.plan.goal.Goals.Question;
import dk.livtag.plan.item.Item.Domain;
import dk.livtag.plan.item.Item.Kind;
import dk.livtag.plan.item.Item.Terms;
import dk.livtag.plan.item.OwnStep.Doing;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the contact nurse and the patient write what is hard, what she wants, and what is done; one thing nothing answers. */
@Component
class Caring {

    private static final int HARD = 3;
    private static final int START = 2;
    private static final int MOST = 10;

    private final Problems problems;
    private final Ratings ratings;
    private final Wanting wanting;
    private final CarePlans plans;
    private final ActionPlans actionPlans;
    private final Attending attending;

    Caring(
            Problems problems,
            Ratings ratings,
            Wanting wanting,
            CarePlans plans,
            ActionPlans actionPlans,
            Attending attending) {
        this.problems = problems;
        this.ratings = ratings;
        this.wanting = wanting;
        this.plans = plans;
        this.actionPlans = actionPlans;
        this.attending = attending;
    }

    /** What follows from what happened to the conference. */
    void after(Around who, Deed deed, RandomGenerator random) {
        var nurse = attending.nurse(who);
        ActingAs.of(nurse, () -> {
            switch (deed) {
                case PLAN -> begin(who.patient(), nurse, random);
                case SEND -> answer(who.patient(), nurse, random);
                case CONFIRM, ANSWER -> again(who.patient(), nurse, random);
                default -> {}
            }
            return nurse;
        });
        if (deed == Deed.CONFIRM) {
            own(who, random);
        }
    }

    private void begin(PatientId patient, Caller.SignedIn by, RandomGenerator random) {
        if (!problems.of(patient).problems().isEmpty()) {
            return;
        }
        var areas = Area.values();
        var from = random.nextInt(areas.length);
        for (var i = 0; i < HARD; i++) {
            var said = Hardships.hard(areas[(from + i) % areas.length], random);
            var id = problems.add(patient, said, by);
            ratings.rate(id, new Rating(START + random.nextInt(2), START + random.nextInt(3)), by);
        }
        wanting.say(patient, Question.HOPE, Hardships.of("hope", random), by);
    }

    private void answer(PatientId patient, Caller.SignedIn by, RandomGenerator random) {
        var hard = problems.of(patient).chosen();
        var first = hard.getFirst().id();
        add(
                patient,
                new Terms(
                        Kind.INDIVIDUAL,
                        Hardships.of("individual", random),
                        Profession.OT,
                        null,
                        Set.of(first),
                        Set.of(Domain.PHYSICAL),
                        Set.of()),
                by);
        add(
                patient,
                new Terms(
                        Kind.GROUP,
                        Hardships.of("group", random),
                        Profession.PHYSIO,
                        null,
                        Set.of(hard.get(1).id()),
                        Set.of(Domain.SOCIAL),
                        Set.of()),
                by);
        plans.comment(first, Hardships.of("comment", random), by);
        var wish = new Wanted(Hardships.of("wish", random), first, Hardships.levels(random), null, null, null);
        wanting.mark(wanting.set(patient, wish, by), -1, by);
    }

    private void add(PatientId patient, Terms terms, Caller.SignedIn by) {
        plans.add(patient, terms, by);
    }

    private void again(PatientId patient, Caller.SignedIn by, RandomGenerator random) {
        var now = problems.of(patient);
        var ratings =
                now.chosen().stream().collect(Collectors.toMap(Problem::id, it -> better(now.latest(it.id()), random)));
        this.ratings.again(patient, ratings, null, by);
        for (var goal : wanting.of(patient).active()) {
            var changed = goal.aim().wanted().reworded(Hardships.of("wish", random));
            wanting.change(goal.aim().id(), changed, by);
            wanting.mark(goal.aim().id(), random.nextInt(2), by);
        }
    }

    private void own(Around who, RandomGenerator random) {
        var me = attending.patient(who);
        ActingAs.of(me, () -> {
            actionPlans.add(who.patient(), new Doing(Hardships.of("own", random), "Efter morgenmad", ""), me);
            return me;
        });
    }

    private static Rating better(Rating before, RandomGenerator random) {
        return new Rating(more(before.performance(), random), more(before.satisfaction(), random));
    }

    private static int more(@Nullable Integer before, RandomGenerator random) {
        return Math.min(MOST, (before == null ? START : before) + random.nextInt(4));
    }
}
