package nl.collectieveinbox.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML from strangers, fit to be shown beside our own screens.
 *
 * <p>Nothing in it runs, submits or loads: links open elsewhere and tell nothing, pictures come from the message only
 * ({@code src="cid:…"}); what would be fetched from outside waits in {@code data-remote-src} until somebody asks for it.
 */
final class SafeHtml {

    private static final Pattern LINK = Pattern.compile("\\s*(?:https?:|mailto:|tel:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("\\s*(?:https?:|cid:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile("\\d{1,4}%?");
    private static final Pattern SPAN = Pattern.compile("\\d{1,3}");

    /** No position, margin, float or display: mail must not reach outside its own frame or hide what it says. */
    private static final CssSchema STYLES = CssSchema.withProperties(List.of(
            "color", "background-color", "font-family", "font-size", "font-style", "font-weight", "text-align",
            "text-decoration", "vertical-align", "line-height", "white-space", "list-style-type",
            "border", "border-top", "border-right", "border-bottom", "border-left", "border-collapse",
            "border-color", "border-style", "border-width",
            "padding", "padding-top", "padding-right", "padding-bottom", "padding-left", "width", "height"));

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "div", "span", "br", "hr", "b", "i", "u", "s", "em", "strong", "small", "big", "sub",
                    "sup", "strike", "del", "ins", "code", "pre", "tt", "blockquote", "q", "cite", "center", "font",
                    "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
                    "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col")
            .allowElements(SafeHtml::link, "a")
            .allowElements(SafeHtml::picture, "img")
            .allowWithoutAttributes("span", "font")
            .allowUrlProtocols("http", "https", "mailto", "tel", "cid")
            .allowAttributes("href").matching(LINK).onElements("a")
            .allowAttributes("src").matching(PICTURE).onElements("img")
            .allowAttributes("alt", "title").onElements("img", "a")
            .allowAttributes("width", "height").matching(SIZE).onElements("img", "table", "td", "th", "col")
            .allowAttributes("colspan", "rowspan", "border", "cellpadding", "cellspacing").matching(SPAN)
            .onElements("table", "td", "th")
            .allowAttributes("align", "valign").matching(Pattern.compile("[A-Za-z]{1,10}"))
            .onElements("p", "div", "table", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "img")
            .allowAttributes("bgcolor", "color").matching(Pattern.compile("#?[A-Za-z0-9]{1,20}"))
            .onElements("table", "tr", "td", "th", "font")
            .allowAttributes("dir").matching(Pattern.compile("ltr|rtl|auto")).globally()
            .allowStyling(STYLES)
            .toFactory();

    /** Below 256 levels the sanitiser drops tags and text without a word. */
    private static final int DEEPEST = 200;
    private static final Set<String> ENDS_BY_ITSELF = Set.of("p", "li", "dt", "dd", "td", "th", "tr", "o");
    private static final Set<String> LOADED = Set.of("http", "https");

    private final ParsingSettings settings;
    private final HtmlText text;

    SafeHtml(ParsingSettings settings) {
        this.settings = settings;
        this.text = new HtmlText(settings.maxTextChars());
    }

    HtmlText textOf() {
        return text;
    }

    /** The part of it that is safe; empty when it is larger than can be looked through in reasonable time. */
    String sanitised(String html) {
        if (html.isBlank() || html.length() > settings.maxHtmlChars() || isTangled(html)) {
            return "";
        }
        return POLICY.sanitize(Clean.lines(html)).strip();
    }

    /** Plain text as HTML that looks the same. */
    static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>\n");
    }

    private static String link(String element, List<String> attributes) {
        if (attributes.contains("href")) {
            attributes.addAll(List.of("target", "_blank", "rel", "noopener noreferrer nofollow"));
        }
        return element;
    }

    private static String picture(String element, List<String> attributes) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            String protocol = attributes.get(i + 1).strip().toLowerCase(Locale.ROOT).split(":", 2)[0];
            if (attributes.get(i).equals("src") && LOADED.contains(protocol)) {
                attributes.set(i, "data-remote-src");
            }
        }
        return element;
    }

    /** More tags than can be looked through, or deeper than the sanitiser keeps: it drops what is below. */
    private boolean isTangled(String html) {
        HtmlTokens tokens = new HtmlTokens(html);
        int tags = 0;
        int depth = 0;
        while (tokens.next()) {
            if (tokens.isText()) {
                continue;
            }
            boolean nests = !HtmlText.VOID.contains(tokens.name()) && !ENDS_BY_ITSELF.contains(tokens.name());
            depth = Math.max(0, depth + (!nests ? 0 : tokens.isEnd() ? -1 : 1));
            if (++tags > settings.maxHtmlTags() || depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
