package nl.collectieveinbox.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientListsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Naam\tGeboortedatum\tIndicatie\nJan Jansen\t01-02-1990\tVG5\nFatima A.\t3-4-1988\tVG3\nKees de Wit\t12-12-2001\tVG6\n",
        "naam;geb.datum;zzp\nJansen, J.;1990-02-01;5\nEl Idrissi, F.;1988-04-03;3\nWit, K. de;2001-12-12;6",
        "Cliënten:\nJan (geb. 1-2-1990), Piet (geb. 3-4-1988) en Klaas (geb. 12 december 2001)",
        "Naam\n\tGeboren\n\nJan Jansen\n\t01-02-1990\n\nPiet Pieters\n\t03-04-1988\n\nKlaas de Wit\n\t12-12-2001\n",
        "01/02/1990 Jan Jansen\n03/04/1988 Piet Pieters\n12/12/2001 Klaas de Wit",
        "dhr. Jansen 01.02.1990\nmw. Pieters 03.04.1988\ndhr. De Wit 12.12.2001",
        "Bewoner\tGeb. datum\nJan\t2/1/90\nPiet\t4/3/88\nKlaas\t12/12/01"})
    void namesWithBirthDatesAreAList(String text) {
        assertThat(ClientLists.rowsIn(text)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Naam\tFunctie\tTelefoon\nJan Jansen\tprojectleider\t078-0000012\nPiet Pieters\tmanager\t078-0000013\nK. de Wit\tjurist\t06-1",
        "Naam\tIn dienst\nJan Jansen\t01-02-1998\nPiet Pieters\t03-04-1988\nKlaas de Wit\t12-12-2001",
        "Jan Jansen (geb. 01-02-1990) en Piet Pieters (geb. 03-04-1988)",
        "Van: Jan Jansen\nVerzonden: 3 maart 2026\nVan: Piet Pieters\nVerzonden: 4 maart 2026\nVan: K. de Wit\nVerzonden: 5 maart 2026",
        "Fase 1 start 01-02-2027\nFase 2 start 01-03-2027\nFase 3 start 01-04-2027\nContact: Jan Jansen",
        "Overleg met Jan Jansen op 01-02-2026, Piet Pieters op 03-04-2026 en Klaas de Wit op 12-12-2026",
        "Ruimte\tm2\tHuur\nWoonkamer\t25\t650\nKeuken\t12\t100"})
    void otherListsAreNot(String text) {
        assertThat(ClientLists.rowsIn(text)).isZero();
    }

    @Test
    void oneLetterAboutOneClientIsNoList() {
        assertThat(ClientLists.rowsIn("""
                Jan is geboren op 01-02-2003 in Dordrecht. Op 3 maart 2025 kwam hij bij ons, en op 4 april 2025 kreeg hij een
                indicatie van het CIZ. Contact: Milan Schouten.""")).isZero();
    }
}
