package nl.collectieveinbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Language and colours as somebody chose them on this device, remembered in two cookies; known before the first paint. */
@Component
class Preferences implements VaadinServiceInitListener {

    private static final String LANGUAGE = "inbox-language";
    private static final String COLOURS = "inbox-colours";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(Preferences::prepare);
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(language(VaadinRequest.getCurrent())));
    }

    static void choose(UI ui, Locale language) {
        remember(ui, LANGUAGE, language.getLanguage());
        ui.getPage().reload();
    }

    static void choose(UI ui, ColorScheme.Value colours) {
        remember(ui, COLOURS, colours.getValue());
        ui.getPage().setColorScheme(colours);
    }

    private static void prepare(IndexHtmlResponse page) {
        var html = page.getDocument().selectFirst("html");
        html.attr("lang", language(page.getVaadinRequest()).getLanguage());
        String colours = cookie(page.getVaadinRequest(), COLOURS).filter("dark"::equals).map(c -> "dark")
                .or(() -> cookie(page.getVaadinRequest(), COLOURS).filter("light"::equals).map(c -> "light"))
                .orElse("light dark");
        html.attr("style", "color-scheme: " + colours);
    }

    private static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE).filter("en"::equals).map(en -> Texts.ENGLISH).orElse(Texts.DUTCH);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        return Optional.ofNullable(request).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void remember(UI ui, String name, String value) {
        ui.getPage().executeJs("document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'", name, value);
    }
}
