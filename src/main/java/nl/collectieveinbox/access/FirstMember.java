package nl.collectieveinbox.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody must be able to sign in to a service that has no members yet. */
@Component
class FirstMember {

    private static final Logger log = LoggerFactory.getLogger(FirstMember.class);
    private static final int PASSWORD_BYTES = 15;

    private final Members members;
    private final DemoMembers demo;
    private final Path dataDir;
    private final String username;
    private final String corporation;

    FirstMember(
            Members members,
            DemoMembers demo,
            @Value("${inbox.data-dir:./data}") Path dataDir,
            @Value("${inbox.access.first-username:regie}") String username,
            @Value("${inbox.access.first-corporation:TRI}") String corporation) {
        this.members = members;
        this.demo = demo;
        this.dataDir = dataDir;
        this.username = username;
        this.corporation = corporation;
    }

    @EventListener(ApplicationStartedEvent.class)
    void addWhenNobodyIsHere() throws IOException {
        if (!demo.samples().isEmpty() || !members.all().isEmpty()) {
            return;
        }
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path note = write(password);
        members.add(username, "Regie", Role.LEAD, corporation, password);
        log.warn("First member '{}' added; the password stands in {}. Remove that file after signing in.", username, note);
    }

    private Path write(String password) throws IOException {
        Path note = dataDir.toAbsolutePath().resolve("first-password.txt");
        Files.createDirectories(note.getParent());
        Files.deleteIfExists(note);
        Files.createFile(note, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(note, username + " " + password + System.lineSeparator());
    }
}
