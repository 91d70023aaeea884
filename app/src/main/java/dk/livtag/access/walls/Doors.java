package dk.livtag.access.walls;

import static dk.livtag.access.Role.CITIZEN;
import static dk.livtag.access.Role.CLINICIAN;
import static dk.livtag.access.Role.SYS_ADMIN;

import dk.livtag.access.Door;
import dk.livtag.access.Role;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All doors of the house, a module's own first, since the first that fits is gone through. An address without a door is closed to everybody, and a test fails. */
@Component
class Doors {

    private static final List<Door> HOUSE = List.of(
            Door.open("/"),
            Door.open("/assets/**"),
            Door.open("/favicon.ico"),
            Door.open("/csp-rapport"),
            Door.open("/error"),
            Door.open("/henvis/**"),
            Door.open("/henvis"),
            Door.open("/hjaelp"),
            Door.open("/log-ind/**"),
            Door.open("/log-ud"),
            Door.open("/visning"),
            Door.open("/was"),
            Door.to("/hjem", Role.values()),
            Door.to("/mit/**", CITIZEN),
            Door.to("/team/**", CLINICIAN),
            Door.to("/drift/**", SYS_ADMIN));

    private final List<Door> all;

    Doors(ObjectProvider<Door> more) {
        this.all = Stream.concat(more.orderedStream(), HOUSE.stream()).toList();
    }

    List<Door> all() {
        return all;
    }
}
