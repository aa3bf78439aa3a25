package nl.collectieveinbox.unwrapping;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What mail programs call the header lines of an earlier message, in the languages of Europe. */
final class HeaderLabels {

    enum Label { FROM, SENT, TO, CC, BCC, SUBJECT, OTHER }

    /** Longest label of the lists, and so how far a colon is looked for. */
    static final int LONGEST = 24;

    private static final Map<String, Label> LABELS = new HashMap<>();

    static {
        // nl, en, de, fr, es/pt/it, Nordic, Slavic, hu, ro, tr, et, ja
        label(Label.FROM, "van", "afzender", "from", "sender", "von", "absender", "de", "expéditeur", "remitente", "da", "mittente",
                "fra", "från", "lähettäjä", "od", "nadawca", "šalje", "pošiljatelj", "feladó", "expeditorul", "de la", "kimden",
                "gönderen", "от", "от кого", "отправитель", "від", "від кого", "saatja", "差出人", "送信者", "送信元");
        label(Label.SENT, "verzonden", "verzonden op", "verstuurd", "datum", "datum/tijd", "sent", "sent at", "date", "date sent", "gesendet",
                "gesendet am", "envoyé", "envoyé le", "date d'envoi", "enviado", "enviado el", "enviado em", "enviada em", "fecha", "data",
                "inviato", "sendt", "dato", "skickat", "lähetetty", "päiväys", "päivämäärä", "odesláno", "odoslané", "dátum", "poslano",
                "wysłano", "data wysłania", "elküldve", "küldve", "trimis", "dată", "tarih", "gönderilen", "gönderildi", "gönderme tarihi",
                "дата", "отправлено", "надіслано", "відправлено", "saadetud", "kuupäev", "日付", "送信日時", "日時");
        label(Label.TO, "aan", "naar", "ontvanger", "ontvangers", "to", "recipients", "an", "empfänger", "à", "pour", "para", "a", "destinatario",
                "til", "till", "vastaanottaja", "komu", "pre", "prima", "za", "do", "adresat", "címzett", "către", "destinatarul", "kime", "alıcı",
                "кому", "saaja", "adressaat", "宛先", "送信先");
        label(Label.CC, "cc", "kopie", "kopie (cc)", "cc aan", "copie", "copie à", "copia", "cópia", "kopi", "kopia", "kopio", "kópia", "kopija",
                "dw", "do wiadomości", "másolat", "másolatot kap", "bilgi", "копия", "копія", "koopia");
        label(Label.BCC, "bcc", "blinde kopie", "blindkopie", "bcc aan", "cci", "cco", "ccn", "udw", "skrytá kopie", "скрытая копия");
        label(Label.SUBJECT, "onderwerp", "betreft", "subject", "betreff", "objet", "sujet", "asunto", "assunto", "oggetto", "emne", "ämne",
                "aihe", "předmět", "predmet", "naslov", "temat", "tárgy", "subiect", "subiectul", "konu", "тема", "teema", "件名");
        label(Label.OTHER, "prioriteit", "urgentie", "importance", "priority", "priorität", "priorité", "wichtigkeit", "gevoeligheid",
                "sensitivity", "bijlage", "bijlagen", "attachment", "attachments", "anlage", "anlagen", "anhänge", "pièces jointes",
                "beantwoorden aan", "antwoord aan", "reply-to", "reply to", "antwort an", "répondre à", "responder a", "rispondi a", "svar til",
                "svara till", "vastaus", "odpověď na", "odpowiedź-do", "odpovedať-pre", "odgovori na", "válaszcím", "răspuns către",
                "ответ-кому", "кому відповісти", "yanıt adresi", "categorieën", "categories", "organisatie", "organization", "message-id",
                "in-reply-to", "references", "mailed-by", "resent-from", "resent-date", "resent-to", "list-id", "mime-version", "content-type",
                "user-agent", "x-mailer", "thread-topic", "importantie", "belang", "flag", "vlag");
    }

    private HeaderLabels() {}

    /**
     * A label and where its value begins.
     *
     * @param end position after the colon
     */
    record Found(Label label, int end) {}

    /** The label at a position of a folded text, or null. */
    static @Nullable Found at(String folded, int from) {
        int most = Math.min(folded.length(), from + LONGEST + 3);
        for (int i = from; i < most; i++) {
            char c = folded.charAt(i);
            if (c == ':' || c == '\uff1a' || c == '\t') {
                Label label = LABELS.get(bare(folded, from, i));
                // A cell of a table may hold the label without a colon.
                return label == null ? null : new Found(label, i + 1);
            }
        }
        return null;
    }

    /** The label that ends at a colon and stands apart from, or with a capital against, what comes before it; or null. */
    static @Nullable Inside before(String text, String folded, int colon, int from) {
        int end = colon;
        while (end > from && " *".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int start = Math.max(from, end - LONGEST); start < end; start++) {
            Label label = LABELS.get(folded.substring(start, end));
            if (label != null && standsApart(text, start, from, end - start)) {
                return new Inside(label, start);
            }
        }
        return null;
    }

    /** A label within a line, and where it begins. */
    record Inside(Label label, int start) {}

    private static boolean standsApart(String text, int start, int from, int length) {
        if (start == from) {
            return true;
        }
        char before = text.charAt(start - 1);
        boolean capital = Character.isUpperCase(text.charAt(start)) || !Character.isAlphabetic(text.charAt(start))
                || Character.getType(text.charAt(start)) == Character.OTHER_LETTER;
        return capital && (!Character.isLetterOrDigit(before) || length > 1);
    }

    private static String bare(String folded, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isOrnament(folded.charAt(start))) {
            start++;
        }
        while (end > start && isOrnament(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }

    private static boolean isOrnament(char c) {
        return c == ' ' || c == '*' || c == '_' || c == '|' || c == '\t';
    }

    private static void label(Label label, String... names) {
        for (String name : names) {
            LABELS.put(Fold.text(name), label);
        }
    }
}
