package dk.livtag.database;

import dk.livtag.kernel.RealTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Domain time: the wall clock, plus an offset that a demo or a test may set. The offset stands in the database, so that
 * every node agrees; the database itself refuses to move it outside a demo.
 */
@Component
@DependsOn("flywayInitializer")
public class MovableClock extends Clock {

    static final String READ = "select micros from clock_offset";
    static final String WRITE = "update clock_offset set micros = :micros";
    static final String ENVIRONMENT = "select exists (select from environment where name = 'demo')";

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final JdbcClient worker;
    private final RealTime realTime;
    private final boolean movable;
    private volatile Reading reading = new Reading(0, 0);

    MovableClock(@Qualifier("worker") DataSource worker, RealTime realTime) {
        this.worker = JdbcClient.create(worker);
        this.realTime = realTime;
        this.movable = this.worker.sql(ENVIRONMENT).query(Boolean.class).single();
        this.reading = read();
    }

    /** Makes this the present moment, on every node within a second. */
    public void moveTo(Instant moment) {
        var micros = ChronoUnit.MICROS.between(realTime.instant(), moment);
        worker.sql(WRITE).param("micros", micros).update();
        reading = new Reading(micros, System.nanoTime());
    }

    public void moveBy(Duration step) {
        moveTo(instant().plus(step));
    }

    /** Whether this is a demo, where the clock may be moved. */
    public boolean isMovable() {
        return movable;
    }

    @Override
    public Instant instant() {
        return realTime.instant().plus(offset(), ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Domain time is converted where it is shown");
    }

    private long offset() {
        if (movable && System.nanoTime() - reading.takenAt > FRESH_NANOS) {
            reading = read();
        }
        return reading.micros;
    }

    private Reading read() {
        return new Reading(worker.sql(READ).query(Long.class).single(), System.nanoTime());
    }

    private record Reading(long micros, long takenAt) {}
}
