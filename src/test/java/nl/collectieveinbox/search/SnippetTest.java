package nl.collectieveinbox.search;

import static nl.collectieveinbox.search.Documents.first;
import static nl.collectieveinbox.search.Documents.message;
import static nl.collectieveinbox.search.Documents.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetTest {

    private static final String FILLER = "Dit is tekst die er niets mee te maken heeft. ".repeat(200);

    @TempDir
    Path data;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = new SearchIndex(data, SearchSettings.defaults());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aSnippetIsTheShortPassageAroundTheHit() {
        index.put(List.of(saying(1, FILLER + "Er zijn 12 wooneenheden nodig. " + FILLER)));
        String snippet = first(index, "eenheden").snippet();
        assertThat(snippet).contains("12 <mark>wooneenheden</mark> nodig").startsWith("…").endsWith("…");
        assertThat(snippet.replaceAll("</?mark>", "")).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void thePassageIsWhereMostOfTheWordsStandTogether() {
        index.put(List.of(saying(1, "Een studio. " + FILLER + "Een studio met slaapwacht. " + FILLER)));
        assertThat(first(index, "studio slaapwacht").snippet())
                .contains("<mark>studio</mark> met <mark>slaapwacht</mark>");
    }

    @Test
    void aHitInAnAttachmentNamesTheAttachment() {
        index.put(List.of(message(1).body("Zie bijlage").attached("leeg.pdf", "").attached("eisen.pdf", "niets")
                .attached("ruimtestaat.xlsx", FILLER + FILLER + "een aftoppingsgrens " + FILLER).done()));
        assertThat(first(index, "aftoppingsgrens").attachment()).isEqualTo("ruimtestaat.xlsx");
        assertThat(first(index, "aftoppingsgrens").snippet()).contains("<mark>aftoppingsgrens</mark>");
        assertThat(first(index, "aftoppingsgrens").snippet().replaceAll("</?mark>", "")).hasSizeLessThan(201);
    }

    @Test
    void aHitInTheTextNamesNoAttachment() {
        index.put(List.of(message(1).body("de lift").attached("a.pdf", "de lift").done()));
        assertThat(first(index, "lift").attachment()).isNull();
        assertThat(first(index, "bijlage:lift").attachment()).isEqualTo("a.pdf");
    }

    @Test
    void markupInTheMailIsShownAsTextAndNeverRuns() {
        index.put(List.of(saying(1, "klik <script>alert('x')</script> & <b onclick=\"x\">hier</b> </mark><img>")));
        assertThat(first(index, "script").snippet())
                .contains("&lt;<mark>script</mark>&gt;").contains("&lt;/mark&gt;&lt;img&gt;")
                .doesNotContain("<script").doesNotContain("<b ").doesNotContain("<img");
    }

    @Test
    void markupInAFileNameIsLeftToWhoShowsIt() {
        index.put(List.of(message(1).attached("<b>x</b>.pdf", "lift").done()));
        assertThat(first(index, "lift").snippet()).contains("&lt;b&gt;x").contains("<mark>lift</mark>");
        assertThat(first(index, "lift").attachment()).isEqualTo("<b>x</b>.pdf");
    }

    @Test
    void aPhraseIsMarkedAsOne() {
        index.put(List.of(saying(1, "Zorg is er. Scheiden van wonen en zorg is het doel, wonen en zorgen niet.")));
        assertThat(first(index, "\"wonen en zorg\"").snippet())
                .isEqualTo("Zorg is er. Scheiden van <mark>wonen en zorg</mark> is het doel, wonen en zorgen niet.");
    }

    @Test
    void aHitInTheSubjectAloneShowsTheSubject() {
        index.put(List.of(message(1).subject("Aanvraag Zwijndrecht").body("Geachte heer").done()));
        assertThat(first(index, "zwijndrecht").snippet()).isEqualTo("Aanvraag <mark>Zwijndrecht</mark>");
        assertThat(first(index, "zwijndrecht").title()).isEqualTo("Aanvraag Zwijndrecht");
    }

    @Test
    void whereNothingIsMarkedTheSnippetIsTheBeginning() {
        index.put(List.of(message(1).body("Geachte heer,\n\n  wij zoeken " + FILLER).year(2024).done()));
        assertThat(first(index, "jaar:2024").snippet()).startsWith("Geachte heer, wij zoeken Dit is").endsWith("…");
    }

    @Test
    void aWordLongerThanASnippetIsStillCutShort() {
        index.put(List.of(saying(1, "x".repeat(5_000) + " lift " + "y".repeat(5_000))));
        assertThat(first(index, "lift").snippet()).contains("<mark>lift</mark>");
        assertThat(first(index, "lift").snippet().replaceAll("</?mark>", "")).hasSizeLessThanOrEqualTo(200);
        assertThat(first(index, "xx*").snippet().replaceAll("</?mark>", "")).hasSizeLessThanOrEqualTo(200);
    }
}
