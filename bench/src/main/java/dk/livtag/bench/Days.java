package dk.livtag.bench;

import dk.livtag.bench.Bench.Options;
import java.net.http.HttpClient;
import java.util.Map;

/** How long it takes to move 10,000 running pathways on by a day: first those whose day it is, then every one of them. */
final class Days implements Bench.Programme {

    private static final int SIZE = 10_000;
    private static final int DAYS = 7;
    private static final String TOMORROW = """
            (select (now() at time zone 'Europe/Copenhagen' + micros * interval '1 microsecond')::date + 1 from clock_offset)
            """;
    private static final String WAKING = "select count(*) from pathway where wakes_on <= " + TOMORROW;
    private static final String ALL_TOMORROW = "update pathway set wakes_on = " + TOMORROW + " where state = 'active'";

    @Override
    public Table measure(Options options) throws Exception {
        var table = new Table("day", "pathways looked at", "ms", "a second");
        try (var crowd = Crowd.in(options.data());
                var client = HttpClient.newHttpClient()) {
            crowd.growTo(SIZE);
            var visitor = Visitor.loggedIn(options.url(), client, "drift");
            for (var day = 1; day <= DAYS; day++) {
                forward(visitor, crowd, "day " + day, table);
            }
            crowd.run(ALL_TOMORROW);
            forward(visitor, crowd, "every one", table);
        }
        return table;
    }

    private static void forward(Visitor visitor, Crowd crowd, String name, Table table) throws Exception {
        var looked = crowd.number(WAKING);
        var start = System.nanoTime();
        visitor.post("/demo/ur", "/demo/ur/frem", Map.of("skridt", "dag"));
        var seconds = (System.nanoTime() - start) / 1e9;
        table.add(name, looked, seconds * 1_000, looked / seconds);
    }
}
