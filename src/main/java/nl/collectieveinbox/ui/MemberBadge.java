package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.region.Region;

/** Who is signed in and for which corporation; opens the way out. */
class MemberBadge extends Composite<NativeButton> {

    MemberBadge(Member member, Region region, AuthenticationContext authentication) {
        Avatar avatar = new Avatar(member.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        String words = getTranslation("shell.member",
                member.name(), region.corporationName(member.corporation()), RoleNames.of(this, member.role()));
        Span who = new Span(words);
        who.addClassName("who");
        NativeButton badge = getContent();
        badge.addClassName("member-badge");
        // on a phone only the initials show
        badge.getElement().setAttribute("aria-haspopup", "menu").setAttribute("aria-label", words);
        badge.add(avatar, who);
        ContextMenu menu = new ContextMenu(badge);
        menu.setOpenOnClick(true);
        menu.addItem(getTranslation("shell.language.switch"), click -> LanguageToggle.turn(UI.getCurrent()));
        menu.addItem(getTranslation("shell.sign-out"), click -> authentication.logout());
    }
}
