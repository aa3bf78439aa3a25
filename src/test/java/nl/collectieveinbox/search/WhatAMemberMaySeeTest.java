package nl.collectieveinbox.search;

import static nl.collectieveinbox.search.Documents.ids;
import static nl.collectieveinbox.search.Documents.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.search.SearchRequest.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatAMemberMaySeeTest {

    @TempDir
    Path data;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = new SearchIndex(data, SearchSettings.defaults());
        index.put(List.of(
                message(1).reference("CI-2026-0001").subject("geheimonderwerp").from("geheimafzender@a.example")
                        .to("geheimontvanger@a.example").body("geheimtekst").attached("geheimnaam.pdf", "geheimbijlage")
                        .organisation("Merwestroom").in("Dordrecht").groups("Ouderen").facts("12 plaatsen").done(),
                message(2).reference("CI-2026-0002").subject("geheimonderwerp").from("geheimafzender@a.example")
                        .to("geheimontvanger@a.example").body("geheimtekst").attached("geheimnaam.pdf", "geheimbijlage")
                        .organisation("Waterlelie").in("Sliedrecht").facts("8 plaatsen").withheld().done()));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheimonderwerp", "geheimafzender", "geheimontvanger", "geheimtekst", "geheimnaam",
        "geheimbijlage", "geheim*", "\"geheimafzender a example\"", "onderwerp:geheimonderwerp", "van:geheim*",
        "aan:geheim*", "bijlage:geheim*", "merwestroom geheimtekst"})
    void whoReadsProfilesOnlyNeverFindsAWordOfTheMail(String query) {
        assertThat(ids(index, query, Scope.PROFILE_ONLY)).isEmpty();
        assertThat(ids(index, query, Scope.EVERYTHING)).containsExactly(1L);
    }

    @Test
    void whoReadsProfilesOnlyNeverSeesAWordOfTheMail() {
        for (String query : List.of("", "dordrecht", "merwestroom", "ouderen", "CI-2026-0001", "\"12 plaatsen\"",
                "gemeente:dordrecht")) {
            SearchResult result = index.search(SearchRequest.of(query, Scope.PROFILE_ONLY));
            assertThat(result.hits()).extracting(SearchResult.Hit::messageId).contains(1L);
            assertThat(result.toString()).doesNotContain("geheim");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-geheimtekst", "-onderwerp:geheimonderwerp", "-bijlage:geheim*", "-van:geheimafzender"})
    void leavingOutTellsWhoReadsProfilesNothingOfTheMail(String query) {
        assertThat(ids(index, query, Scope.PROFILE_ONLY)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void askingAFieldOfTheMailIsAnsweredWithTheReason() {
        assertThat(index.search(SearchRequest.of("onderwerp:x", Scope.PROFILE_ONLY)).hint().orElseThrow())
                .contains("alleen wie de mail mag lezen");
    }

    @Test
    void whoMayNothingFindsNothing() {
        SearchResult result = index.search(SearchRequest.of("", Scope.NOTHING));
        assertThat(result.total()).isZero();
        assertThat(result.hits()).isEmpty();
        assertThat(result.facets()).isEmpty();
    }

    @Test
    void ofAWithheldMessageOnlyTheFactsAreIndexed() {
        assertThat(ids(index, "geheim*")).containsExactly(1L);
        assertThat(ids(index, "sliedrecht")).containsExactly(2L);
        SearchResult result = index.search(SearchRequest.of("CI-2026-0002", Scope.EVERYTHING));
        assertThat(result.hits()).extracting(SearchResult.Hit::messageId).containsExactly(2L);
        assertThat(result.toString()).doesNotContain("geheim");
    }
}
