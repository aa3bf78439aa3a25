package nl.collectieveinbox.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.mailbox.Reconciliation;
import nl.collectieveinbox.pipeline.Errands.Standing;
import nl.collectieveinbox.pipeline.Errands.State;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ErrandsTest {

    private final JdbcClient database = JdbcClient.create(TestDatabase.fresh());
    private final Errands desk = new Errands(database, Clock.systemUTC());
    private final List<Errand> done = new ArrayList<>();
    private final ErrandRunner runner = new ErrandRunner(database, new DoErrand(null, null, null) {
        @Override
        public Result now(Errand errand, Counter counter) {
            done.add(errand);
            counter.at(200, 400);
            if (done.size() == 1) {
                throw new IllegalStateException("the disk is full");
            }
            return new Result(true, "all well");
        }
    }, Clock.systemUTC());

    @Test
    void oneThatFailsSaysWhyAndTheNextIsDone() {
        long first = desk.ask(Errand.REINDEX);
        long second = desk.ask(Errand.RECONCILE);
        runner.run();
        assertThat(desk.look(first)).isEqualTo(new Standing(State.FAILED, 200, 400, "the disk is full"));
        assertThat(desk.look(second)).isEqualTo(new Standing(State.DONE, 200, 400, "all well"));
    }

    @Test
    void whatAKilledServiceHadBegunIsDoneByTheNext() {
        long id = desk.ask(Errand.REINDEX);
        done.add(Errand.REINDEX);
        database.sql("update errand set state = 'WORKING'").update();
        runner.run();
        assertThat(desk.look(id).state()).isEqualTo(State.DONE);
    }

    @Test
    void whatWasTakenBackIsNotDone() {
        long id = desk.ask(Errand.REINDEX);
        assertThat(desk.withdraw(id)).isTrue();
        runner.run();
        assertThat(done).isEmpty();
        assertThat(desk.look(id).state()).isEqualTo(State.WITHDRAWN);
        assertThat(desk.withdraw(id)).isFalse();
    }

    @Test
    void theComparisonSaysHowManyAndWhichAreMissing() {
        assertThat(DoErrand.said(new Reconciliation(1204, 1204, List.of(), null)))
                .isEqualTo(new DoErrand.Result(true, "server 1.204 = register 1.204"));
        assertThat(DoErrand.said(new Reconciliation(1204, 1202, List.of(7L, 1199L), null)))
                .isEqualTo(new DoErrand.Result(false, "server 1.204 ≠ register 1.202; not in the register: UID 7, 1199"));
        assertThat(DoErrand.said(new Reconciliation(0, 0, List.of(), "De mailserver antwoordt niet.")))
                .isEqualTo(new DoErrand.Result(false, "De mailserver antwoordt niet."));
    }
}
