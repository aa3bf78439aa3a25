package nl.collectieveinbox.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.duplicates.Placement.FollowUpOf;
import nl.collectieveinbox.duplicates.Placement.NewRequest;
import nl.collectieveinbox.duplicates.Placement.NoRequest;
import nl.collectieveinbox.duplicates.Placement.SameAs;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.Letter;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recogniser;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.recognition.TwelveMails;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

class DuplicatesTest {

    private static final String TEMPLATE = """
            Goedemorgen, voor onze bewoners met een licht verstandelijke beperking zoeken wij %s appartementen van ongeveer vijftig vierkante meter bij
            elkaar in een complex in %s, liefst op de begane grond of met een lift, dicht bij winkels en een bushalte. De begeleiding is dag en nacht
            bereikbaar en overdag aanwezig. De bewoners huren zelf en betalen tot de aftoppingsgrens. Start: per %s.
            """;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext(Start.class);
    private final Duplicates duplicates = context.getBean(Duplicates.class);
    private final JdbcClient database = context.getBean(JdbcClient.class);
    private final TransactionTemplate transaction = new TransactionTemplate(context.getBean(DataSourceTransactionManager.class));
    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));
    private int raw;

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void ofTwelveMailsSixAskAndTheForwardsAreKnown() {
        List<Placement> places = TwelveMails.ALL.stream().map(this::arrives).toList();

        assertThat(places.get(0)).isEqualTo(new NewRequest(List.of(), List.of()));
        assertThat(places.get(1)).isInstanceOfSatisfying(NewRequest.class, m02 -> {
            assertThat(m02.possible()).extracting(Possible::messageId).containsExactly(1L);
            assertThat(m02.possible().getFirst().reasons()).extracting(Reason::code).contains("same-document");
        });
        assertThat(places.get(2)).isInstanceOfSatisfying(SameAs.class, m03 -> assertThat(m03.messageId()).isEqualTo(1));
        assertThat(places.get(3)).isEqualTo(new NewRequest(List.of(), List.of()));
        assertThat(places.get(4)).isInstanceOfSatisfying(SameAs.class, m05 -> assertThat(m05.messageId()).isEqualTo(4));
        assertThat(places.get(5)).isEqualTo(new NewRequest(List.of(), List.of()));
        assertThat(places.subList(6, 12)).allMatch(place -> place instanceof NoRequest);
    }

    @Test
    void aForwardThatComesBeforeItsOriginalIsKnownToo() {
        arrives(TwelveMails.M05);
        assertThat(arrives(TwelveMails.M04)).isInstanceOf(SameAs.class);
    }

    @Test
    void aByteIdenticalCopyIsTheSame() {
        arrives(TwelveMails.M01, "r1");
        assertThat(arrives(TwelveMails.M01, "r1")).isInstanceOfSatisfying(SameAs.class, same -> assertThat(same.rule()).isEqualTo("same-bytes"));
    }

    @Test
    void theSameMessageByAnotherRoadIsTheSame() {
        arrives(brief("Kort.").id("<x@y.example>").read());
        assertThat(arrives(brief("Kort.").id(" < x@y.example >").read()))
                .isInstanceOfSatisfying(SameAs.class, same -> assertThat(same.rule()).isEqualTo("same-message"));
    }

    @Test
    void twoMessagesWithOneIdAreTwoAndSaySo() {
        arrives(brief("Voor 12 bewoners in Dordrecht.").id("<x@y.example>").read());
        assertThat(arrives(brief("Voor 6 bewoners in Sliedrecht.").id("<x@y.example>").read())).isInstanceOfSatisfying(NewRequest.class, fresh ->
                assertThat(fresh.possible()).flatExtracting(Possible::reasons).extracting(Reason::text).containsExactly("Zelfde kenmerk, andere inhoud."));
    }

    @Test
    void aMessageIdOfFiveThousandCharactersIsNoTrouble() {
        arrives(brief("Kort.").id("<" + "x".repeat(5_000) + "@y.example>").read());
        assertThat(arrives(brief("Kort.").id("<" + "x".repeat(5_000) + "@y.example>").read())).isInstanceOf(SameAs.class);
    }

    @Test
    void twoMessagesWithoutAnIdAreNotTheSameForThat() {
        arrives(brief("Voor 12 bewoners in Dordrecht.").read());
        assertThat(arrives(brief("Voor 6 bewoners in Sliedrecht.").read())).isEqualTo(new NewRequest(List.of(), List.of()));
    }

    @Test
    void theSameTemplateForAnotherTownIsAnotherRequest() {
        arrives(template("acht", "Sliedrecht", "1 oktober 2026", "rob@waterlelie.example"));
        assertThat(arrives(template("acht", "Zwijndrecht", "1 oktober 2026", "rob@waterlelie.example"))).isEqualTo(new NewRequest(List.of(), List.of()));
    }

    @Test
    void theSameTemplateForAnotherNumberIsAnotherRequest() {
        arrives(template("acht", "Sliedrecht", "1 oktober 2026", "rob@waterlelie.example"));
        assertThat(arrives(template("tien", "Sliedrecht", "1 oktober 2026", "rob@waterlelie.example"))).isInstanceOf(NewRequest.class);
    }

    @Test
    void theSameTemplateForAnotherDayIsOnlyProposed() {
        arrives(template("acht", "Sliedrecht", "1 oktober 2026", "rob@waterlelie.example"));
        assertThat(arrives(template("acht", "Sliedrecht", "1 november 2026", "rob@waterlelie.example"))).isInstanceOf(NewRequest.class);
    }

    @Test
    void theSameTextByAnotherWriterIsNotCertain() {
        arrives(template("acht", "Sliedrecht", "1 oktober 2026", "rob@waterlelie.example"));
        assertThat(arrives(template("acht", "Sliedrecht", "1 oktober 2026", "info@bolwerk.example"))).isEqualTo(new NewRequest(List.of(), List.of()));
    }

    @Test
    void theSameTextWithOtherDocumentsIsOnlyProposed() {
        arrives(letter("rob@waterlelie.example", TEMPLATE.formatted("acht", "Sliedrecht", "1 oktober 2026")).attach("a.pdf", "a".repeat(64), 9_000).read());
        assertThat(arrives(letter("rob@waterlelie.example", TEMPLATE.formatted("acht", "Sliedrecht", "1 oktober 2026"))
                .attach("a.pdf", "b".repeat(64), 9_000).read()))
                .isInstanceOfSatisfying(NewRequest.class, fresh -> assertThat(fresh.possible()).hasSize(1));
    }

    @Test
    void aReminderWithTheWholeTextIsTheSame() {
        arrives(template("acht", "Sliedrecht", "1 oktober 2026", "rob@waterlelie.example"));
        assertThat(arrives(letter("rob@waterlelie.example", "Herinnering! " + TEMPLATE.formatted("acht", "Sliedrecht", "1 oktober 2026")).read()))
                .isInstanceOfSatisfying(SameAs.class, same -> assertThat(same.rule()).isEqualTo("same-text"));
    }

    @Test
    void theSameTextAYearLaterIsOnlyProposed() {
        arrives(template("acht", "Sliedrecht", "1 oktober 2027", "rob@waterlelie.example"));
        assertThat(arrives(letter("rob@waterlelie.example", TEMPLATE.formatted("acht", "Sliedrecht", "1 oktober 2027")).sent("2027-03-03T08:00:00Z").read()))
                .isInstanceOfSatisfying(NewRequest.class, fresh -> assertThat(fresh.possible()).hasSize(1));
    }

    @Test
    void aDocumentOfAnotherOrganisationIsNoSign() {
        arrives(letter("rob@waterlelie.example", "Wij zoeken een locatie voor 8 bewoners.").attach("form.pdf", "a".repeat(64), 9_000).read());
        assertThat(arrives(letter("info@bolwerk.example", "Wij vragen een pand voor 8 bewoners.").attach("form.pdf", "a".repeat(64), 9_000).read()))
                .isEqualTo(new NewRequest(List.of(), List.of()));
    }

    @Test
    void aLogoIsNoDocument() {
        arrives(letter("rob@waterlelie.example", "Wij zoeken een locatie voor 8 bewoners.").attach("logo.bin", "a".repeat(64), 1_900).read());
        assertThat(arrives(letter("rob@waterlelie.example", "Wij vragen een pand voor 8 bewoners.").attach("logo.bin", "a".repeat(64), 1_900).read()))
                .isEqualTo(new NewRequest(List.of(), List.of()));
    }

    @Test
    void anAttachedOriginalIsTheSame() {
        arrives(TwelveMails.M04);
        assertThat(arrives(Letter.from("", "wijk@tablis.example").id("<f@tablis.example>").subject("ter info").text("Zie bijlage").enclose(TwelveMails.M04).read()))
                .isInstanceOfSatisfying(SameAs.class, same -> assertThat(same.rule()).isEqualTo("enclosed-original"));
    }

    @Test
    void anAnswerBelongsToWhatItAnswers() {
        arrives(TwelveMails.M01);
        assertThat(arrives(answer())).isInstanceOfSatisfying(FollowUpOf.class, follow -> assertThat(follow.messageId()).isEqualTo(1));
    }

    @Test
    void aQuestionOfWhoAskedOneThingBelongsToThat() {
        arrives(TwelveMails.M01);
        assertThat(arrives(Letter.from("", "a.verstraten@merwestroom.example").subject("stand van zaken").text("Is er al nieuws?").read()))
                .isInstanceOfSatisfying(FollowUpOf.class, follow -> assertThat(follow.messageId()).isEqualTo(1));
    }

    @Test
    void aQuestionOfWhoAskedTwoThingsIsForPeopleToPlace() {
        arrives(TwelveMails.M04);
        arrives(TwelveMails.M06);
        assertThat(arrives(Letter.from("", "r.kamphuis@waterlelie.example").subject("stand van zaken").text("Is er al nieuws?").read()))
                .isInstanceOf(NoRequest.class);
    }

    @Test
    void anAnswerThatComesFirstIsNotLost() {
        assertThat(arrives(answer())).isInstanceOf(NoRequest.class);
        assertThat(arrives(TwelveMails.M01)).isEqualTo(new NewRequest(List.of(), List.of(1L)));
    }

    @Test
    void aForgottenMessageIsNotRecognised() {
        arrives(TwelveMails.M01, "r1");
        transaction.executeWithoutResult(status -> duplicates.forget(1));
        assertThat(arrives(TwelveMails.M01, "r1")).isInstanceOf(NewRequest.class);
    }

    @Test
    void placingAgainFindsNotItself() {
        Candidate candidate = candidate(TwelveMails.M01, "r1");
        transaction.execute(status -> duplicates.place(candidate));
        Placement again = transaction.execute(status -> duplicates.place(candidate));
        assertThat(again).isInstanceOf(NewRequest.class);
    }

    @Test
    void withoutATransactionNothingIsPlaced() {
        Candidate candidate = candidate(TwelveMails.M01, "r1");
        assertThatThrownBy(() -> duplicates.place(candidate)).hasMessageContaining("transaction");
    }

    @Test
    void ofManyCopiesAtOnceExactlyOneIsNew() throws Exception {
        int copies = 6;
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            candidates.add(candidate(TwelveMails.M01, "same"));
        }
        CyclicBarrier together = new CyclicBarrier(copies);
        try (var people = Executors.newFixedThreadPool(copies)) {
            List<Callable<Placement>> acts = candidates.stream().<Callable<Placement>>map(each -> () -> {
                together.await();
                return transaction.execute(status -> duplicates.place(each));
            }).toList();
            List<Placement> places = new ArrayList<>();
            for (Future<Placement> future : people.invokeAll(acts)) {
                places.add(future.get());
            }
            assertThat(places).filteredOn(NewRequest.class::isInstance).hasSize(1);
            assertThat(places).filteredOn(SameAs.class::isInstance).hasSize(copies - 1);
        }
    }

    private ReadMessage answer() {
        return Letter.from("", "a.verstraten@merwestroom.example").id("<z@merwestroom.example>").subject("RE: Huisvestingsvraag")
                .text("Is er al nieuws?").answers("<a1.0303@merwestroom.example>").read();
    }

    private static ReadMessage template(String number, String town, String day, String from) {
        return letter(from, TEMPLATE.formatted(number, town, day)).read();
    }

    private static Letter letter(String from, String text) {
        return Letter.from("", from).subject("Aanvraag").text(text);
    }

    private static Letter brief(String text) {
        return letter("rob@waterlelie.example", "Wij zoeken een locatie. " + text);
    }

    private Placement arrives(ReadMessage message) {
        return arrives(message, "raw" + raw++);
    }

    private Placement arrives(ReadMessage message, String sha256) {
        Candidate candidate = candidate(message, sha256);
        return transaction.execute(status -> duplicates.place(candidate));
    }

    private Candidate candidate(ReadMessage message, String sha256) {
        long id = database.sql("insert into message (sha256, size_bytes, received_at, registered_at) values ('x', 1, now(), now()) returning id")
                .query(Long.class).single();
        Recognised recognised = recogniser.recognise(message, List.of());
        context.getBean(Recognitions.class).saveAll(Map.of(id, recognised));
        return new Candidate(id, sha256, message, recognised);
    }

    @EnableTransactionManagement
    @Import({Duplicates.class, Fingerprints.class, Recognitions.class})
    static class Start {

        @Bean
        DataSource source() {
            return TestDatabase.fresh();
        }

        @Bean
        JdbcClient database(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        DataSourceTransactionManager transactions(DataSource source) {
            return new DataSourceTransactionManager(source);
        }
    }
}
