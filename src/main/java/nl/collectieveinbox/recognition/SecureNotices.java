package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.ReadMessage;

/**
 * Tells a notice that a secured message waits elsewhere from mail that only talks of such messages. A notice announces (a
 * message was sent to you, and no person says so of himself) and says how to open it; one of the two proves nothing.
 */
final class SecureNotices {

    private static final int NEAR = 12;
    private static final Set<String> CODES = Set.of("code", "toegangscode", "verificatiecode", "inlogcode", "passcode", "pincode", "smscode",
            "zugangscode", "einmalcode", "zugriffscode");

    private SecureNotices() {}

    /** Why a message is a notice, a Dutch sentence; empty when it is none. */
    static Optional<String> reason(Reading reading) {
        Optional<String> encryption = SecureBrand.encryption(reading.message);
        if (encryption.isPresent()) {
            // whoever writes his request beside what he encrypted has asked
            return AmountFacts.namesAGroup(reading.textPassage()) ? Optional.empty()
                    : Optional.of("Dit bericht is versleuteld (" + encryption.get() + ") en hier niet te lezen; open het met de hand.");
        }
        SecureText text = SecureText.of(reading);
        if (!isNotice(text, reading.message)) {
            return Optional.empty();
        }
        String brand = SecureBrand.named(text.flat()).or(() -> SecureBrand.named(SecureBrand.of(reading.message).toLowerCase(java.util.Locale.ROOT)))
                .map(name -> " (" + name + ")").orElse("");
        return Optional.of("Dit meldt alleen dat elders een beveiligd bericht klaarstaat" + brand + "; open het met de hand.");
    }

    private static boolean isNotice(SecureText text, ReadMessage message) {
        long buttons = count(text.flat(), SecureWords.BUTTON);
        long opens = buttons + count(text.flat(), SecureWords.CODE) + count(text.flat(), SecureWords.LIMIT);
        if (opens == 0) {
            // nearly all mail: nothing else about it need be known
            return false;
        }
        // the code that opens a message comes by itself, after somebody opened it
        boolean bringsACode = text.subject().tokens.stream().anyMatch(token -> CODES.contains(token.folded()));
        boolean answers = text.answers() && !text.machine();
        boolean absent = message.header("auto-submitted").orElse("").strip().toLowerCase(java.util.Locale.ROOT).startsWith("auto-replied")
                && !message.inReplyTo().isEmpty();
        if (bringsACode || absent || isPhishing(text)) {
            return false;
        }
        boolean announced = announces(text.prose(), text.machine()) || (!answers && count(text.flat(), SecureWords.DECLARES) > 0)
                || (!answers && (announces(text.subject(), text.machine()) || heads(text.subject())));
        boolean said = announced && (opens >= 2 || (opens >= 1 && (text.machine() || announces(text.prose(), text.machine()))));
        boolean impersonal = text.machine() && buttons >= 1 && opens >= 2 && (announced || SecureBrand.named(text.flat()).isPresent());
        return said || impersonal;
    }

    /** "Van Dijk heeft u een beveiligd bericht gestuurd": secured, a message, to you, handed over, in one sentence. */
    static boolean announces(Passage passage, boolean byMachine) {
        for (int i = 0; i < passage.tokens.size(); i++) {
            if (SecureWords.MESSAGE.contains(passage.tokens.get(i).folded()) && announcedAt(passage, i, byMachine)) {
                return true;
            }
        }
        return false;
    }

    private static boolean announcedAt(Passage passage, int noun, boolean byMachine) {
        boolean secured = passage.around(noun, NEAR / 2, SecureWords.SECURED) || brandAround(passage, noun);
        return secured && passage.around(noun, NEAR, SecureWords.YOU) && passage.around(noun, NEAR, SecureWords.HANDED)
                && !passage.shortlyBefore(noun, NEAR, SecureWords.SOME_DAY)
                && (byMachine || !passage.around(noun, NEAR, SecureWords.A_PERSON)) && !asked(passage, noun);
    }

    private static boolean brandAround(Passage passage, int noun) {
        int from = passage.tokens.get(Math.max(0, noun - NEAR)).start();
        int to = passage.tokens.get(Math.min(passage.tokens.size() - 1, noun + NEAR)).end();
        return SecureBrand.named(passage.folded.substring(from, to).replace('\n', ' ')).isPresent();
    }

    private static boolean asked(Passage passage, int token) {
        int last = token;
        while (last < token + 3 * NEAR && !passage.near(last, 1).isEmpty()) {
            last++;
        }
        int at = passage.tokens.get(last).end();
        while (at < passage.folded.length() && Character.isWhitespace(passage.folded.charAt(at))) {
            at++;
        }
        return at < passage.folded.length() && passage.folded.charAt(at) == '?';
    }

    private static boolean heads(Passage subject) {
        return SecureWords.HEADINGS.stream().anyMatch(subject.folded::contains);
    }

    /** It threatens, hurries, wants a password or poses as ourselves, and names nobody who wrote. */
    private static boolean isPhishing(SecureText text) {
        boolean threatens = words(text, SecureWords.THREATENS);
        boolean password = text.text().tokens.stream().anyMatch(token -> SecureWords.PASSWORD.contains(token.folded()))
                && words(text, SecureWords.PROVE_YOURSELF);
        boolean hurries = count(text.flat() + " " + text.subject().folded, SecureWords.HURRIES) > 0;
        String name = nl.collectieveinbox.unwrapping.Fold.text(text.from().name());
        boolean posesAsUs = text.ours().stream().map(address -> address.substring(address.lastIndexOf('@') + 1))
                .anyMatch(domain -> domain.contains(".") && name.contains(domain) && !text.from().domain().equals(domain));
        long signs = Stream.of(threatens, password, hurries, posesAsUs).filter(sign -> sign).count();
        return signs >= 3 || (signs == 2 && SecureSender.inText(text).isEmpty());
    }

    private static boolean words(SecureText text, Set<String> words) {
        return Stream.of(text.subject(), text.text()).flatMap(passage -> passage.tokens.stream())
                .anyMatch(token -> words.contains(token.folded()));
    }

    private static long count(String flat, List<String> phrases) {
        long count = 0;
        for (String phrase : phrases) {
            count += flat.contains(phrase) ? 1 : 0;
        }
        return count;
    }
}
