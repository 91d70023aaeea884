package dk.livtag.conference;

import dk.livtag.conference.meeting.Agreement;
import dk.livtag.conference.meeting.Agreements;
import dk.livtag.conference.meeting.Conference;
import dk.livtag.conference.meeting.Conference.Reason;
import dk.livtag.conference.meeting.Conference.Sending;
import dk.livtag.conference.meeting.ConferenceId;
import dk.livtag.conference.meeting.Guest;
import dk.livtag.conference.meeting.Meeting;
import dk.livtag.conference.meeting.Meeting.Slot;
import dk.livtag.conference.meeting.Meeting.Subject;
import dk.livtag.conference.meeting.Part;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.PatientId;
import dk.livtag.pathway.PathwayId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a conference from its row and the patient's answer beside it, which counts before what the clock has done. */
final class ConferenceRows {

    private static final TypeReference<List<Guest>> GUESTS = new TypeReference<>() {};
    private static final TypeReference<List<Agreement>> AGREEMENTS = new TypeReference<>() {};

    private ConferenceRows() {}

    static Agreements agreements(ResultSet row) throws SQLException {
        return new Agreements(JsonMapper.shared().readValue(row.getString("agreements"), AGREEMENTS));
    }

    static Conference conference(ResultSet row, int rowNumber) throws SQLException {
        var meeting = meeting(row);
        return switch (row.getString("state")) {
            case "PLANNED" -> new Conference.Planned(meeting);
            case "HELD" ->
                new Conference.Held(
                        meeting, Part.valueOf(row.getString("part")), at(row, "part_from"), at(row, "begun_at"));
            case "CANCELLED" ->
                new Conference.Cancelled(meeting, Reason.valueOf(row.getString("reason")), at(row, "ended_at"));
            default -> sent(row, meeting);
        };
    }

    private static Conference sent(ResultSet row, Meeting meeting) throws SQLException {
        var agreed = new Conference.Agreed(
                meeting,
                new Sending(row.getInt("round"), at(row, "sent_at"), at(row, "closes_at"), at(row, "begun_at")));
        var reply = row.getString("reply");
        if (reply == null) {
            return row.getString("state").equals("AGREED") ? agreed : agreed.close(at(row, "ended_at"));
        }
        return reply.equals("CONFIRMED")
                ? agreed.confirm(at(row, "replied_at"))
                : agreed.correct(row.getString("reply_words"), at(row, "replied_at"));
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                new ConferenceId(row.getObject("id", UUID.class)),
                new Subject(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        new PathwayId(row.getObject("pathway_id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class))),
                new Slot(
                        row.getObject("meets_on", LocalDate.class),
                        row.getObject("meets_at", LocalTime.class),
                        row.getInt("minutes"),
                        row.getString("place")),
                JsonMapper.shared().readValue(row.getString("guests"), GUESTS),
                agreements(row),
                row.getInt("version"));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
