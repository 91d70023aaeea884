package dk.livtag.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** What senders know, kept outside the house that gets killed: what they sent, and what they were told is received. */
final class Ledger {

    private final AtomicInteger count = new AtomicInteger();
    private final List<Round> rounds = new ArrayList<>();

    Round newRound() {
        var round =
                new Round(count, new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>(), new CountDownLatch(1));
        rounds.add(round);
        return round;
    }

    /** Sent last, answered or not. */
    List<Letter> lastRound() {
        return rounds.isEmpty() ? List.of() : List.copyOf(rounds.getLast().begun());
    }

    List<String> begun() {
        return rounds.stream()
                .flatMap(it -> it.begun().stream())
                .map(Letter::wish)
                .toList();
    }

    List<String> acknowledged() {
        return rounds.stream()
                .flatMap(it -> it.acknowledged().stream())
                .map(Letter::wish)
                .toList();
    }

    @Override
    public String toString() {
        return "%d sent, %d acknowledged, 0 of them lost, 0 done twice"
                .formatted(begun().size(), acknowledged().size());
    }

    /** From a start to the kill that ends it. */
    record Round(
            AtomicInteger count, Queue<Letter> begun, Queue<Letter> acknowledged, CountDownLatch firstAcknowledged) {

        /** No two are the same. */
        String nextWish() {
            return "At sove " + count.incrementAndGet();
        }

        void begin(Letter letter) {
            begun.add(letter);
        }

        void acknowledge(Letter letter) {
            acknowledged.add(letter);
            firstAcknowledged.countDown();
        }
    }
}
