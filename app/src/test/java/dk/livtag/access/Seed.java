package dk.livtag.access;

import java.util.Random;

/** A random generator whose seed stands in the test's output; -Dseed=… repeats a run. */
public final class Seed {

    private Seed() {}

    public static Random random(Class<?> test) {
        var seed = Long.getLong("seed", new Random().nextLong());
        System.out.printf("%s -Dseed=%d%n", test.getSimpleName(), seed);
        return new Random(seed);
    }
}
