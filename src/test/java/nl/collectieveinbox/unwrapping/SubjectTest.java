package nl.collectieveinbox.unwrapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

    @ParameterizedTest
    @ValueSource(strings = {"FW: x", "Fw: x", "Fwd: x", "FWD : x", "Doorst: x", "Doorst.: x", "WG: x", "TR : x", "RV: x", "VS: x", "I: x", "PD: x", "ENC: x", "İLT: x", "Fwd[2]: x",
        "[EXTERN] FW: x", "FW: RE: x", "*SPAM* Fwd: x", "Videresend: x", "VB: x", "VL: x"})
    void prefixesOfForwards(String subject) {
        assertThat(Subject.isForward(subject)).isTrue();
        assertThat(Subject.isReply(subject)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RE: x", "Re: x", "Antw: x", "AW: x", "Betr.: x", "Re[3]: x", "RE: FW: x", "[EXTERN] Re: x", "SV: x", "Odp: x", "R: x"})
    void prefixesOfReplies(String subject) {
        assertThat(Subject.isReply(subject)).isTrue();
        assertThat(Subject.isForward(subject)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", ":", "Vraag: x", "Woonvorm: 12 studio's", "Resultaat: x", "Forward: x of y", "12: x", "Ref: 2026-14 studio's"})
    void otherWordsBeforeAColonAreTheSubject(String subject) {
        assertThat(Subject.isReply(subject) || Subject.isForward(subject)).isFalse();
        assertThat(Subject.bare(subject)).isEqualTo(subject);
    }

    @Test
    void anyNumberOfPrefixesComesOff() {
        assertThat(Subject.bare("RE: FW: [EXTERN] Antw: Doorst.: Vraag: 12 studio's ")).isEqualTo("Vraag: 12 studio's");
        assertThat(Subject.bare("[SPAM] re: ".repeat(400_000) + "x")).isEqualTo("x");
        assertThat(Subject.bare("re:")).isEmpty();
    }

    @Test
    void aForwardPassesOnTheSubjectWithoutItsFirstPrefix() {
        assertThat(Subject.passedOn("[EXTERN] FW: RE: Vraag")).isEqualTo("RE: Vraag");
        assertThat(Subject.passedOn("RE: Vraag")).isEqualTo("RE: Vraag");
    }
}
