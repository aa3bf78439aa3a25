package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser itself posts, so that password managers know it; the server's filter answers it. */
@Tag("form")
class SignInForm extends HtmlContainer {

    private final Div complaint = new Div();
    private final TextField username = new TextField();
    private final PasswordField password = new PasswordField();

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        addClassName("sign-in-form");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        username.setLabel(getTranslation("signin.username"));
        username.getElement().setAttribute("name", "username").setAttribute("autocomplete", "username")
                .setAttribute("autocapitalize", "none");
        username.setAutofocus(true);
        password.setLabel(getTranslation("signin.password"));
        password.getElement().setAttribute("name", "password").setAttribute("autocomplete", "current-password");
        NativeButton submit = new NativeButton(getTranslation("signin.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("primary-button");
        add(complaint, username, password, submit);
    }

    void fill(String name, String secret) {
        username.setValue(name);
        password.setValue(secret);
        password.focus();
    }

    void complain(String why) {
        complaint.setText(why);
        complaint.setVisible(true);
        Object typed = VaadinSession.getCurrent().getSession().getAttribute(SignInView.TYPED_NAME);
        if (typed instanceof String name) {
            username.setValue(name);
            password.setAutofocus(true);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // the token belongs to this session; without it a foreign page could sign somebody in
        if (VaadinServletRequest.getCurrent() != null
                && VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Input hidden = new Input();
            hidden.setType("hidden");
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.getElement().setAttribute("value", token.getToken());
            add(hidden);
        }
    }
}
