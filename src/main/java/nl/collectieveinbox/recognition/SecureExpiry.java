package nl.collectieveinbox.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Until when a notice says that its message can be opened: a day, or a number of days after it was sent. */
final class SecureExpiry {

    private static final int BEFORE = 9;
    private static final int AFTER = 6;
    private static final int LONGEST_YEARS = 3;
    private static final Set<String> ENDS = Set.of("verloopt", "vervalt", "verlopen", "vervallen", "verwijderd", "verwijderen", "verwijdert", "beschikbaar", "geldig",
            "vervaldatum", "verloopdatum", "einddatum", "houdbaar", "bewaard", "bewaren", "opgeslagen", "toegankelijk", "expires", "expire", "expiring", "expiration",
            "expiry", "expired", "deleted", "removed", "available", "valid", "accessible", "kept", "stored", "gultig", "verfugbar", "ablaufdatum", "ablauf", "lauft",
            "abgelaufen", "ablaufen", "geloscht", "verfallt", "bereitgehalten", "abrufbar", "inzien", "raadplegen",
            "verfugung", "beschikking", "bewaartermijn", "bewaartijd", "geldigheid", "houdbaarheid", "gultigkeit", "laufzeit", "retention", "toegang", "accessed");
    private static final Set<String> UNTIL = Set.of("tot", "uiterlijk", "t", "m", "until", "till", "bis", "voor", "before", "by");
    private static final Set<String> OPENS = Set.of("lezen", "openen", "downloaden", "bekijken", "ophalen", "opgehaald", "gelezen", "geopend", "read", "open", "download",
            "view", "access", "retrieve", "retrieved", "abrufen", "lesen", "offnen", "herunterladen", "gedownload",
            "bekeken", "ingezien", "downloaded", "viewed", "opened", "abgerufen", "heruntergeladen", "geoffnet", "binnen", "within", "innerhalb");
    private static final Set<String> CODES = Set.of("code", "toegangscode", "verificatiecode", "inlogcode", "passcode", "wachtwoord", "password", "smscode", "pincode",
            "zugangscode", "einmalcode");
    private static final Set<String> THINGS = Set.of("bericht", "berichten", "mail", "email", "link", "bestand", "bestanden", "bijlage", "bijlagen", "message", "messages",
            "file", "files", "nachricht", "dateien", "transfer");
    /** Right before a day they make it a beginning, or the day of sending. */
    private static final Set<String> NO_END = Set.of("van", "vanaf", "from", "vom", "since", "sinds", "ab", "verzonden", "gestuurd", "verstuurd", "sent", "gesendet",
            "ontvangen", "received", "erhalten");
    private static final Map<String, Integer> DAYS = Map.ofEntries(Map.entry("dag", 1), Map.entry("dagen", 1), Map.entry("day", 1), Map.entry("days", 1),
            Map.entry("tag", 1), Map.entry("tage", 1), Map.entry("tagen", 1), Map.entry("week", 7), Map.entry("weken", 7), Map.entry("weeks", 7),
            Map.entry("woche", 7), Map.entry("wochen", 7));
    private static final Set<String> MONTHS = Set.of("maand", "maanden", "month", "months", "monat", "monate", "monaten");
    private static final Set<String> HOURS = Set.of("uur", "uren", "hours", "stunden");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("een", 1), Map.entry("one", 1), Map.entry("zeven", 7), Map.entry("seven", 7),
            Map.entry("tien", 10), Map.entry("ten", 10), Map.entry("veertien", 14), Map.entry("fourteen", 14), Map.entry("dertig", 30), Map.entry("thirty", 30),
            Map.entry("zestig", 60), Map.entry("sixty", 60), Map.entry("negentig", 90), Map.entry("ninety", 90), Map.entry("twee", 2), Map.entry("two", 2),
            Map.entry("drie", 3), Map.entry("three", 3), Map.entry("vier", 4), Map.entry("zes", 6), Map.entry("six", 6), Map.entry("dreissig", 30));
    private static final Map<String, Integer> GERMAN = Map.of("januar", 1, "februar", 2, "marz", 3, "mai", 5, "dezember", 12, "jaenner", 1, "maerz", 3);

    private SecureExpiry() {}

    /** A day with the words that say it. */
    record Until(LocalDate day, String quote, double confidence) {}

    static Optional<Until> in(Passage passage, LocalDate sent) {
        List<Until> days = new ArrayList<>();
        List<Until> counted = new ArrayList<>();
        for (int i = 0; i < passage.tokens.size(); i++) {
            Dated dated = dated(passage, i, sent);
            if (dated != null && ends(passage, i, dated.last, true) && isSane(dated.day, sent)) {
                days.add(new Until(dated.day, passage.quote(i, i), 0.95));
            }
            LocalDate after = counted(passage, i, sent);
            if (after != null && ends(passage, i, i + 1, false) && isSane(after, sent)) {
                counted.add(new Until(after, passage.quote(i, i), 0.9));
            }
        }
        // of two days the first is the one not to miss
        return (days.isEmpty() ? counted : days).stream().min(Comparator.comparing(Until::day));
    }

    private static boolean ends(Passage passage, int first, int last, boolean isDay) {
        if (isDay && isNoEnd(passage, first)) {
            return false;
        }
        boolean ends = false;
        boolean opens = false;
        boolean until = false;
        boolean code = false;
        boolean thing = false;
        for (int i = Math.max(0, first - BEFORE); i < Math.min(passage.tokens.size(), last + AFTER + 1); i++) {
            if (i >= first && i <= last || !sameThought(passage, i, first, last)) {
                continue;
            }
            String word = passage.tokens.get(i).folded();
            ends |= ENDS.contains(word);
            opens |= OPENS.contains(word);
            until |= UNTIL.contains(word) && i < first && first - i <= 3;
            code |= CODES.contains(word);
            thing |= THINGS.contains(word);
        }
        return (!code || thing) && (ends || opens && (until || !isDay));
    }

    private static boolean isNoEnd(Passage passage, int first) {
        for (int i = 1; i <= 3; i++) {
            String word = first - i < 0 ? "" : passage.tokens.get(first - i).folded();
            if (ENDS.contains(word) || UNTIL.contains(word) || NO_END.contains(word)) {
                return NO_END.contains(word);
            }
        }
        return false;
    }

    // a German date ends a sentence by its own full stop: what stands in one line, or in one sentence, belongs together
    private static boolean sameThought(Passage passage, int token, int first, int last) {
        int sentence = passage.tokens.get(token).sentence();
        return sentence == passage.tokens.get(first).sentence() || sentence == passage.tokens.get(Math.min(last, passage.tokens.size() - 1)).sentence();
    }

    private static @Nullable LocalDate counted(Passage passage, int token, LocalDate sent) {
        if (sent.equals(LocalDate.MAX) || token + 1 >= passage.tokens.size()) {
            return null;
        }
        int number = number(passage.tokens.get(token).folded());
        number = number > 0 ? number : NUMBERS.getOrDefault(passage.tokens.get(token).folded(), 0);
        String gap = token == 0 ? " " : passage.gapBefore(token);
        if (number <= 0 || number > 1_000 || gap.equals(".") || gap.equals(":") || gap.equals(",")) {
            return null;
        }
        String unit = passage.tokens.get(token + 1).folded();
        if (DAYS.containsKey(unit)) {
            return sent.plusDays((long) number * DAYS.get(unit));
        }
        if (MONTHS.contains(unit)) {
            return sent.plusMonths(number);
        }
        return HOURS.contains(unit) && number >= 24 ? sent.plusDays(number / 24) : null;
    }

    private record Dated(LocalDate day, int last) {}

    private static @Nullable Dated dated(Passage passage, int token, LocalDate sent) {
        int day = number(passage.tokens.get(token).folded());
        int month = month(word(passage, token + 1));
        if (day > 0 && day <= 31 && month > 0) {
            int year = year(word(passage, token + 2));
            return year > 0 ? dated(year, month, day, token + 2) : next(sent, month, day, token + 1);
        }
        int named = month(passage.tokens.get(token).folded());
        int after = number(word(passage, token + 1));
        if (named > 0 && after > 0 && after <= 31 && year(word(passage, token + 2)) > 0) {
            return dated(year(word(passage, token + 2)), named, after, token + 2);
        }
        return numeric(passage, token, day);
    }

    /** 15-06-2026, 15/06/2026, 15.06.2026, 2026-06-15; 06/15/2026 when nothing else can be meant. */
    private static @Nullable Dated numeric(Passage passage, int token, int first) {
        if (first <= 0 || token + 2 >= passage.tokens.size() || !isDateGap(passage, token + 1) || !isDateGap(passage, token + 2)) {
            return null;
        }
        int second = number(word(passage, token + 1));
        int third = number(word(passage, token + 2));
        if (year(passage.tokens.get(token).folded()) > 0) {
            return dated(first, second, third, token + 2);
        }
        if (year(word(passage, token + 2)) == 0) {
            return null;
        }
        return second > 12 ? dated(third, first, second, token + 2) : dated(third, second, first, token + 2);
    }

    private static @Nullable Dated next(LocalDate sent, int month, int day, int last) {
        if (sent.equals(LocalDate.MAX)) {
            return null;
        }
        Dated thisYear = dated(sent.getYear(), month, day, last);
        return thisYear == null || !thisYear.day.isBefore(sent) ? thisYear : dated(sent.getYear() + 1, month, day, last);
    }

    private static @Nullable Dated dated(int year, int month, int day, int last) {
        try {
            return new Dated(LocalDate.of(year, month, day), last);
        } catch (DateTimeException e) {
            // no day of the calendar: then it is none
            return null;
        }
    }

    private static boolean isSane(LocalDate day, LocalDate sent) {
        return sent.equals(LocalDate.MAX) || !day.isBefore(sent) && !day.isAfter(sent.plusYears(LONGEST_YEARS));
    }

    private static boolean isDateGap(Passage passage, int token) {
        String gap = passage.gapBefore(token);
        return gap.equals("-") || gap.equals("/") || gap.equals(".");
    }

    private static String word(Passage passage, int token) {
        return token < passage.tokens.size() ? passage.tokens.get(token).folded() : "";
    }

    private static int month(String word) {
        return Math.max(Months.number(word), GERMAN.getOrDefault(word, 0));
    }

    private static int year(String word) {
        return word.length() == 4 && word.startsWith("20") ? Math.max(0, number(word)) : 0;
    }

    /** Of up to four digits, with an ordinal's ending or without; -1 when it is none. */
    private static int number(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        String ending = word.substring(digits);
        boolean ordinal = ending.isEmpty() || Set.of("th", "st", "nd", "rd", "e").contains(ending);
        return digits == 0 || digits > 4 || !ordinal ? -1 : Integer.parseInt(word.substring(0, digits));
    }
}
