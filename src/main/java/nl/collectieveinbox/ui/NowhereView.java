package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** An address that does not exist, or not for this member: the answer is the same, and says where to go on. */
@AnonymousAllowed
class NowhereView extends Composite<Main> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NowhereView() {
        getContent().addClassName("empty-board");
        getContent().add(new H1(getTranslation("shell.nowhere")), new Paragraph(getTranslation("shell.nowhere.what-now")),
                new Anchor("", getTranslation("shell.nowhere.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.nowhere") + " · " + AppShell.NAME;
    }
}
