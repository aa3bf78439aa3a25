package nl.collectieveinbox.unwrapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date as mail programs write it above an earlier message, in any order and any of their languages.
 *
 * @param at without a zone read as Europe/Amsterdam, without a time as midnight
 * @param zone as written; null when none is
 * @param timed whether a time of day stands there
 */
record WrittenDate(Instant at, @Nullable ZoneOffset zone, boolean timed) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST = 300;

    /** 1 to 12, or 0 when the folded word is no month. */
    static int month(String word) {
        return Months.number(word);
    }

    /** The instant, or null when no date stands there. */
    static @Nullable Instant read(String written) {
        WrittenDate date = parse(written, false);
        return date == null ? null : date.at;
    }

    /**
     * @param english whether English words stand around it; then 3/4/2026 with AM or PM is the fourth of March
     * @return null when no date stands there
     */
    static @Nullable WrittenDate parse(String written, boolean english) {
        String folded = Fold.text(written.length() > LONGEST ? written.substring(0, LONGEST) : written);
        Reading reading = new Reading(DateWord.of(folded), folded, english);
        return reading.date();
    }

    /** One pass over the words; what is not yet known is taken from the first word that can say it. */
    private static final class Reading {

        private final List<DateWord> words;
        private final String text;
        private final boolean english;
        private int year;
        private int month;
        private int day;
        private int hour = -1;
        private int minute;
        private int second;
        private boolean named;
        private boolean yearFirst;
        private boolean croatian;
        /** 1 in the morning, 2 in the afternoon, 0 when hours run to 24. */
        private int half;
        private int timeEnd;
        private boolean american;
        private boolean slashed;
        private @Nullable ZoneOffset zone;

        Reading(List<DateWord> words, String text, boolean english) {
            this.words = words;
            this.text = text;
            this.english = english;
        }

        @Nullable WrittenDate date() {
            croatian = words.stream().anyMatch(word -> Months.isCroatianDay(word.text()));
            readTime();
            for (DateWord word : words) {
                if (word.isUsed()) {
                    continue;
                }
                if (word.isNumber()) {
                    number(word);
                } else {
                    word(word);
                }
            }
            return made();
        }

        /** Times first, so that their numbers are not taken for days. */
        private void readTime() {
            for (String separators : List.of(":", "hu", ".")) {
                for (int i = 0; i + 1 < words.size() && hour < 0; i++) {
                    if (DateWord.isTime(words, i, text, separators)) {
                        hour = words.get(i).value();
                        minute = words.get(i + 1).value();
                        words.get(i).use();
                        words.get(i + 1).use();
                        int end = i + 1;
                        if (i + 2 < words.size() && words.get(i + 2).follows(words.get(i + 1), text, ":.") && words.get(i + 2).value() < 61) {
                            second = words.get(i + 2).value();
                            words.get(i + 2).use();
                            end = i + 2;
                        }
                        timeEnd = words.get(end).end();
                        zoneAfter(timeEnd);
                    }
                }
            }
        }

        /** The sign of an offset stands behind the time; before it hyphens part days and months. */
        private void zoneAfter(int from) {
            for (int i = from; i < text.length() && zone == null; i++) {
                char c = text.charAt(i);
                if ((c == '+' || c == '-') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)) && (i == from || !Character.isDigit(text.charAt(i - 1)))) {
                    zone = Zones.signed(text, i);
                    int sign = i;
                    int end = afterOffset(i + 1);
                    words.stream().filter(word -> word.isNumber() && word.start() > sign && word.start() < end).forEach(DateWord::use);
                    return;
                }
            }
        }

        private int afterOffset(int from) {
            int end = from;
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ':')) {
                end++;
            }
            return end;
        }

        private void number(DateWord word) {
            int value = word.value();
            if (word.length() == 4 && value > 1000) {
                yearFirst |= year == 0 && day == 0 && month == 0;
                year = year == 0 ? value : year;
            } else if (word.length() > 2) {
                return;
            } else if (yearFirst && month == 0) {
                month = value;
            } else if (day == 0) {
                day = value;
            } else if (month == 0) {
                month = value;
                slashed = text.charAt(word.start() - 1) == '/';
            } else if (year == 0 && word.length() == 2) {
                year = 2000 + value;
            }
        }

        private void word(DateWord word) {
            int number = Months.number(word.text());
            if (number > 0 && (month == 0 || named)) {
                month = number == 11 && croatian && word.text().startsWith("listopad") ? 10 : number;
                named = true;
            } else if (hour >= 0 && half == 0 && word.start() >= timeEnd && (word.text().equals("pm") || word.text().equals("am"))) {
                half = word.text().equals("pm") ? 2 : 1;
            } else if (hour >= 0 && zone == null) {
                zone = Zones.named(word.text());
                american |= Zones.isAmerican(word.text());
            }
        }

        private @Nullable WrittenDate made() {
            boolean monthFirst = slashed && !yearFirst && !named && (american || (english && half > 0));
            if ((monthFirst && day <= 12) || (!named && month > 12 && day <= 12)) {
                int swapped = day;
                day = month;
                month = swapped;
            }
            if (half == 2 && hour < 12) {
                hour += 12;
            } else if (half == 1 && hour == 12) {
                hour = 0;
            }
            try {
                LocalDateTime local = LocalDateTime.of(year, month, day, Math.max(hour, 0), minute, Math.min(second, 59));
                boolean likely = year >= 1970 && year < 2100;
                return !likely ? null : new WrittenDate(zone == null ? local.atZone(HERE).toInstant() : local.toInstant(zone), zone, hour >= 0);
            } catch (DateTimeException e) {
                // What stands there is no date: then the forward does not say when.
                return null;
            }
        }
    }
}
