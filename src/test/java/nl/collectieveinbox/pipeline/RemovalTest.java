package nl.collectieveinbox.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.RunningInbox;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.analysis.Demand;
import nl.collectieveinbox.analysis.YearFigures;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.archive.Arrival;
import nl.collectieveinbox.archive.Folder;
import nl.collectieveinbox.archive.Intake;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.correspondence.Draft;
import nl.collectieveinbox.correspondence.Drafts;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.privacy.PrivacyResult.Done;
import nl.collectieveinbox.privacy.PrivacyResult.Refused;
import nl.collectieveinbox.privacy.Retention;
import nl.collectieveinbox.search.SearchIndex;
import nl.collectieveinbox.triage.OpenByHand;
import nl.collectieveinbox.triage.OpenByHandTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R18: mail about one client goes on its day, from every room, and never comes back. */
class RemovalTest {

    private static final Path MAIL = Path.of("mail-fixtures/personal-data/m09-one-client-with-bsn.eml");
    private static final List<String> WORDS = List.of("Milan", "Schouten", "stroomop", "SPOED", "PTSS", "kamertraining", "indicatie_D");
    private RunningInbox inbox;

    @BeforeEach
    void start() throws IOException {
        inbox = RunningInbox.start(Map.of("inbox.privacy.individual-days", "0"));
        inbox.drop("m09.eml", Files.readAllBytes(MAIL));
        inbox.drop("m01.eml", Files.readAllBytes(Path.of("mail-fixtures/requests/m01-base-request.eml")));
        inbox.awaitWalked(2);
    }

    @AfterEach
    void stop() {
        inbox.close();
    }

    @Test
    void theAnswerIsDraftedByItselfAndPromisesTheDayOfTheRemoval() {
        List<Draft> drafts = inbox.bean(Drafts.class).of(individual());
        assertThat(drafts).hasSize(1);
        assertThat(drafts.getFirst().state()).isEqualTo(Draft.State.WAITING);
        LocalDate day = inbox.bean(Retention.class).removalOf(individual()).orElseThrow();
        assertThat(drafts.getFirst().body()).contains("verwijderen het op " + day.getDayOfMonth() + " ").contains("" + day.getYear());
        assertThat(drafts.getFirst().body()).doesNotContain("999").doesNotContain("Milan");
    }

    @Test
    void onItsDayTheContentGoesEverywhereAndTheFiguresStayTheSame() throws IOException {
        long id = individual();
        RegisteredMessage message = inbox.bean(Register.class).find(id).orElseThrow();
        YearFigures before = inbox.bean(Demand.class).year(2026);
        assertThat(inbox.bean(Removal.class).run()).isEqualTo(1);

        assertThat(inbox.bean(Register.class).find(id).orElseThrow().erased()).isTrue();
        assertThat(inbox.bean(Archive.class).holds(message.sha256())).isFalse();
        JdbcClient database = inbox.bean(JdbcClient.class);
        for (String table : database.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class).list()) {
            String rows = String.join("\n", database.sql("select t::text from \"" + table + "\" t").query(String.class).list());
            assertThat(WORDS).as("words of the mail in %s", table).noneMatch(rows::contains);
        }
        assertThat(inbox.bean(SearchIndex.class).documents()).isEqualTo(1);
        assertThat(database.sql("select count(*) from fingerprint where message_id = ?").param(id).query(Long.class).single()).isZero();

        YearFigures after = inbox.bean(Demand.class).year(2026);
        assertThat(after).usingRecursiveComparison().ignoringFields("asOf").isEqualTo(before);
        assertThat(after.atTheGate().getFirst()).isEqualTo(new YearFigures.GateFigures("INDIVIDUAL", 1));
        assertThat(inbox.bean(Removal.class).run()).as("once").isZero();
        inbox.bean(Reindex.class).run((done, total) -> { });
        assertThat(inbox.bean(SearchIndex.class).documents()).isEqualTo(1);
    }

    @Test
    void whatWasPutInForANoticeTakesAlongWhoSentItAndWhatWasTyped() throws IOException {
        inbox.drop("m08.eml", Files.readAllBytes(Path.of("mail-fixtures/kinds/m08-secure-notice.eml")));
        inbox.awaitWalked(3);
        Member lead = inbox.bean(Members.class).byUsername("regie@trivire.example").orElseThrow();
        OpenByHandTask notice = inbox.bean(OpenByHand.class).open().getFirst();
        inbox.bean(SecureMail.class).put(lead, notice.messageId(), new SecureMail.Content("Faiza", "f.elidrissi@thuishaven.example", "Woning voor mijn cliënt",
                notice.receivedAt(), "Ik zoek met spoed een woning voor mijn cliënt, dhr. Voorbeeld. Hij moet zijn kamer uit.", List.of()));
        inbox.awaitWalked(4);
        assertThat(inbox.bean(Removal.class).run()).isEqualTo(2);

        OpenByHandTask left = inbox.bean(OpenByHand.class).ended(10).getFirst();
        assertThat(left.sender()).isEmpty();
        assertThat(left.done()).isNotNull();
    }

    @Test
    void aMailboxThatStillHasItNeverBringsItBack() throws IOException {
        RegisteredMessage message = inbox.bean(Register.class).find(individual()).orElseThrow();
        inbox.bean(Removal.class).run();
        long arrivals = inbox.bean(Register.class).count();
        JdbcClient database = inbox.bean(JdbcClient.class);
        Folder folder = database.sql("select mailbox, folder from mailbox_cursor").query((row, index) ->
                new Folder(row.getString(1), row.getString(2))).single();
        // the server numbers anew, and gives another day
        long validity = 987_654;
        database.sql("update mailbox_cursor set uid_validity = ?, last_uid = 0, seen_again_below = 100").param(validity).update();
        Blob blob = inbox.bean(Archive.class).keep(Files.newInputStream(MAIL));
        inbox.bean(Intake.class).register(folder, validity, List.of(new Arrival(7, Instant.EPOCH, blob)), 7);
        assertThat(inbox.bean(Register.class).count()).isEqualTo(arrivals);
        assertThat(inbox.bean(Archive.class).holds(message.sha256())).isFalse();
        assertThat(database.sql("select count(*) from message_content where subject like '%SPOED%'").query(Long.class).single()).isZero();
    }

    @Test
    void whatIsHeldStaysUntilSomebodyLetsGo() {
        Retention retention = inbox.bean(Retention.class);
        Member controller = inbox.bean(Members.class).byUsername("privacy@trivire.example").orElseThrow();
        Member lead = inbox.bean(Members.class).byUsername("regie@trivire.example").orElseThrow();
        assertThat(retention.hold(lead, individual(), "Er loopt een klacht over dit bericht.")).isInstanceOf(Refused.class);
        assertThat(retention.hold(controller, individual(), "kort")).isInstanceOf(Refused.class);
        assertThat(retention.hold(controller, individual(), "Er loopt een klacht over dit bericht.")).isInstanceOf(Done.class);
        assertThat(inbox.bean(Removal.class).run()).isZero();
        assertThat(retention.planned(lead, 0, 10)).singleElement().satisfies(planned ->
                assertThat(planned.heldBy()).isEqualTo("Peter Kooiman"));
        assertThat(retention.letGo(controller, individual())).isInstanceOf(Done.class);
        assertThat(inbox.bean(Removal.class).run()).isEqualTo(1);
    }

    private long individual() {
        return inbox.bean(JdbcClient.class).sql("select message_id from recognised where kind = 'INDIVIDUAL'").query(Long.class).single();
    }
}
