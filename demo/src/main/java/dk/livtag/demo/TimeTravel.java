package dk.livtag.demo;

import dk.livtag.database.MovableClock;
import dk.livtag.database.Timekeeper;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves the demo's clock; whatever the days between bring has happened then. */
@Component
public class TimeTravel {

    private final MovableClock clock;
    private final List<Timekeeper> keepers;

    TimeTravel(MovableClock clock, List<Timekeeper> keepers) {
        this.clock = clock;
        this.keepers = keepers;
    }

    public void to(Instant moment) {
        clock.moveTo(moment);
        keepers.forEach(Timekeeper::look);
    }
}
