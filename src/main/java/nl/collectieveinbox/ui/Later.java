package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;

/** Looks again after a while, as long as the screen is there: for what happens elsewhere and tells nobody. */
final class Later {

    private Later() {}

    static void after(int millis, Component screen, Runnable look) {
        screen.getElement().executeJs("return new Promise(done => setTimeout(() => done(true), $0))", millis)
                .then(later -> look.run());
    }
}
