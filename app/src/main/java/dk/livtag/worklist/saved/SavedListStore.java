package dk.livtag.worklist.saved;

import dk.livtag.kernel.AccountId;
import dk.livtag.worklist.search.CitizenList;
import dk.livtag.worklist.search.CitizenOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavedListStore {

    static final String ALL =
            "select id, name, list, sought, sorted from saved_list where account_id = :me order by name collate \"da-x-icu\"";

    static final String ADD = """
            insert into saved_list (account_id, id, name, list, sought, sorted, saved_at)
            values (:me, :id, :name, :list, :sought, :sorted, :at)
            on conflict (account_id, name) do nothing
            """;

    static final String REMOVE = "delete from saved_list where account_id = :me and id = :id";

    private final JdbcClient jdbc;

    SavedListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedList> all(AccountId me) {
        return jdbc.sql(ALL)
                .param("me", me.value())
                .query((row, _) -> new SavedList(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        new SavedList.Wanted(
                                CitizenList.valueOf(row.getString("list")),
                                row.getString("sought"),
                                CitizenOrder.valueOf(row.getString("sorted")))))
                .list();
    }

    /** False when there is one of that name. */
    boolean add(SavedList it, AccountId me, Instant at) {
        return jdbc.sql(ADD)
                        .param("me", me.value())
                        .param("id", it.id())
                        .param("name", it.name())
                        .param("list", it.wanted().list().name())
                        .param("sought", it.wanted().sought())
                        .param("sorted", it.wanted().order().name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean remove(UUID id, AccountId me) {
        return jdbc.sql(REMOVE).param("id", id).param("me", me.value()).update() == 1;
    }
}
