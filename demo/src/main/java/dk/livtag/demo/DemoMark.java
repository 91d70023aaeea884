package dk.livtag.demo;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Marks a new database as a demo with its first table, and refuses one that is anything else before touching it. */
@Component
class DemoMark implements Callback {

    static final String IS_NEW = "select to_regclass('public.environment') is null";
    static final String IS_DEMO = "select exists (select from public.environment where name = 'demo')";
    static final String MARK = "insert into public.environment (name) values ('demo') on conflict do nothing";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE || event == Event.AFTER_EACH_MIGRATE;
    }

    /** The mark comes with the migration that makes its table, or not at all. */
    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (event == Event.BEFORE_MIGRATE) {
                check(context.getConnection());
            } else if (!ask(context.getConnection(), IS_NEW)) {
                mark(context.getConnection());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getCallbackName() {
        return "demo";
    }

    static void check(Connection database) throws SQLException {
        if (!ask(database, IS_NEW) && !ask(database, IS_DEMO)) {
            throw new NotADemo("its database was made for something else than a demo");
        }
    }

    private static void mark(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(MARK);
        }
    }

    private static boolean ask(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
