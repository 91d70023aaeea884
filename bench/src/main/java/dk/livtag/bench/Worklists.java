package dk.livtag.bench;

import dk.livtag.bench.Bench.Options;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * W4: the work lists of somebody with some 200 people, while 1,000, 10,000 and 100,000 pathways run in the house. Asked for
 * 300 times a second whether or not it answers, and then as fast as it can.
 */
final class Worklists implements Bench.Programme {

    private static final String READER = "sygeplejerske";
    private static final int VISITORS = 32;
    private static final int A_SECOND = 300;
    private static final List<String> PAGES = List.of("/team/opgaver", "/team/borgere", "/team/dag");

    @Override
    public Table measure(Options options) throws Exception {
        var table = new Table(
                "running pathways", "page", "bytes", "p50 ms", "p90 ms", "p99 ms", "max ms", "wrong", "most a second");
        try (var crowd = Crowd.in(options.data());
                var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            var visitors = visitors(options, client);
            for (var size : options.sizes()) {
                crowd.growTo(size);
                for (var page : PAGES) {
                    measure(size, page, visitors, options, table);
                }
            }
        }
        return table;
    }

    private static void measure(int size, String page, List<Visitor> visitors, Options options, Table table) {
        var turn = new AtomicInteger();
        var load = new Load(() -> visitors.get(Math.floorMod(turn.getAndIncrement(), VISITORS))
                .page(page)
                .contains("/team/borger/"));
        load.steady(A_SECOND, options.each());
        var waits = load.steady(A_SECOND, options.each());
        var most = load.aSecond(VISITORS, options.each());
        table.add(
                size,
                page,
                visitors.getFirst().page(page).length(),
                waits.at(50),
                waits.at(90),
                waits.at(99),
                waits.at(100),
                waits.wrong(),
                most);
    }

    private static List<Visitor> visitors(Options options, HttpClient client) throws Exception {
        var visitors = new ArrayList<Visitor>();
        for (var i = 0; i < VISITORS; i++) {
            visitors.add(Visitor.loggedIn(options.url(), client, READER));
        }
        return visitors;
    }
}
