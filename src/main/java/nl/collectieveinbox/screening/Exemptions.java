package nl.collectieveinbox.screening;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What makes nine bare digits something else, by what is written against them; each with its reason. */
final class Exemptions {

    private record Exemption(String name, Predicate<Surroundings> holds) {}

    private static final List<Exemption> ALL = List.of(
            // +31 6 12345678, 0031-612345678, +31 (0)612345678
            new Exemption("international telephone number", Exemptions::afterCountryCode),
            // € 123.456.782 and 123.456.782,00
            new Exemption("amount of money", Exemptions::amount),
            // NL123456782B01, PO123456782, a part of a checksum; a whole word before it is a forgotten space
            new Exemption("code with letters", Exemptions::code),
            // the telephone part of an online meeting ends in #, a ticket begins with it
            new Exemption("number with a hash", around -> around.before() == '#' || around.after() == '#'),
            new Exemption("address on the web", Exemptions::inWebAddress),
            new Exemption("address of mail", Exemptions::inMailAddress),
            // 0,123456782
            new Exemption("fraction", around -> around.tokenBefore().endsWith("0,")));

    private Exemptions() {}

    static boolean none(Surroundings around) {
        return ALL.stream().noneMatch(exemption -> exemption.holds().test(around));
    }

    private static boolean afterCountryCode(Surroundings around) {
        StringBuilder digits = new StringBuilder();
        for (int i = around.start() - 1; i >= Math.max(0, around.start() - 12); i--) {
            char character = around.text().charAt(i);
            if (character == '+') {
                return true;
            }
            if (Digits.is(character)) {
                digits.append(character);
            } else if (character != '(' && character != ')' && (Digits.separator(character) == Digits.NONE || character == '\n')) {
                break;
            }
        }
        String code = digits.reverse().toString();
        return code.startsWith("00") && code.length() <= 5;
    }

    private static boolean amount(Surroundings around) {
        String before = around.text().substring(Math.max(0, around.start() - 5), around.start()).strip().toLowerCase(Locale.ROOT);
        String after = around.text().substring(around.end(), Math.min(around.text().length(), around.end() + 5))
                .strip().toLowerCase(Locale.ROOT);
        boolean thousands = around.text().substring(around.start(), around.end()).indexOf('.') > 0
                && (after.startsWith(",-") || after.length() >= 3 && after.charAt(0) == ',' && Digits.is(after.charAt(1)));
        return before.endsWith("€") || before.endsWith("eur") || before.endsWith("euro")
                || after.startsWith("€") || after.startsWith("eur") || thousands;
    }

    private static boolean code(Surroundings around) {
        return Character.isLetter(around.before()) && !wholeWordBefore(around)
                || Character.isLetter(around.after()) && !wholeWordAfter(around);
    }

    private static boolean wholeWordBefore(Surroundings around) {
        String token = around.tokenBefore();
        int letters = 0;
        while (letters < token.length() && Character.isLetter(token.charAt(token.length() - 1 - letters))) {
            letters++;
        }
        return letters >= 3 && (letters == token.length() || !Digits.is(token.charAt(token.length() - 1 - letters)));
    }

    private static boolean wholeWordAfter(Surroundings around) {
        String token = around.tokenAfter();
        int letters = 0;
        while (letters < token.length() && Character.isLetter(token.charAt(letters))) {
            letters++;
        }
        return letters >= 2 && (letters == token.length() || !Digits.is(token.charAt(letters)));
    }

    private static boolean inWebAddress(Surroundings around) {
        String token = around.tokenBefore();
        return token.contains("://") || token.contains("www.");
    }

    private static boolean inMailAddress(Surroundings around) {
        String token = around.tokenAfter();
        int at = token.indexOf('@');
        return at >= 0 && token.substring(0, at).chars().allMatch(c -> Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0);
    }
}
