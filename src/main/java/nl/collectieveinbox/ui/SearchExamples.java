package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Consumer;

/** What one can ask, shown as long as nothing is asked. */
class SearchExamples extends Composite<Div> {

    private static final List<String> EVERYBODY = List.of("words", "municipality", "group", "without");
    private static final List<String> READERS = List.of("phrase", "from", "attachment");

    SearchExamples(boolean analyst, Consumer<String> ask) {
        getContent().addClassNames("card", "examples");
        DescriptionList list = new DescriptionList();
        EVERYBODY.forEach(each -> example(list, each, ask));
        if (!analyst) {
            READERS.forEach(each -> example(list, each, ask));
        }
        getContent().add(new H2(getTranslation("search.examples")), list);
    }

    private void example(DescriptionList list, String name, Consumer<String> ask) {
        String query = getTranslation("search.example." + name);
        Button button = new Button(query, click -> ask.accept(query));
        button.addThemeVariants(ButtonVariant.SMALL);
        list.add(new DescriptionList.Term(button),
                new DescriptionList.Description(getTranslation("search.example." + name + ".means")));
    }
}
