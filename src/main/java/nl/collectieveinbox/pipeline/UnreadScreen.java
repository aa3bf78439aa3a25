package nl.collectieveinbox.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.privacy.Withholding;
import nl.collectieveinbox.screening.Screen.Screened;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What could not be opened was not screened by its reading. Before people are offered its file, its bytes are; and what an
 * older version read of it is covered now.
 */
@Component
class UnreadScreen {

    private static final Logger log = LoggerFactory.getLogger(UnreadScreen.class);
    private static final int MOST_BYTES = 5_000_000;

    private final Archive archive;
    private final Readings readings;
    private final Withholding withholding;
    private final TransactionTemplate transaction;

    UnreadScreen(Archive archive, Readings readings, Withholding withholding, TransactionTemplate transaction) {
        this.archive = archive;
        this.readings = readings;
        this.withholding = withholding;
        this.transaction = transaction;
    }

    void screen(Journey journey) {
        Optional<ReadMessage> earlier = readings.find(journey.id());
        transaction.executeWithoutResult(status -> {
            if (earlier.isPresent()) {
                Screened<ReadMessage> screened = withholding.screen(journey.id(), earlier.get());
                readings.saveAll(Map.of(journey.id(), screened.masked()));
                // what it masked before is told already, and cannot be found again
                if (screened.findings().withholds()) {
                    withholding.note(journey.id(), screened.findings());
                }
            } else {
                bytes(journey).ifPresent(raw -> withholding.note(journey.id(), withholding.screenUnread(raw)));
            }
        });
    }

    private Optional<byte[]> bytes(Journey journey) {
        try (InputStream in = archive.open(journey.message().sha256())) {
            return Optional.of(in.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            // then nobody else can open it either
            log.warn("The file of message {} could not be opened to screen it: {}", journey.id(), e.toString());
            return Optional.empty();
        }
    }
}
