package dk.livtag.conference;

import dk.livtag.access.Profession;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.Conference.Sending;
import dk.livtag.conference.meeting.Meeting;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a conference in each of its states puts into its row. What the patient has said stands in another. */
final class SavedRow {

    private SavedRow() {}

    static String json(Object it) {
        return JsonMapper.shared().writeValueAsString(it);
    }

    static Map<String, @Nullable Object> meeting(Meeting it) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("patient", it.patient().value());
        row.put("id", it.id().value());
        row.put("organisation", it.subject().organisation().value());
        row.put("pathway", it.subject().pathway().value());
        row.put("day", it.slot().day());
        row.put("time", it.slot().time());
        row.put("minutes", it.slot().minutes());
        row.put("place", it.slot().place());
        row.put("guests", json(it.guests()));
        row.put("prepare", it.prepare().stream().map(Profession::code).toArray(String[]::new));
        row.put("agreements", json(it.agreements().all()));
        row.put("version", it.version());
        return row;
    }

    static Map<String, @Nullable Object> of(Conference it) {
        var row = meeting(it.meeting());
        for (var empty : new String[] {"part", "partFrom", "begunAt", "sentAt", "closesAt", "endedAt", "reason"}) {
            row.put(empty, null);
        }
        row.put("round", 0);
        switch (it) {
            case Conference.Planned _ -> row.put("state", "PLANNED");
            case Conference.Held held -> held(row, held);
            case Conference.Cancelled cancelled -> {
                row.put("state", "CANCELLED");
                row.put("endedAt", at(cancelled.at()));
                row.put("reason", cancelled.why().name());
            }
            case Conference.Agreed agreed -> sent(row, agreed.sending());
            case Conference.Confirmed confirmed -> sent(row, confirmed.sending());
            case Conference.Corrected corrected -> sent(row, corrected.sending());
            case Conference.ClosedByTime closed -> {
                sent(row, closed.sending());
                row.put("state", "CLOSED_BY_TIME");
                row.put("endedAt", at(closed.at()));
            }
        }
        return row;
    }

    private static void held(Map<String, @Nullable Object> row, Conference.Held it) {
        row.put("state", "HELD");
        row.put("part", it.part().name());
        row.put("partFrom", at(it.partFrom()));
        row.put("begunAt", at(it.begunAt()));
    }

    private static void sent(Map<String, @Nullable Object> row, Sending it) {
        row.put("state", "AGREED");
        row.put("round", it.round());
        row.put("begunAt", at(it.begunAt()));
        row.put("sentAt", at(it.at()));
        row.put("closesAt", at(it.closesAt()));
    }

    private static OffsetDateTime at(Instant it) {
        return it.atOffset(ZoneOffset.UTC);
    }
}
