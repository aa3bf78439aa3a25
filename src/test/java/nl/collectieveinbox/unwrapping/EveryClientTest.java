package nl.collectieveinbox.unwrapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EveryClientTest {

    private static final String BODY = "Geacht bestuur,\n\nwij zoeken twaalf studio's.\n\nGroet, Annelies";

    static Stream<Arguments> clients() {
        return Arrays.stream(Client.values()).flatMap(client -> Arrays.stream(Language.values()).map(language -> Arguments.of(client, language)));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void everyClientIsReadInEveryLanguage(Client client, Language language) {
        Chains read = Chains.in(language.prefix + ": " + Client.SUBJECT, "Voor jullie?\n\n" + client.forward(language, BODY));

        assertThat(read.size()).isOne();
        InlineHop hop = read.hop(0);
        assertThat(hop.from()).isEqualTo(new Address(Client.NAME, Client.ADDRESS));
        assertThat(hop.sentAt()).isEqualTo(Instant.parse("2026-03-03T08:52:00Z"));
        assertThat(hop.subject()).isEqualTo(client == Client.OUTLOOK_2019 ? "" : Client.SUBJECT);
        assertThat(read.cover()).isEqualTo("Voor jullie?");
        assertThat(read.body(0)).isEqualTo(BODY);
        if (client != Client.OUTLOOK_2019) {
            assertThat(hop.to()).containsExactly(new Address("Klantcontact", "info@woonkracht.example"), new Address("", "rhiant@rhiant.example"));
            assertThat(hop.cc()).containsExactly(new Address("De Wit, Jan", "j.dewit@merwestroom.example"));
        }
    }

    /** Mixed clients and languages, each forward inside the next. */
    @ParameterizedTest
    @MethodSource("clients")
    void everyClientPassesOnWhatAnotherPassedOn(Client client, Language language) {
        Client inner = Client.values()[(client.ordinal() + language.ordinal() + 1) % Client.values().length];
        Language other = Language.values()[(language.ordinal() + client.ordinal() + 1) % Language.values().length];
        String passedOn = "Weet jij raad?\n\n" + inner.forward(other, BODY).replace(Client.ADDRESS, "ada@brugwachter.example");
        String text = "Voor jullie?\n\n" + client.forward(language, passedOn).replace(Client.SUBJECT, "Fwd: " + Client.SUBJECT);

        Chains read = Chains.in(language.prefix + ": Fwd: " + Client.SUBJECT, text);

        assertThat(read.senders()).as(text).containsExactly(Client.ADDRESS, "ada@brugwachter.example");
        assertThat(read.body(0)).isEqualTo("Weet jij raad?");
        assertThat(read.body(1)).isEqualTo(BODY);
    }

    @ParameterizedTest
    @MethodSource("clients")
    void underAReplyTheSameLinesAreAQuote(Client client, Language language) {
        boolean announces = client == Client.GMAIL || client == Client.APPLE || client == Client.THUNDERBIRD || client == Client.YAHOO;

        assertThat(Chains.inReply("RE: " + Client.SUBJECT, "Dank!\n\n" + client.forward(language, BODY)).size()).isEqualTo(announces ? 1 : 0);
    }
}
