package dk.livtag.conference.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A joint conference (fælles patientkonference). Each state is a type: what cannot be done in a state does not compile. It is
 * finished when the patient has confirmed what was agreed, or when the time for it has passed.
 */
public sealed interface Conference {

    Meeting meeting();

    /** Has a day; everybody prepares. */
    record Planned(Meeting meeting) implements Conference {

        public Planned arranged(Meeting.Slot slot, List<Guest> guests) {
            return new Planned(meeting.at(slot, guests));
        }

        public Held begin(Instant at) {
            return new Held(meeting, Part.WORDS, at, at);
        }

        public Cancelled cancel(Reason why, Instant at) {
            return new Cancelled(meeting, why, at);
        }
    }

    /** The agreements can be changed, and sent to the patient. */
    sealed interface OnTheBoard extends Conference {

        OnTheBoard with(Agreements others);

        Agreed send(Instant at, Duration within);
    }

    /** In the room, with the board (tavlen); this part has been on since then. */
    record Held(Meeting meeting, Part part, Instant partFrom, Instant begunAt) implements OnTheBoard {

        public Held at(Part other, Instant now) {
            return other == part ? this : new Held(meeting, other, now, begunAt);
        }

        @Override
        public Held with(Agreements others) {
            return new Held(meeting.with(others), part, partFrom, begunAt);
        }

        @Override
        public Agreed send(Instant at, Duration within) {
            return new Agreed(meeting, new Sending(1, at, at.plus(within), begunAt));
        }
    }

    /** The patient has got the list. */
    sealed interface Sent extends Conference {
        Sending sending();
    }

    /** Which list the patient has, since when, and until when it can be answered; the first is number 1. */
    record Sending(int round, Instant at, Instant closesAt, Instant begunAt) {}

    /** Waits for the patient. */
    record Agreed(Meeting meeting, Sending sending) implements Sent {

        public Confirmed confirm(Instant at) {
            return new Confirmed(meeting, sending, at);
        }

        public Corrected correct(String words, Instant at) {
            return new Corrected(meeting, sending, words, at);
        }

        public ClosedByTime close(Instant at) {
            return new ClosedByTime(meeting, sending, at);
        }
    }

    /** The patient says that it is right. */
    record Confirmed(Meeting meeting, Sending sending, Instant at) implements Sent {}

    /** The patient says what is not right; the team answers with another list. */
    record Corrected(Meeting meeting, Sending sending, String words, Instant at) implements Sent, OnTheBoard {

        @Override
        public Corrected with(Agreements others) {
            return new Corrected(meeting.with(others), sending, words, at);
        }

        @Override
        public Agreed send(Instant now, Duration within) {
            return new Agreed(meeting, new Sending(sending.round() + 1, now, now.plus(within), sending.begunAt()));
        }
    }

    /** Nobody objected while there was time. */
    record ClosedByTime(Meeting meeting, Sending sending, Instant at) implements Sent {}

    record Cancelled(Meeting meeting, Reason why, Instant at) implements Conference {}

    /** Why a conference is not held (aflysningsårsag). */
    enum Reason {
        PATIENT_WISHES,
        ILLNESS,
        ASSESSMENTS_MISSING,
        STAFF,
        OTHER
    }
}
