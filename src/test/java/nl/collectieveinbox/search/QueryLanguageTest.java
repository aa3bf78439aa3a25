package nl.collectieveinbox.search;

import static nl.collectieveinbox.search.Documents.first;
import static nl.collectieveinbox.search.Documents.ids;
import static nl.collectieveinbox.search.Documents.message;
import static nl.collectieveinbox.search.Documents.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.search.SearchRequest.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {

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
    void aMessageIsFoundWhenItsWordsAreSpreadOverSubjectTextAndAttachments() {
        index.put(List.of(
                message(1).subject("Aanvraag Sliedrecht").body("Wij zoeken appartementen.")
                        .attached("eisen.pdf", "Een steunpunt met slaapwacht").done(),
                message(2).subject("Aanvraag Sliedrecht").body("Wij zoeken appartementen.").done()));
        assertThat(ids(index, "sliedrecht appartementen slaapwacht")).containsExactly(1L);
    }

    @ParameterizedTest
    @CsvSource({
        "woningen, woning", "locaties, locatie", "huizen, huis", "eenheden, eenheid", "cliënten, client",
        "CLIËNT, clienten", "studio's, studio", "studios, studio's", "jongeren, jongere", "plaatsen, plaats",
        "wooneenheden, eenheden", "wooneenheden, eenheid", "begeleidingsvisie, visie", "begeleidingsvisie, begeleiding",
        "groepswoning, woningen", "huiskamer, kamer", "zorgappartementen, appartement", "nachtopvang, opvang",
        "huisvestingsvraag, vraag", "woonzorgcomplex, complex", "Oekraïne, oekraine", "slaapwacht, slaapwacht",
        "a.verstraten@merwestroom.example, merwestroom", "m2, m2", "gemeentes, gemeente"
    })
    void aWordIsFoundByItsOtherFormsAndByItsParts(String written, String asked) {
        index.put(List.of(saying(1, "Het gaat om " + written + " hier"), saying(2, "Heel iets anders")));
        assertThat(ids(index, asked)).containsExactly(1L);
    }

    @Test
    void aWordDoesNotFindEveryWordItHappensToStandIn() {
        index.put(List.of(saying(1, "Het balkon is van beton en de gang is smal")));
        assertThat(ids(index, "ton")).isEmpty();
        assertThat(ids(index, "bal")).isEmpty();
    }

    @Test
    void aPhraseKeepsItsOrderAndItsSmallWords() {
        index.put(List.of(saying(1, "scheiden van wonen en zorg"), saying(2, "zorg en wonen, gescheiden van elkaar")));
        assertThat(ids(index, "\"wonen en zorg\"")).containsExactly(1L);
        assertThat(ids(index, "“wonen en zorg”")).containsExactly(1L);
        assertThat(ids(index, "wonen en zorg")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aPhraseDoesNotRunFromOneAttachmentIntoTheNext() {
        index.put(List.of(message(1).attached("a.txt", "de huur").attached("termijn.txt", "van tien jaar").done()));
        assertThat(ids(index, "\"huur termijn\"")).isEmpty();
    }

    @Test
    void aPrefixFindsWhatBeginsWithIt() {
        index.put(List.of(saying(1, "woonzorgcomplex"), saying(2, "het kantoor")));
        assertThat(ids(index, "woonz*")).containsExactly(1L);
        assertThat(ids(index, "WOON*")).containsExactly(1L);
    }

    @Test
    void oneLetterIsNoPrefix() {
        index.put(List.of(saying(1, "woonzorgcomplex"), saying(2, "lijn w")));
        assertThat(ids(index, "w*")).containsExactly(2L);
        assertThat(index.search(SearchRequest.of("w*", Scope.EVERYTHING)).hint().orElseThrow()).contains("minstens 2");
    }

    @Test
    void aWordWithAMinusMustNotBeThere() {
        index.put(List.of(saying(1, "studio in Dordrecht"), saying(2, "studio in Papendrecht")));
        assertThat(ids(index, "studio -papendrecht")).containsExactly(1L);
        assertThat(ids(index, "-papendrecht")).containsExactly(1L);
        assertThat(ids(index, "-\"studio in papendrecht\"")).containsExactly(1L);
    }

    @Test
    void aWordInsideAnotherIsNoMinus() {
        index.put(List.of(saying(1, "Hendrik-Ido-Ambacht"), saying(2, "Hendrik")));
        assertThat(ids(index, "Hendrik-Ido-Ambacht")).containsExactly(1L);
    }

    @Test
    void smallWordsNeedNotBeThereUnlessNothingElseIsAsked() {
        index.put(List.of(saying(1, "woning polder"), saying(2, "in de kern")));
        assertThat(ids(index, "een woning in de polder")).containsExactly(1L);
        assertThat(ids(index, "de")).containsExactly(2L);
    }

    @Test
    void aFieldNarrowsToThatField() {
        index.put(List.of(
                message(1).subject("Huur").from("Rob Kamphuis <rob@waterlelie.example>").to("info@tablis.example")
                        .in("Sliedrecht", "Papendrecht").groups("Licht verstandelijke beperking").status("CLAIMED")
                        .year(2025).kind("FOLLOW_UP").reference("CI-2025-0007").attached("eisen.docx", "lift").done(),
                message(2).subject("Kamphuis").from("Joost <joost@tablis.example>").to("rob@waterlelie.example")
                        .body("huur Sliedrecht lift beperking").done()));
        assertThat(ids(index, "van:kamphuis")).containsExactly(1L);
        assertThat(ids(index, "van: tablis")).containsExactly(2L);
        assertThat(ids(index, "aan:tablis")).containsExactly(1L);
        assertThat(ids(index, "onderwerp:huur")).containsExactly(1L);
        assertThat(ids(index, "bijlage:lift")).containsExactly(1L);
        assertThat(ids(index, "bijlage:eisen.docx")).containsExactly(1L);
        assertThat(ids(index, "gemeente:sliedrecht")).containsExactly(1L);
        assertThat(ids(index, "doelgroep:\"verstandelijke beperking\"")).containsExactly(1L);
        assertThat(ids(index, "status:opgepakt")).containsExactly(1L);
        assertThat(ids(index, "status:claimed")).containsExactly(1L);
        assertThat(ids(index, "-status:opgepakt")).containsExactly(2L);
        assertThat(ids(index, "jaar:2025")).containsExactly(1L);
        assertThat(ids(index, "soort:vervolg")).containsExactly(1L);
        assertThat(ids(index, "soort:follow-up")).containsExactly(1L);
        assertThat(ids(index, "kenmerk:2025-0007")).containsExactly(1L);
        assertThat(ids(index, "kenmerk:ci-2025*")).containsExactly(1L);
        assertThat(ids(index, "Onderwerp:kamphuis huur")).containsExactly(2L);
    }

    @Test
    void aReferenceTypedAsItIsFindsItsMessages() {
        index.put(List.of(message(1).reference("CI-2026-0001").done(), message(2).reference("CI-2026-0010").done(),
                message(3).subject("RE: Ontvangstbevestiging [CI-2026-0001]").done()));
        assertThat(ids(index, "CI-2026-0001")).containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void anUnknownFieldIsTextAndTheHintSaysSo() {
        index.put(List.of(saying(1, "plaats: Dordrecht"), saying(2, "Dordrecht")));
        SearchResult result = index.search(SearchRequest.of("plaats:dordrecht", Scope.EVERYTHING));
        assertThat(result.hits()).extracting(SearchResult.Hit::messageId).containsExactly(1L);
        assertThat(result.hint()).hasValueSatisfying(hint ->
                assertThat(hint).contains("Het veld “plaats:” bestaat niet"));
    }

    @Test
    void anUnclosedQuoteIsTextAndTheHintSaysSo() {
        index.put(List.of(saying(1, "een huis met een tuin")));
        SearchResult result = index.search(SearchRequest.of("\"tuin huis", Scope.EVERYTHING));
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.hint().orElseThrow()).contains("aanhalingsteken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "\"\"", "-", "--", "*", "**", "van:", "van:\"", "-van:", ":", "::", "a:b:c",
        "[* TO *]", "(((", "AND OR NOT", "a && b || !c", "\\", "~2", "^4", "woning^4", "{x}", "/.*/", "'", "’", "-\"",
        "jaar:", "jaar:abc", "status:*", "kenmerk:*", "kenmerk:\"\"", "van:*", "\uD83D", "é́́", "\u0000", "<script>"})
    void noQueryIsWrong(String query) {
        index.put(List.of(saying(1, "een woning")));
        assertThat(index.search(SearchRequest.of(query, Scope.EVERYTHING)).total()).isBetween(0L, 1L);
        assertThat(index.search(SearchRequest.of(query, Scope.PROFILE_ONLY)).total()).isBetween(0L, 1L);
    }

    @Test
    void aVeryLongQueryIsCutAndTheHintSaysSo() {
        index.put(List.of(saying(1, "woning")));
        assertThat(index.search(SearchRequest.of("woning ".repeat(100_000), Scope.EVERYTHING)).hint().orElseThrow())
                .contains("ingekort");
    }

    @Test
    void anEmptyQueryListsEverythingNewestFirst() {
        index.put(List.of(message(1).receivedAt("2025-01-01T00:00:00Z").done(),
                message(2).receivedAt("2026-01-01T00:00:00Z").done()));
        assertThat(ids(index, "")).containsExactly(2L, 1L);
    }

    @Test
    void theWordItselfRanksAboveItsOtherForms() {
        index.put(List.of(saying(1, "Wij zoeken woningen"), saying(2, "Wij zoeken woning"),
                saying(3, "Wij zoeken groepswoning")));
        assertThat(ids(index, "woning").getFirst()).isEqualTo(2L);
        assertThat(ids(index, "woningen").getFirst()).isEqualTo(1L);
    }

    @Test
    void subjectAndOrganisationRankAboveTextAndTextAboveAttachments() {
        index.put(List.of(
                message(1).attached("x.txt", "merwestroom").body("iets anders").done(),
                message(2).body("merwestroom").done(),
                message(3).subject("merwestroom").body("iets anders").done(),
                message(4).organisation("merwestroom").body("iets anders").done(),
                message(5).organisation("waterlelie").body("iets anders").attached("y.txt", "lift").done(),
                message(6).organisation("thuishaven").body("iets anders").attached("z.txt", "trap").done()));
        assertThat(ids(index, "merwestroom")).hasSize(4);
        assertThat(ids(index, "merwestroom").subList(0, 2)).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids(index, "merwestroom").subList(2, 4)).containsExactly(2L, 1L);
        assertThat(first(index, "merwestroom").score()).isPositive();
    }
}
