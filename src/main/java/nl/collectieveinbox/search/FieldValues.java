package nl.collectieveinbox.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.collectieveinbox.mail.MessageKind;

/** What people type for a value that the index has as a code. The code itself does too. */
final class FieldValues {

    private static final Map<String, MessageKind> KINDS = Map.ofEntries(
            Map.entry("verzoek", MessageKind.REQUEST), Map.entry("aanvraag", MessageKind.REQUEST),
            Map.entry("vervolg", MessageKind.FOLLOW_UP), Map.entry("individueel", MessageKind.INDIVIDUAL),
            Map.entry("beveiligd", MessageKind.SECURE_NOTICE),
            Map.entry("automatisch", MessageKind.AUTO_REPLY), Map.entry("auto-antwoord", MessageKind.AUTO_REPLY),
            Map.entry("bounce", MessageKind.BOUNCE), Map.entry("onbestelbaar", MessageKind.BOUNCE),
            Map.entry("nieuwsbrief", MessageKind.NEWSLETTER),
            Map.entry("reclame", MessageKind.ADVERTISING), Map.entry("acquisitie", MessageKind.ADVERTISING),
            Map.entry("onleesbaar", MessageKind.UNREADABLE), Map.entry("overig", MessageKind.OTHER));

    private static final Map<String, String> STATUSES = Map.of(
            "nieuw", "NEW", "verduidelijken", "TO_CLARIFY", "uitzoeken", "TO_CLARIFY", "aangeboden", "OFFERED",
            "opgepakt", "CLAIMED", "geclaimd", "CLAIMED", "gesloten", "CLOSED", "afgesloten", "CLOSED");

    private FieldValues() {}

    static Set<String> kinds(String typed) {
        return spellings(typed, Optional.ofNullable(KINDS.get(Words.fold(typed))).map(Enum::name));
    }

    static Set<String> statuses(String typed) {
        return spellings(typed, Optional.ofNullable(STATUSES.get(Words.fold(typed))));
    }

    /** In full and upper case; {@code 2026-0001} is {@code CI-2026-0001}. */
    static String reference(String typed) {
        String upper = typed.toUpperCase(Locale.ROOT);
        return upper.isEmpty() || upper.startsWith("CI") ? upper : "CI-" + upper;
    }

    private static Set<String> spellings(String typed, Optional<String> code) {
        String upper = typed.toUpperCase(Locale.ROOT);
        Set<String> spellings = new TreeSet<>(List.of(
                typed, upper, upper.replace('-', '_'), typed.toLowerCase(Locale.ROOT)));
        code.ifPresent(spellings::add);
        return spellings;
    }
}
