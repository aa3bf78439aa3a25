package nl.collectieveinbox.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The members, and how often their sign-in failed. */
@Service
public class Members {

    private static final RowMapper<Member> MEMBER = (row, index) -> new Member(
            row.getLong("id"),
            row.getString("username"),
            row.getString("name"),
            Role.valueOf(row.getString("role")),
            row.getString("corporation"));

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final LockOutSettings lockOut;
    private final Clock clock;

    Members(JdbcClient database, PasswordEncoder passwords, LockOutSettings lockOut, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.lockOut = lockOut;
        this.clock = clock;
    }

    /** Everybody, by corporation and name. */
    public List<Member> all() {
        return database.sql("select * from member order by corporation, name").query(MEMBER).list();
    }

    public Optional<Member> find(long id) {
        return database.sql("select * from member where id = ?").param(id).query(MEMBER).optional();
    }

    public Optional<Member> byUsername(String username) {
        return database.sql("select * from member where lower(username) = lower(?)").param(username)
                .query(MEMBER).optional();
    }

    /**
     * Adds somebody who can sign in from now on.
     *
     * @throws IllegalArgumentException when the password is shorter than the setting asks
     * @throws org.springframework.dao.DuplicateKeyException when the user name is taken
     */
    public Member add(String username, String name, Role role, String corporation, String password) {
        if (password.length() < lockOut.minPasswordLength()) {
            throw new IllegalArgumentException("A password has at least " + lockOut.minPasswordLength() + " characters");
        }
        database.sql("""
                        insert into member (username, name, role, corporation, password, created_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(username, name, role.name(), corporation, passwords.encode(password), now())
                .update();
        return byUsername(username).orElseThrow();
    }

    Optional<Credentials> credentials(String username) {
        return database.sql("select * from member where lower(username) = lower(?)").param(username)
                .query((row, index) -> new Credentials(
                        MEMBER.mapRow(row, index), row.getString("password"), lockedNow(row.getTimestamp("locked_until"))))
                .optional();
    }

    private boolean lockedNow(java.sql.@Nullable Timestamp until) {
        return until != null && until.toInstant().isAfter(clock.instant());
    }

    /** One more failure; at the limit the door shuts for a while and the count begins anew. */
    void signInFailed(String username) {
        Instant until = clock.instant().plus(lockOut.lockFor());
        database.sql("""
                        update member
                        set failed_attempts = case when failed_attempts + 1 >= :limit then 0 else failed_attempts + 1 end,
                            locked_until = case when failed_attempts + 1 >= :limit then :until else locked_until end
                        where lower(username) = lower(:username)""")
                .param("limit", lockOut.maxFailures())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("username", username)
                .update();
    }

    void signInSucceeded(String username) {
        database.sql("""
                        update member set failed_attempts = 0, locked_until = null
                        where lower(username) = lower(?) and (failed_attempts > 0 or locked_until is not null)""")
                .param(username)
                .update();
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    record Credentials(Member member, String password, boolean locked) {}
}
