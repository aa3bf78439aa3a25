package nl.collectieveinbox.api;

import java.io.IOException;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.privacy.Withholding;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every registered message, in the order in which it was registered. */
@RestController
@RequestMapping("/api/v1/messages")
class MessagesController {

    private static final MediaType RFC822 = MediaType.parseMediaType("message/rfc822");

    private final Register register;
    private final Archive archive;
    private final MessageItems items;
    private final Withholding withholding;
    private final ApiSettings settings;

    MessagesController(
            Register register, Archive archive, MessageItems items, Withholding withholding, ApiSettings settings) {
        this.withholding = withholding;
        this.register = register;
        this.archive = archive;
        this.items = items;
        this.settings = settings;
    }

    @GetMapping
    Page<MessageItem> messages(
            @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "100") int limit) {
        Page.Asked asked = Page.Asked.checked(after, limit, settings);
        return Page.of(
                register.after(asked.after(), asked.limit()).stream().map(items::of).toList(), asked.limit(), MessageItem::id);
    }

    @GetMapping("/{id}")
    MessageItem message(@PathVariable long id) {
        return items.of(find(id));
    }

    @GetMapping("/{id}/raw")
    ResponseEntity<InputStreamResource> raw(@PathVariable long id) throws IOException {
        RegisteredMessage message = find(id);
        if (message.erased()) {
            throw new NotFound("Message " + id + " was erased");
        }
        if (withholding.isClosed(id)) {
            throw new Withheld(id);
        }
        return ResponseEntity.ok()
                .contentType(RFC822)
                .contentLength(message.sizeBytes())
                .body(new InputStreamResource(archive.open(message.sha256())));
    }

    private RegisteredMessage find(long id) {
        return register.find(id).orElseThrow(() -> new NotFound("There is no message " + id));
    }
}
