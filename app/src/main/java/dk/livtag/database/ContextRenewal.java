package dk.livtag.database;

import dk.livtag.kernel.RealTime;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;

/** Tells the database who is asking: when a transaction begins, and again when that changes within it. */
@Component
public class ContextRenewal {

    static final String SET_CONTEXT = "select set_config('livtag.ctx', ?, true)";

    private final DataSource dataSource;
    private final AskingSource source;
    private final ContextSignature signature;
    private final Clock clock;
    private final RealTime realTime;

    ContextRenewal(
            DataSource dataSource, AskingSource source, ContextSignature signature, Clock clock, RealTime realTime) {
        this.dataSource = dataSource;
        this.source = source;
        this.signature = signature;
        this.clock = clock;
        this.realTime = realTime;
    }

    /** To be called inside a transaction. */
    public void renew() {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(SET_CONTEXT)) {
            var pid = connection.unwrap(PGConnection.class).getBackendPID();
            statement.setString(1, signature.sign(source.current(), clock.instant(), realTime.instant(), pid));
            statement.execute();
        } catch (SQLException e) {
            throw new TransactionSystemException("The database was not told who is asking", e);
        }
    }
}
