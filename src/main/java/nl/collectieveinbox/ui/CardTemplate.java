package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Objects;
import nl.collectieveinbox.triage.RequestCard;

/** How the browser draws a card; the server keeps no component for it. */
final class CardTemplate {

    private static final String TEMPLATE = """
            ${item.reference ? html`<div class="card" draggable="true" data-reference="${item.reference}" data-version="${item.version}"
                 data-index="${index}">
              <div class="card-top">
                <a class="card-title" draggable="false" href="verzoek/${item.reference}" router-link>
                  ${item.news ? html`<span class="news" title="${item.newsText}"></span><span
                      class="sr-only">${item.newsText}: </span>` : ''}${item.title}</a>
                <button class="card-menu" type="button" aria-haspopup="menu" aria-label="${item.menuText}"
                    title="${item.menuText}" @click="${(e) => window.inboxBoard.openMenu(e)}">⋯</button>
              </div>
              <div class="card-organisation">${item.organisation}</div>
              <div class="chips">${item.chips.map((chip) => html`<span class="chip ${chip.tone}">${chip.text}</span>`)}</div>
              <div class="card-foot">
                <span title="${item.exactly}">${item.when}</span><span class="reference">${item.reference}</span>
              </div>
            </div>` : html`<div class="card ghost"></div>`}""";

    private CardTemplate() {}

    static LitRenderer<RequestCard> of(Component screen, CardFace face) {
        String newsText = screen.getTranslation("board.card.news");
        String unknown = screen.getTranslation("board.card.unknown");
        return LitRenderer.<RequestCard>of(TEMPLATE)
                .withProperty("reference", RequestCard::reference)
                .withProperty("version", RequestCard::version)
                .withProperty("title", RequestCard::title)
                .withProperty("organisation", card -> Objects.requireNonNullElse(card.organisation(), unknown))
                .withProperty("news", RequestCard::news)
                .withProperty("newsText", card -> newsText)
                .withProperty("menuText", card -> screen.getTranslation("board.card.menu", card.reference()))
                .withProperty("chips", face::chips)
                .withProperty("when", face::when)
                .withProperty("exactly", face::exactly);
    }
}
