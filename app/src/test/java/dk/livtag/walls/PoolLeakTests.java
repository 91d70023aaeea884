package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.Accepted;
import dk.livtag.HouseTest;
import dk.livtag.People;
import dk.livtag.access.Caller;
import dk.livtag.access.LogIn;
import dk.livtag.access.Role;
import dk.livtag.access.Seed;
import dk.livtag.access.session.CallerAuthentication;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.PatientId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many callers share few connections, and none finds another's context on the one it is given (T-RLS). */
@HouseTest
class PoolLeakTests {

    private static final int THREADS = 200;
    private static final int TRANSACTIONS = Boolean.getBoolean("livtag.full") ? 500 : 50;

    /** As many as the pool serves at once. The others wait here, not for a connection, which the pool gives up on. */
    private static final int AT_ONCE = 16;

    @Autowired
    DataSource app;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    People people;

    @Autowired
    Accepted accepted;

    private final Map<Caller, Set<UUID>> own = new HashMap<>();
    private final ConcurrentLinkedQueue<String> leaks = new ConcurrentLinkedQueue<>();
    private final Semaphore turn = new Semaphore(AT_ONCE);

    @BeforeEach
    void makePeople() {
        for (var i = 0; i < 20; i++) {
            var team = accepted.team("Pool hospital " + i);
            var first = accepted.person("Pool", "One " + i, team, Instant.parse("2026-03-01T09:00:00Z"));
            var second = accepted.person("Pool", "Two " + i, team, Instant.parse("2026-03-01T09:00:00Z"));
            own.put(caller(team.nurse(), Role.CLINICIAN), Set.of(first.value(), second.value()));
            own.put(caller(people.citizen("pool citizen " + i, first), Role.CITIZEN), Set.of(first.value()));
            own.put(new Caller.Listener(new PatientId(second.value())), Set.of(second.value()));
        }
        own.put(new Caller.Visitor(""), Set.of());
    }

    private static Caller caller(AccountId account, Role role) {
        var logIn = new LogIn("", Instant.EPOCH, Instant.EPOCH, LogIn.Assurance.HIGH, "");
        return new Caller.SignedIn(account, role, null, null, null, "", Set.of(), logIn);
    }

    @Test
    void everybodySeesHerOwnAndLeavesNothingBehind() throws Exception {
        var random = Seed.random(PoolLeakTests.class);
        var work = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < THREADS; i++) {
                var seed = random.nextLong();
                work.add(threads.submit(() -> work(new Random(seed))));
            }
        }
        for (var one : work) {
            one.get();
        }
        assertThat(leaks).isEmpty();
        System.out.printf("walls: %d transactions of %d threads shared the pool%n", THREADS * TRANSACTIONS, THREADS);
    }

    private void work(Random random) {
        var callers = List.copyOf(own.keySet());
        for (var i = 0; i < TRANSACTIONS; i++) {
            turn.acquireUninterruptibly();
            try {
                one(callers.get(random.nextInt(callers.size())), random.nextInt(5));
                leftBehind();
            } finally {
                turn.release();
            }
        }
    }

    private void one(Caller caller, int way) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller)));
        try {
            new TransactionTemplate(transactions).executeWithoutResult(it -> {
                seesOwn(caller);
                end(way);
                if (way == 1) it.setRollbackOnly();
            });
        } catch (DataAccessException | Stopped e) {
            // As it was meant to.
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void seesOwn(Caller caller) {
        var seen = Set.copyOf(jdbc.sql("select patient_id from patient")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
        if (!seen.equals(own.get(caller))) leaks.add(caller + " saw " + seen);
    }

    /** A commit, a rollback, an exception of ours, one of the database's, and a statement that took too long. */
    private void end(int way) {
        switch (way) {
            case 2 -> throw new Stopped();
            case 3 -> jdbc.sql("select 1 / 0").query(Integer.class).single();
            case 4 -> {
                jdbc.sql("set local statement_timeout = 1").update();
                jdbc.sql("select pg_sleep(1)")
                        .query((row, _) -> row.getObject(1))
                        .list();
            }
            default -> {}
        }
    }

    /** Whichever connection comes next: nobody asks on it, as nobody but the log-in, and it sees nobody. */
    private void leftBehind() {
        var sql = """
                select coalesce(current_setting('livtag.ctx', true), '') || ' '
                    || case when current_user <> session_user then current_user else '' end
                    || (select count(*) from pg_settings where setting <> reset_val and name in ('statement_timeout', 'role'))
                    || (select count(*) from patient)
                """;
        try (var connection = app.getConnection();
                var statement = connection.createStatement();
                var left = statement.executeQuery(sql)) {
            left.next();
            if (!left.getString(1).equals(" 00")) leaks.add("left behind: " + left.getString(1));
        } catch (SQLException e) {
            leaks.add(e.toString());
        }
    }

    private static final class Stopped extends RuntimeException {}
}
