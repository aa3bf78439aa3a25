package nl.collectieveinbox.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.screening.Finding.What;
import nl.collectieveinbox.screening.Screen.Document;
import nl.collectieveinbox.screening.Screen.Screened;
import org.junit.jupiter.api.Test;

class ScreenTest {

    @Test
    void aNumberIsCoveredInEveryPlaceOfAMessage() {
        ReadMessage inner = letter("Vervolg", "ook 999-990-019", "");
        ReadMessage letter = new ReadMessage(
                List.of("<999990019@care.example>"), List.of(), List.of(), "BSN 999990019",
                new Address("Milan 9999.90.019", "m@care.example"), List.of(), List.of(new Address("999 990 019", "a@b.example")),
                List.of(), null, Map.of("thread-topic", List.of("BSN 999990019"), "x-id", List.of("999990019")),
                "cliënt 999\u00a0990\u00a0019 en 2026999990019", "<p>cli&euml;nt 9999<b>900</b>1&#57;</p><a title=\"999990019\">x</a>",
                List.of(new Attachment("999990019.pdf", "application/pdf", new Blob("a".repeat(64), 1), false, "", 0)),
                List.of(inner), List.of(), "angus");
        Screened<ReadMessage> screened = Screen.message(letter);
        assertThat(screened.findings().all()).extracting(Finding::where).contains(
                Where.SUBJECT, Where.TEXT, Where.NAMES, Where.HEADERS, Where.FILE_NAME, Where.ENCLOSED);
        assertThat(screened.masked().toString().replaceAll("[^0-9]", "")).doesNotContain("99999001").doesNotContain("9990019");
        assertThat(screened.masked().html()).isEqualTo(
                "<p>cli&euml;nt ••••<b>•••</b>••</p><a title=\"•••••••••\">x</a>");
        assertThat(screened.masked().text()).isEqualTo("cliënt ••••••••• en 2026•••••••••");
    }

    @Test
    void whatIsCleanStaysTheSameObject() {
        ReadMessage letter = letter("Zoekvraag", "Voor 12 cliënten in Dordrecht, tel. 078-0000012", "<p>Voor 12</p>");
        assertThat(Screen.message(letter).masked()).isSameAs(letter);
        assertThat(Screen.message(letter).findings()).isEqualTo(Findings.NONE);
    }

    @Test
    void aHintCoversNothing() {
        ReadMessage letter = letter("Zoekvraag", "nummer 10464554", "");
        assertThat(Screen.message(letter).masked()).isSameAs(letter);
        assertThat(Screen.message(letter).findings().all()).extracting(Finding::tier).containsExactly(Tier.POSSIBLE);
        assertThat(Screen.message(letter).findings().withholds()).isFalse();
    }

    @Test
    void whatIsQuotedIsToldApart() {
        ReadMessage letter = letter("RE: vraag", "Dank!\n> BSN 999990019\n\nVan: Jan\nBSN 999990032", "");
        assertThat(Screen.message(letter).findings().all())
                .containsExactly(new Finding(What.BSN, Tier.CERTAIN, Where.QUOTED, 2));
    }

    @Test
    void aNumberThatOnlyTheLayoutShowsIsFound() {
        ReadMessage letter = letter("x", "zie opmaak", "<table><tr><td>9</td><td>9</td><td>9</td><td>9</td><td>9</td>"
                + "<td>0</td><td>0</td><td>1</td><td>9</td></tr></table>");
        assertThat(Screen.message(letter).findings().withholds()).isTrue();
        assertThat(Screen.message(letter).masked().html()).doesNotContain("9").doesNotContain("1");
    }

    @Test
    void aDocumentIsCoveredWithTheNamesInsideIt() {
        Screened<Document> screened = Screen.document(new Document(
                "kandidaat 999990056 en weer 9999 90 056", List.of("map/999990056.docx", "plan.docx"), List.of(letter("x", "999-990-056", ""))));
        assertThat(screened.masked().text()).isEqualTo("kandidaat ••••••••• en weer •••••••••");
        assertThat(screened.masked().names()).containsExactly("map/•••••••••.docx", "plan.docx");
        assertThat(screened.masked().messages().getFirst().text()).isEqualTo(Screen.MASK);
        assertThat(screened.findings().tier()).contains(Tier.PROBABLE);
    }

    @Test
    void noFindingAndNoExceptionCanTellTheNumber() {
        Screened<ReadMessage> screened = Screen.message(letter("BSN 999990019", "999990019", ""));
        assertThat(screened.toString()).doesNotContain("999990019");
        assertThat(Numbers.in("BSN 999990019").toString()).doesNotContain("99999");
    }

    @Test
    void hostileTextIsReadInOnePass() {
        for (String each : List.of("1 ", "9", "111222333 ", "BSN ", "&", "<", "&#57;", "01-02-1990 Jan Jansen\n", ".", "> Van:\n",
                "\u200b", "1\u200b", "9.", "a1", "https://x/111222333/")) {
            String text = each.repeat(1_000_000 / each.length());
            assertThat(Screen.message(letter(text.substring(0, 1000), text, text))).isNotNull();
            assertThat(Screen.document(new Document(text, List.of(text), List.of()))).isNotNull();
        }
    }

    private static ReadMessage letter(String subject, String text, String html) {
        return new ReadMessage(List.of(), List.of(), List.of(), subject, new Address("Jan", "jan@care.example"), List.of(),
                List.of(), List.of(), null, Map.of(), text, html, List.of(), List.of(), List.of(), "angus");
    }
}
