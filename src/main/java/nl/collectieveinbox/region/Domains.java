package nl.collectieveinbox.region;

import java.util.List;
import java.util.Locale;

/** Whether a mail domain is one of a list, or lies under one of it. */
final class Domains {

    private Domains() {}

    static boolean within(String domain, List<String> owned) {
        String asked = domain.toLowerCase(Locale.ROOT);
        return owned.stream().anyMatch(own -> asked.equals(own) || asked.endsWith("." + own));
    }
}
