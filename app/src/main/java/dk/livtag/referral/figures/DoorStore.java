package dk.livtag.referral.figures;

import dk.livtag.referral.answers.Source;
import dk.livtag.referral.figures.DoorFigures.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in the database, where small numbers are hidden before anything leaves it. */
@Repository
class DoorStore {

    static final String COUNTS = """
            select source, reason, counted, days, accepted from sec.referral_doors(:since)
            """;

    private final JdbcClient jdbc;

    DoorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DoorFigures> since(Instant since) {
        var rows = jdbc.sql(COUNTS)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(DoorStore::toRow)
                .list();
        return Arrays.stream(Source.values()).map(it -> figures(it, rows)).toList();
    }

    private static DoorFigures figures(Source source, List<Row> rows) {
        var own = rows.stream().filter(it -> it.source() == source).toList();
        var reasons = own.stream()
                .filter(it -> !it.reason().isEmpty())
                .map(it -> new Reason(it.reason(), it.counted()))
                .toList();
        return own.stream()
                .filter(it -> it.reason().isEmpty())
                .findFirst()
                .map(it -> new DoorFigures(source, it.counted(), it.days(), it.accepted(), reasons))
                .orElseGet(() -> new DoorFigures(source, 0, null, null, List.of()));
    }

    private static Row toRow(ResultSet row, int rowNumber) throws SQLException {
        return new Row(
                Source.valueOf(row.getString("source")),
                row.getString("reason"),
                row.getObject("counted", Integer.class),
                row.getObject("days", Integer.class),
                row.getObject("accepted", Integer.class));
    }

    private record Row(
            Source source,
            String reason,
            @Nullable Integer counted,
            @Nullable Integer days,
            @Nullable Integer accepted) {}
}
