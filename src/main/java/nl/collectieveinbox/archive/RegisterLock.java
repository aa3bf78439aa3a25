package nl.collectieveinbox.archive;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One writer of the register at a time, in the whole cluster: ids become visible in their order. */
final class RegisterLock {

    private static final long KEY = 0x436F6C6C65637449L;

    private RegisterLock() {}

    /** Waits for its turn; given back at the end of the transaction. */
    static void take(JdbcClient database) {
        database.sql("select pg_advisory_xact_lock(?)").param(KEY).query((row, number) -> 0).list();
    }
}
