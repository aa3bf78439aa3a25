package nl.collectieveinbox.api;

import java.time.Instant;
import java.util.Locale;
import nl.collectieveinbox.mailbox.MailboxHealth;
import nl.collectieveinbox.mailbox.MailboxStatus;
import nl.collectieveinbox.pipeline.Progress;
import nl.collectieveinbox.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether all mail has come in and has been read. */
@RestController
@RequestMapping("/api/v1/status")
class StatusController {

    private final MailboxHealth mailbox;
    private final Progress progress;
    private final SearchIndex index;
    private final String backend;
    private final String version;

    StatusController(
            MailboxHealth mailbox, Progress progress, SearchIndex index,
            @Value("${inbox.search.backend:lucene}") String backend,
            @Value("${spring.application.version:development}") String version) {
        this.mailbox = mailbox;
        this.progress = progress;
        this.index = index;
        this.backend = backend;
        this.version = version;
    }

    record Status(Mailbox mailbox, Progress.Counts pipeline, Search search, String version) {}

    record Mailbox(long onServer, long registered, @Nullable Instant lastPolledAt, @Nullable String problem) {}

    record Search(String backend, long documents, String health) {}

    @GetMapping
    Status status() {
        MailboxStatus seen = mailbox.status();
        return new Status(
                new Mailbox(seen.onServer(), seen.registered(), seen.lastPolledAt(), seen.problem()),
                progress.now(),
                new Search(backend, index.documents(), index.health().getClass().getSimpleName().toLowerCase(Locale.ROOT)),
                version);
    }
}
