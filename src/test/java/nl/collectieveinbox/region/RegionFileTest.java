package nl.collectieveinbox.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RegionFileTest {

    private static final String GOOD = """
            name: Proef
            municipalities:
              - code: GM0505
                name: Dordrecht
              - code: GM0642
                name: Zwijndrecht
            corporations:
              - code: TRI
                name: Trivire
                domains: [trivire.example]
                work-areas: [GM0505]
                from: 2009-01-01
            target-groups:
              - code: VG
                label: Verstandelijke beperking
                vera:
                  - code: AD.VER
                    from: 2023-10-06
                    to: 2023-10-20
            """;

    @TempDir
    Path folder;

    @Test
    void theFileThatComesAlongDescribesTheDrechtsteden() {
        Region region = Region.read(Path.of("config/region.yml"));

        assertThat(region.municipalities()).hasSize(9).extracting(Municipality::name).contains("Dordrecht", "Sliedrecht");
        assertThat(region.municipalities().stream().filter(m -> !m.extension())).hasSize(7);
        assertThat(region.corporations()).hasSize(7);
        assertThat(region.targetGroups()).hasSize(20);
        assertThat(region.housingForms()).extracting(HousingForm::code).contains("KLE", "LOS");
        assertThat(region.corporation("TRI").orElseThrow().worksIn("GM0642", LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(region.targetGroupLabel("OEK")).isEqualTo("Ontheemden Oekraïne");
    }

    @Test
    void aSenderIsKnownByHisDomainAndWhatLiesUnderIt() throws IOException {
        Region region = Region.read(written(GOOD));
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThat(region.corporationByDomain("mail.Trivire.example", day)).isPresent();
        assertThat(region.corporationByDomain("nottrivire.example", day)).isEmpty();
        assertThat(region.corporationByDomain("trivire.example", LocalDate.of(2008, 12, 31))).isEmpty();
    }

    @Test
    void aCodeMeantSomethingOnlyOnItsDays() throws IOException {
        Validity twoWeeks = Region.read(written(GOOD)).targetGroup("VG").orElseThrow().vera().getFirst().validity();

        assertThat(twoWeeks.includes(LocalDate.of(2023, 10, 20))).isTrue();
        assertThat(twoWeeks.includes(LocalDate.of(2023, 10, 21))).isFalse();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            code: GM0505                | code: GM05O5                      | regel 3: gemeente "GM05O5": een CBS-code is GM en vier cijfers
            code: GM0642                | code: GM0505                      | regel 5: gemeente "GM0505" staat er twee keer
            name: Zwijndrecht           | naam: Zwijndrecht                 | regel 5: "name" ontbreekt
            domains:                    | domeinen:                         | regel 10: de sleutel "domeinen" is onbekend
            work-areas: [GM0505]        | work-areas: [GM0505, GM0999]      | regel 11: werkgebied "GM0999" is geen gemeente van deze regio
            work-areas: [GM0505]        | work-areas: [GM0505, GM0505]      | regel 11: werkgebied "GM0505" staat er twee keer, en de perioden overlappen
            domains: [trivire.example]  | domains: [trivire.example, trivire.example] | regel 10: maildomein "trivire.example" staat er twee keer
            domains: [trivire.example]  | domains: ['info@trivire.example'] | regel 10: "info@trivire.example" is geen maildomein
            from: 2009-01-01            | from: 1-1-2009                    | regel 12: "1-1-2009" is geen datum
            from: 2023-10-06            | from: 2023-11-06                  | regel 18: de begindatum 2023-11-06 ligt na de einddatum 2023-10-20
            - code: AD.VER              | - AD.VER\u0020                    | regel 18: geen geldige YAML
            name: Proef                 | name: [Proef]                     | regel 1: hier hoort één waarde te staan
            name: Zwijndrecht           | extension: true                   | regel 5
            """)
    void aWrongFileSaysWhereAndWhy(String right, String wrong, String message) throws IOException {
        Path file = written(GOOD.replace(right, wrong.replace("\\u0020", " ")));

        assertThatThrownBy(() -> Region.read(file))
                .isInstanceOf(RegionFileException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("elders.yml");
        assertThatThrownBy(() -> Region.read(missing)).hasMessageContaining("elders.yml");
    }

    @Test
    void aWrongFileStopsTheStart() throws IOException {
        Path file = written(GOOD.replace("GM0642", "GM642"));

        new ApplicationContextRunner()
                .withUserConfiguration(Start.class)
                .withPropertyValues("inbox.region.file=" + file)
                .run(context -> {
                    assertThat(context).hasFailed();
                    var analysis = new RegionFailureAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis.getDescription()).isEqualTo(
                            file + ", regel 5: gemeente \"GM642\": een CBS-code is GM en vier cijfers, zoals GM0505");
                });
    }

    @EnableConfigurationProperties(RegionSettings.class)
    static class Start extends RegionConfiguration {}

    private Path written(String content) throws IOException {
        return Files.writeString(folder.resolve("region.yml"), content);
    }
}
