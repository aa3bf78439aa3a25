package nl.collectieveinbox.unwrapping;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectieveinbox.mail.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Rob Kamphuis <rob@waterlelie.example>", "\"Rob Kamphuis\" <rob@waterlelie.example>", "'Rob Kamphuis' <rob@waterlelie.example>", "Rob Kamphuis [mailto:rob@waterlelie.example]",
        "Rob Kamphuis <mailto:rob@waterlelie.example>", "Rob Kamphuis <rob@waterlelie.example<mailto:rob@waterlelie.example>>", "Rob Kamphuis [rob@waterlelie.example]",
        "Rob Kamphuis (rob@waterlelie.example)", "Rob Kamphuis rob@waterlelie.example", "rob@waterlelie.example (Rob Kamphuis)", "\"'Rob Kamphuis'\" <rob@waterlelie.example>",
        "Rob Kamphuis <rob@waterlelie.example> [mailto:rob@waterlelie.example]", "Rob Kamphuis <rob@waterlelie.example>;", "\u201cRob Kamphuis\u201d <rob@waterlelie.example>"})
    void aNameAndAnAddressAreToldApart(String written) {
        assertThat(Addresses.read(written)).isEqualTo(new Address("Rob Kamphuis", "rob@waterlelie.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "rob@waterlelie.example", "<rob@waterlelie.example>", "rob@waterlelie.example <rob@waterlelie.example>", "\"rob@waterlelie.example\" <rob@waterlelie.example>",
        "[mailto:rob@waterlelie.example]", "rob@waterlelie.example<mailto:rob@waterlelie.example>", "<mailto:rob@waterlelie.example>", "'rob@waterlelie.example' <Rob@waterlelie.example>",
        "<rob@waterlelie.example<mailto:rob@waterlelie.example>>"})
    void anAddressIsNoName(String written) {
        assertThat(Addresses.read(written).name()).isEmpty();
        assertThat(Addresses.read(written).address()).isEqualToIgnoringCase("rob@waterlelie.example");
    }

    @Test
    void recipientsArePartedBySignsOutsideNames() {
        assertThat(Addresses.readAll("Kamphuis, Rob <rob@waterlelie.example>, \"De Wit, Ada\" <ada@brugwachter.example>; info@trivire.example"))
                .containsExactly(new Address("Kamphuis, Rob", "rob@waterlelie.example"), new Address("De Wit, Ada", "ada@brugwachter.example"), new Address("", "info@trivire.example"));
        assertThat(Addresses.readAll("Rob Kamphuis; Ada de Wit")).containsExactly(new Address("Rob Kamphuis", ""), new Address("Ada de Wit", ""));
        assertThat(Addresses.readAll("<rob@waterlelie.example>, <ada@brugwachter.example>")).hasSize(2);
        assertThat(Addresses.readAll("")).isEmpty();
        assertThat(Addresses.readAll("Jan \"Piet <a@b.example>, c@d.example")).hasSize(2);
    }

    @Test
    void aSignIsNoAddress() {
        assertThat(Addresses.read("@")).isEqualTo(new Address("@", ""));
        assertThat(Addresses.read("@rob").address()).isEmpty();
        assertThat(Addresses.read("rob@").address()).isEmpty();
    }

    @Test
    void whoeverWroteOnBehalfOfAnotherIsNotTheOne() {
        assertThat(Addresses.read("Secretariaat <sec@x.example> namens Rob <rob@x.example>")).isEqualTo(new Address("Rob", "rob@x.example"));
        assertThat(Addresses.read("sec@x.example On Behalf Of Rob")).isEqualTo(new Address("Rob", "sec@x.example"));
    }
}
