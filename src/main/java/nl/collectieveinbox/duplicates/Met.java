package nl.collectieveinbox.duplicates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectieveinbox.duplicates.Print.Type;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recognitions;
import org.jspecify.annotations.Nullable;

/** The known messages that a batch meets, each fetched once. Those who write often meet each other again and again. */
final class Met {

    /**
     * One of them.
     *
     * @param day on which it was written, if known
     */
    record Known(Saying saying, Set<String> documents, @Nullable LocalDate day) {}

    private final Recognitions recognitions;
    private final Fingerprints fingerprints;
    private final Map<Long, Known> known = new HashMap<>();

    Met(Recognitions recognitions, Fingerprints fingerprints) {
        this.recognitions = recognitions;
        this.fingerprints = fingerprints;
    }

    /** Makes sure that these can be had from {@link #get}. */
    void meet(Collection<Long> ids) {
        List<Long> strangers = ids.stream().filter(id -> !known.containsKey(id)).toList();
        Map<Long, Recognised> recognised = recognitions.findAll(strangers);
        Map<Long, List<Print>> prints = fingerprints.of(recognised.keySet());
        recognised.forEach((id, says) -> {
            List<Print> its = prints.getOrDefault(id, List.of());
            known.put(id, new Known(new Saying(says), documents(its), day(its)));
        });
    }

    /** Null when nothing was recognised in it. */
    @Nullable Known get(long id) {
        return known.get(id);
    }

    private static Set<String> documents(List<Print> prints) {
        return prints.stream().filter(print -> print.type() == Type.DOCUMENT).map(Print::value).collect(Collectors.toSet());
    }

    static @Nullable LocalDate day(Collection<Print> prints) {
        String day = Prints.value(prints, Type.DAY);
        return day == null ? null : LocalDate.parse(day);
    }
}
