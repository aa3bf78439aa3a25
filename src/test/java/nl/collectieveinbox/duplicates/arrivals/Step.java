package nl.collectieveinbox.duplicates.arrivals;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.duplicates.arrivals.Family.Wish;
import nl.collectieveinbox.duplicates.arrivals.Letter.Annex;

/**
 * One message of a request as its source asks for it.
 *
 * @param before the arrivals made so far, in the order of the source
 * @param entry where it stands
 */
record Step(Wish wish, List<Made> before, Entry entry, String label) {

    static final Person INBOX = new Person("Collectieve inbox", "collectief@wonen-drechtsteden.example");

    /** To the second, as headers have it; a source says the minute in local time, with or without the offset. */
    OffsetDateTime at() {
        String written = entry.text("at");
        try {
            boolean zoned = written.length() > 16 && (written.indexOf('+', 10) > 0 || written.endsWith("Z"));
            LocalDateTime local = zoned ? OffsetDateTime.parse(written).toLocalDateTime() : LocalDateTime.parse(written);
            OffsetDateTime at = local.atZone(Written.AMSTERDAM).toOffsetDateTime();
            if (zoned && !OffsetDateTime.parse(written).isEqual(at)) {
                throw entry.wrong("at", "the offset from UTC is then " + at.getOffset());
            }
            return at.plusSeconds(Seed.below(60, "second " + label));
        } catch (DateTimeException e) {
            throw entry.wrong("at", "\"" + written + "\" is no moment such as 2026-03-03T09:52+01:00");
        }
    }

    /** The shared mailbox when it is not said. */
    List<Person> to() {
        List<Person> to = entry.people("to");
        return to.isEmpty() ? List.of(INBOX) : to;
    }

    Person from() {
        return entry.has("from") ? FamilyReader.one(entry, "from") : wish.from();
    }

    Person by() {
        return FamilyReader.one(entry, "by");
    }

    Client client(Person writer) {
        return entry.has("client") ? Client.named(entry, "client") : writer.equals(wish.from()) ? wish.client() : Client.ofWriter(writer);
    }

    String subject(String otherwise) {
        return entry.textOr("subject", otherwise);
    }

    Facts facts(Facts otherwise) {
        return otherwise.butFor(entry.mapOrNull("facts"));
    }

    /** The documents of the request, unless the source says otherwise. */
    List<Annex> papers(boolean otherwise) {
        return withFiles(otherwise) ? wish.papers().stream().map(Papers::file).toList() : List.of();
    }

    /** {@code with: attachment} and {@code without: attachment}. */
    boolean withFiles(boolean otherwise) {
        String with = checked("with", Set.of("", "attachment", "document", "nothing"));
        String without = checked("without", Set.of("", "attachment", "document", "nothing"));
        return otherwise ? (without.isEmpty() || without.equals("nothing")) && !with.equals("nothing") : !with.isEmpty() && !with.equals("nothing");
    }

    private String checked(String key, Set<String> known) {
        String said = entry.textOr(key, "");
        if (!known.contains(said)) {
            throw entry.wrong(key, "\"" + said + "\" is neither attachment nor nothing");
        }
        return said;
    }

    /** An earlier arrival by its place in the list. */
    Made arrival(String key, int otherwise) {
        int at = entry.has(key) ? entry.number(key) : otherwise;
        if (at < 0 || at >= before.size()) {
            throw entry.wrong(key, "there is no earlier arrival " + at);
        }
        return before.get(at);
    }
}
