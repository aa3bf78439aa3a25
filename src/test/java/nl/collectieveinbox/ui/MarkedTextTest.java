package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

    @Test
    void hitsAreMarkedAndEntitiesAreReadable() {
        Element shown = new MarkedText("wij zoeken <mark>studio&#39;s</mark> &amp; ruimte").getElement();
        assertThat(shown.getChildren().map(Element::getTextRecursively).toList())
                .isEqualTo(List.of("wij zoeken ", "studio's", " & ruimte"));
        assertThat(shown.getChild(1).getTag()).isEqualTo("mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<img src=x onerror=alert(1)>", "&lt;script&gt;alert(1)&lt;/script&gt;", "<mark><script>alert(1)</script></mark>",
        "<mark>half", "</mark><mark>", "<mark onmouseover=alert(1)>x</mark>"})
    void nothingButMarkIsMarkup(String snippet) {
        Element shown = new MarkedText(snippet).getElement();
        assertThat(shown.getChildren()).allSatisfy(child -> {
            assertThat(child.isTextNode() || child.getTag().equals("mark")).isTrue();
            assertThat(child.getProperty("innerHTML")).isNull();
        });
    }
}
