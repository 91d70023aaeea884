package dk.livtag.bench;

import dk.livtag.bench.Bench.Options;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The pages that people open all day: how many a second there can be, and how long one waits at half of that. */
final class Pages implements Bench.Programme {

    private static final int VISITORS = 8;

    /** A page, who opens it, and a word by which it is known to be the right one. */
    private record Page(String path, String person, String word) {}

    private static final List<Page> PAGES = List.of(
            new Page("/team/dag", "sygeplejerske", "<h1"),
            new Page("/team/borgere", "sygeplejerske", "/team/borger/"),
            new Page("/mit", "karen", "Karen"));

    @Override
    public Table measure(Options options) throws Exception {
        var table = new Table(
                "page", "bytes", "most a second", "asked a second", "p50 ms", "p90 ms", "p99 ms", "max ms", "wrong");
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (var page : PAGES) {
                measure(page, visitors(options, client, page.person()), options, table);
            }
        }
        return table;
    }

    private static void measure(Page page, List<Visitor> visitors, Options options, Table table) {
        var turn = new AtomicInteger();
        var load = new Load(() -> visitors.get(Math.floorMod(turn.getAndIncrement(), VISITORS))
                .page(page.path())
                .contains(page.word()));
        load.aSecond(VISITORS, options.each());
        var most = load.aSecond(VISITORS, options.each());
        var waits = load.steady(most / 2, options.each());
        var bytes = visitors.getFirst().page(page.path()).getBytes(StandardCharsets.UTF_8).length;
        table.add(
                page.path(),
                bytes,
                most,
                most / 2,
                waits.at(50),
                waits.at(90),
                waits.at(99),
                waits.at(100),
                waits.wrong());
    }

    /** Each with a session of her own, as people have. */
    private static List<Visitor> visitors(Options options, HttpClient client, String person) throws Exception {
        var visitors = new ArrayList<Visitor>();
        for (var i = 0; i < VISITORS; i++) {
            visitors.add(Visitor.loggedIn(options.url(), client, person));
        }
        return visitors;
    }
}
