package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Browsers;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Action;
import dk.livtag.access.policy.MatrixCase;
import dk.livtag.access.policy.request.RecordState;
import dk.livtag.access.policy.request.Request;
import dk.livtag.access.policy.request.SignIn;
import dk.livtag.walls.Contexts.Asker;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The cases of the access matrix, each tried on the table and on the page of its kind where there is one. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTests {

    private static final Set<Action> READS = EnumSet.of(Action.READ, Action.SEARCH);

    @Autowired
    DataSource app;

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    Clock clock;

    private ShelfRowsOf rows;
    private MatrixPages pages;

    @BeforeAll
    void build() {
        var house = MatrixHouse.build(people, clock.instant());
        new Probes(people).make();
        rows = (account, purpose) -> new ShelfRows(new Contexts(app), new Asker(account, purpose, house.now()));
        pages = new MatrixPages(browsers);
    }

    /** The rows of one who asks. */
    private interface ShelfRowsOf {
        ShelfRows of(UUID account, String purpose);
    }

    @Test
    void rowsAndPagesAnswerAsTheMatrixSays() {
        var tables = new ArrayList<String>();
        var probes = new ArrayList<String>();
        var throughPages = new ArrayList<String>();
        var without = new ArrayList<MatrixCase>();
        for (var matrix : MatrixCase.all()) {
            var isPage = pages.shows(matrix);
            if (isPage) {
                pages.check(matrix);
                throughPages.add(matrix.id());
            }
            var isRow = isOfRows(matrix) && throughTable(matrix, tables);
            if (isOfRows(matrix) && !isRow) throughProbe(matrix, probes);
            if (!isRow && !isPage) without.add(matrix);
        }
        report(tables, probes, throughPages, without);
        assertThat(tables).hasSizeGreaterThanOrEqualTo(15);
        assertThat(throughPages).hasSizeGreaterThanOrEqualTo(17);
    }

    /** What the database can know: who asks, why, whose row. Not how fresh the log-in is, nor through which app. */
    private static boolean isOfRows(MatrixCase matrix) {
        var request = matrix.request();
        var context = request.context();
        return request.target().patient() != null
                && context.app() == null
                && context.signIn().valid()
                && context.signIn().assurance() != SignIn.Assurance.LOW
                && !matrix.expected().equals("STEP_UP");
    }

    private boolean throughTable(MatrixCase matrix, List<String> run) {
        var request = matrix.request();
        var shelf = Shelf.of(request.target().type()).filter(it -> it.isWritten() || READS.contains(request.action()));
        shelf.ifPresent(it -> {
            check(it, matrix);
            run.add(matrix.id());
        });
        return shelf.isPresent();
    }

    /** A probe knows no draft and no author, so only what does not hang on them. */
    private void throughProbe(MatrixCase matrix, List<String> run) {
        var request = matrix.request();
        var details = request.target().details();
        var isPlain = READS.contains(request.action())
                ? details.state() != RecordState.DRAFT && details.author() == null
                : request.action() == Action.CREATE;
        if (isPlain && Probes.TYPES.contains(request.target().type())) {
            check(Shelf.probe(request.target().type()), matrix);
            run.add(matrix.id());
        }
    }

    private void check(Shelf shelf, MatrixCase matrix) {
        var request = matrix.request();
        assertThat(opens(shelf, request))
                .as("%s on %s", matrix, shelf.table())
                .isEqualTo(matrix.expected().startsWith("ALLOW"));
    }

    private boolean opens(Shelf shelf, Request request) {
        var entry = MatrixHouse.entry(request);
        var account = request.actor().account();
        var asking = rows.of(
                account == null ? UUID.randomUUID() : account.value(),
                request.context().grounds().purpose().code());
        if (request.action() == Action.CREATE) {
            return asking.adds(
                    shelf, new Probes.Entry(entry.type(), entry.patient(), entry.organisation(), UUID.randomUUID()));
        }
        shelf.addOnce(people, entry);
        var key = shelf.isOnePerPerson() ? entry.patient() : entry.id();
        return switch (request.action()) {
            case READ, SEARCH, EXPORT ->
                asking.shown(shelf, List.of(entry.patient())).contains(key);
            case DELETE -> asking.deletes(shelf, key);
            default -> asking.changed(shelf, List.of(entry.patient())).contains(key);
        };
    }

    private static void report(List<String> tables, List<String> probes, List<String> pages, List<MatrixCase> without) {
        var missing = without.stream()
                .collect(Collectors.groupingBy(
                        it -> it.request().target().type().code(), TreeMap::new, Collectors.counting()));
        System.out.printf(
                "%d of %d through RLS, %d of %d through HTTP; the rest have no table/page yet: %s%n",
                tables.size(),
                MatrixCase.all().size(),
                pages.size(),
                MatrixCase.all().size(),
                missing);
        System.out.printf(
                "walls: %d more on probe tables like those to come; tables %s pages %s%n",
                probes.size(), tables, pages);
    }
}
