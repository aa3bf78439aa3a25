package nl.collectieveinbox.unwrapping;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines with which mail programs introduce an earlier message, before its header lines. */
final class Announcements {

    /** Says that a message is passed on. */
    private static final Map<Character, List<String>> FORWARD = byFirst(
            // nl, en
            "doorgestuurd bericht", "begin doorgestuurd bericht", "doorgestuurde e-mail", "doorgestuurd door", "doorgezonden bericht",
            "forwarded message", "begin forwarded message", "start of forwarded message", "forwarded by", "forwarded email", "forwarded mail",
            // de, fr
            "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "beginn der weitergeleiteten nachricht", "weitergeleitet von",
            "message transféré", "message transmis", "message réexpédié", "début du message réexpédié", "début du message transféré",
            "e-mail transféré", "courriel transféré", "transféré par",
            // es, it, pt, ro
            "mensaje reenviado", "inicio del mensaje reenviado", "messaggio inoltrato", "inizio messaggio inoltrato", "inizio del messaggio inoltrato",
            "mensagem encaminhada", "mensagem reencaminhada", "início da mensagem encaminhada", "início da mensagem reencaminhada",
            "mesaj redirecționat", "începe mesajul redirecționat", "mesaj redirectionat",
            // cs, sk, pl, hr, ru, uk
            "přeposlaná zpráva", "začátek přeposílané zprávy", "preposlaná správa", "začiatok preposlanej správy", "przekazana wiadomość",
            "początek przekazywanej wiadomości", "treść przekazanej wiadomości", "wiadomość przekazana", "wiadomość przesłana dalej", "proslijeđena poruka",
            "započni proslijeđenu poruku", "пересылаемое сообщение", "перенаправленное сообщение", "пересланное сообщение",
            "начало переадресованного сообщения", "переслане повідомлення", "перенаправлене повідомлення", "початок листа, що пересилається",
            // da, no, sv, fi, et, hu, tr, ja
            "videresendt meddelelse", "videresendt besked", "start på videresendt besked", "videresendt melding", "vidarebefordrat meddelande",
            "vidarebefordrat mejl", "vidarebefordrat brev", "välitetty viesti", "välitetty viesti alkaa", "edelleenlähetetty viesti", "edastatud kiri",
            "edastatud sõnum", "továbbított üzenet", "továbbított levél kezdete", "továbbított levél", "iletilmiş mesaj", "iletilen ileti",
            "ileti başlangıcı", "転送されたメッセージ", "転送メッセージ", "メッセージを転送");
    /** Stands above what is answered and above what is passed on; the subject must tell which. */
    private static final Map<Character, List<String>> EARLIER = byFirst(
            "oorspronkelijk bericht", "oorspronkelijke bericht", "origineel bericht", "originele bericht", "oorspronkelijke e-mail", "original message",
            "original mail", "original email", "original appointment", "oorspronkelijke afspraak", "ursprüngliche nachricht", "originalnachricht",
            "original-nachricht", "message d'origine", "message original", "mensaje original", "messaggio originale", "mensagem original",
            "mesaj original", "původní zpráva", "pôvodná správa", "wiadomość oryginalna", "wiadomość oryginalną", "izvorna poruka",
            "исходное сообщение", "оригинальное сообщение", "вихідне повідомлення", "oprindelig meddelelse", "opprinnelig melding",
            "ursprungligt meddelande", "originalmeddelande", "alkuperäinen viesti", "algne kiri", "eredeti üzenet", "özgün ileti", "orijinal mesaj");
    private static final int LONGEST = 120;

    private Announcements() {}

    /** What a line announces. */
    enum Kind { FORWARD, EARLIER, RULE, NONE }

    /**
     * @param kind what the line announces
     * @param end position after the announcement and its dashes; on one line with header fields these begin there
     */
    record Announcement(Kind kind, int end) {

        static final Announcement NONE = new Announcement(Kind.NONE, 0);
    }

    static Announcement in(Line line) {
        String folded = line.folded();
        int start = skip(folded, 0);
        if (start > 4 && start == folded.length()) {
            return new Announcement(Kind.RULE, start);
        }
        if (longest(folded, start, FORWARD) > 0) {
            return announcement(Kind.FORWARD, folded, start, FORWARD);
        }
        if (longest(folded, start, EARLIER) > 0) {
            return announcement(Kind.EARLIER, folded, start, EARLIER);
        }
        // Words between dashes in a language that the lists lack.
        boolean framed = start > 2 && folded.length() <= LONGEST && skipBack(folded) < folded.length() - 2;
        return framed ? new Announcement(Kind.RULE, folded.length()) : Announcement.NONE;
    }

    /** Words alone, or between dashes, or before a colon; a sentence that happens to begin with them announces nothing. */
    private static Announcement announcement(Kind kind, String folded, int start, Map<Character, List<String>> phrases) {
        int end = start;
        int after = start;
        for (int length = longest(folded, start, phrases); length > 0; length = longest(folded, after, phrases)) {
            end = after + length;
            after = skip(folded, end);
        }
        boolean marked = start > 1 || after == folded.length() || !folded.substring(end, after).isBlank();
        if (start > 1 && after < folded.length() && folded.length() <= LONGEST && skipBack(folded) < folded.length()) {
            // "----- Forwarded by Rob/Dordrecht on 03-03-2026 -----"
            after = folded.length();
        }
        return marked ? new Announcement(kind, after) : Announcement.NONE;
    }

    private static int longest(String folded, int at, Map<Character, List<String>> phrases) {
        int longest = 0;
        for (String phrase : at < folded.length() ? phrases.getOrDefault(folded.charAt(at), List.of()) : List.<String>of()) {
            longest = phrase.length() > longest && folded.startsWith(phrase, at) ? phrase.length() : longest;
        }
        return longest;
    }

    private static int skipBack(String folded) {
        int end = folded.length();
        while (end > 0 && folded.charAt(end - 1) == '-') {
            end--;
        }
        return end;
    }

    private static int skip(String folded, int from) {
        int i = from;
        while (i < folded.length() && " -_=*~:#<>|.".indexOf(folded.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static Map<Character, List<String>> byFirst(String... phrases) {
        return Stream.of(phrases).map(Fold::text).collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    }
}
