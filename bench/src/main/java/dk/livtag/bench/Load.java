package dk.livtag.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks the same again and again; the question says whether the answer was right. */
record Load(BooleanSupplier question) {

    /** As fast as this many askers get answers: how much there can be. */
    double aSecond(int askers, Duration duration) {
        var latencies = new Latencies();
        var end = System.nanoTime() + duration.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < askers; i++) {
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        ask(System.nanoTime(), latencies);
                    }
                });
            }
        }
        return latencies.count() / (duration.toNanos() / 1e9);
    }

    /**
     * At a steady rate, whether or not earlier questions have been answered. Each wait counts from when the question was
     * due, so that a pause of the house is felt by all who would have come meanwhile (coordinated omission).
     */
    Latencies steady(double rate, Duration duration) {
        var latencies = new Latencies();
        var start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0L; i < rate * duration.toNanos() / 1e9; i++) {
                var due = start + (long) (i * 1e9 / rate);
                waitUntil(due);
                threads.submit(() -> ask(due, latencies));
            }
        }
        return latencies;
    }

    private void ask(long due, Latencies latencies) {
        var right = question.getAsBoolean();
        latencies.record(System.nanoTime() - due, right);
    }

    private static void waitUntil(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
