package nl.collectieveinbox.triage;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.collectieveinbox.triage.HousingProfile.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps housing profiles, with the columns that lists and counts ask for. */
@Repository
class Profiles {

    private final JdbcClient database;
    private final JsonMapper json;

    Profiles(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    long insert(String reference, Instant receivedAt, Instant now, HousingProfile profile) {
        long id = database.sql("""
                        insert into request (reference, first_received_at, status, status_since, last_news_at, title,
                            profile, organisation, main_target_group, places_min, places_max, start_from)
                        values (:reference, :received, 'NEW', :now, :now, :title, :profile::jsonb, :organisation, :main,
                            :min, :max, :start)
                        returning id""")
                .param("reference", reference)
                .param("received", receivedAt.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("title", profile.title())
                .param("profile", json.writeValueAsString(profile))
                .param("organisation", profile.careOrganisation(), Types.VARCHAR)
                .param("main", profile.targetGroups().isEmpty() ? null : profile.targetGroups().getFirst(), Types.VARCHAR)
                .param("min", min(profile.places()), Types.INTEGER)
                .param("max", max(profile.places()), Types.INTEGER)
                .param("start", profile.startFrom(), Types.DATE)
                .query(Long.class)
                .single();
        addCodes("insert into request_municipality select ?, unnest(?)", id, profile.municipalities());
        addCodes("insert into request_target_group select ?, unnest(?)", id, profile.targetGroups());
        return id;
    }

    void update(long id, HousingProfile profile) {
        database.sql("""
                        update request set title = :title, profile = :profile::jsonb, organisation = :organisation,
                            main_target_group = :main, places_min = :min, places_max = :max, start_from = :start
                        where id = :id""")
                .param("id", id)
                .param("title", profile.title())
                .param("profile", json.writeValueAsString(profile))
                .param("organisation", profile.careOrganisation(), Types.VARCHAR)
                .param("main", profile.targetGroups().isEmpty() ? null : profile.targetGroups().getFirst(), Types.VARCHAR)
                .param("min", min(profile.places()), Types.INTEGER)
                .param("max", max(profile.places()), Types.INTEGER)
                .param("start", profile.startFrom(), Types.DATE)
                .update();
        database.sql("delete from request_municipality where request_id = ?").param(id).update();
        database.sql("delete from request_target_group where request_id = ?").param(id).update();
        addCodes("insert into request_municipality select ?, unnest(?)", id, profile.municipalities());
        addCodes("insert into request_target_group select ?, unnest(?)", id, profile.targetGroups());
    }

    private void addCodes(String insert, long id, List<String> codes) {
        if (!codes.isEmpty()) {
            database.sql(insert).param(id).param(codes.stream().distinct().toArray(String[]::new)).update();
        }
    }

    HousingProfile find(long requestId) {
        return json.readValue(
                database.sql("select profile from request where id = ?").param(requestId).query(String.class).single(),
                HousingProfile.class);
    }

    private static @Nullable Integer min(@Nullable Range range) {
        return range == null ? null : range.min();
    }

    private static @Nullable Integer max(@Nullable Range range) {
        return range == null ? null : range.max();
    }
}
