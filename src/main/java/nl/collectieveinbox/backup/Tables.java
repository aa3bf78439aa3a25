package nl.collectieveinbox.backup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.backup.Manifest.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of a database, Flyway's own left out: that one is made by migrating. */
final class Tables {

    private static final String FLYWAY = "flyway_schema_history";

    private Tables() {}

    /** Each after the tables it refers to; rows not counted yet. */
    static List<Table> inOrder(JdbcClient database) {
        Map<String, List<String>> columns = columns(database);
        Map<String, Set<String>> needs = references(database);
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < columns.size()) {
            List<String> next = columns.keySet().stream()
                    .filter(table -> !ordered.contains(table) && ordered.containsAll(needs.getOrDefault(table, Set.of())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + columns.keySet());
            }
            ordered.addAll(next);
        }
        return ordered.stream().map(name -> new Table(name, columns.get(name), 0)).toList();
    }

    static boolean none(JdbcClient database) {
        return database.sql("select count(*) from pg_tables where schemaname = current_schema()").query(Long.class).single() == 0;
    }

    /** The last number of each sequence that has given one. */
    static Map<String, Long> sequences(JdbcClient database) {
        Map<String, Long> last = new LinkedHashMap<>();
        database.sql("""
                        select sequencename, last_value from pg_sequences
                        where schemaname = current_schema() and last_value is not null order by 1""")
                .query(row -> {
                    last.put(row.getString(1), row.getLong(2));
                });
        return last;
    }

    private static Map<String, List<String>> columns(JdbcClient database) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        database.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
                        where c.table_schema = current_schema() and c.table_name <> ? and c.is_generated = 'NEVER'
                        order by c.table_name, c.ordinal_position""")
                .param(FLYWAY)
                .query(row -> {
                    columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>()).add(row.getString(2));
                });
        return columns;
    }

    /** By table, the other tables it refers to; within itself a table is checked when all its rows are in. */
    private static Map<String, Set<String>> references(JdbcClient database) {
        Map<String, Set<String>> needs = new HashMap<>();
        database.sql("""
                        select child.relname, parent.relname from pg_constraint k
                        join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
                        where k.contype = 'f' and k.conrelid <> k.confrelid
                          and child.relnamespace = current_schema()::regnamespace""")
                .query(row -> {
                    needs.computeIfAbsent(row.getString(1), table -> new LinkedHashSet<>()).add(row.getString(2));
                });
        return needs;
    }
}
