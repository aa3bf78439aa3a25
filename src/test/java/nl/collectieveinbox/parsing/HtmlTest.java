package nl.collectieveinbox.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private final SafeHtml html = new SafeHtml(Mails.SETTINGS);

    private String text(String source) {
        return html.textOf().of(source);
    }

    @Test
    void htmlReadsAsAPersonSeesIt() {
        assertThat(text("""
                <html><head><title>titel</title><style>p { color: red }</style></head><body>
                <p>Beste&nbsp;collega,</p><p>Wij zoeken:</p>
                <ul><li>12 plaatsen<li>een <b>tuin</b></ul>
                <ol><li>eerst</li><li>dan</li></ol>
                <table><tr><td>Wanneer</td><td>1 oktober</td></tr><tr><td>Waar</td><td>Dordrecht</td></tr></table>
                <script>alert(1)</script>Groet,<br>Jan &amp; co<!-- weg --> <a href="https://x.example">onze site</a>
                </body></html>
                """)).isEqualTo("""
                Beste collega,

                Wij zoeken:

                - 12 plaatsen
                - een tuin

                1. eerst
                2. dan

                Wanneer\t1 oktober
                Waar\tDordrecht
                Groet,
                Jan & co onze site""");
    }

    @Test
    void quotesAreMarked() {
        assertThat(text("<p>Nee.</p><blockquote><p>Kan het?</p><blockquote>Eerst dit.</blockquote></blockquote><p>Dag</p>"))
                .isEqualTo("Nee.\n\n> Kan het?\n>\n> > Eerst dit.\n\nDag");
    }

    @Test
    void outlookParagraphsAreLines() {
        assertThat(text("<p class=MsoNormal>Van: Jan<o:p></o:p></p><p class=MsoNormal>Aan: Piet</p>"
                + "<p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Hallo</p>")).isEqualTo("Van: Jan\nAan: Piet\n\nHallo");
    }

    @Test
    void hiddenPreheadersAreDropped() {
        assertThat(text("<div style=\"display:none;max-height:0\">lok<div>tekst</div></div><p>echt</p>")).isEqualTo("echt");
        assertThat(text("<span style='font-size:0px'>lok</span>echt<p hidden>weg</p>")).isEqualTo("echt");
        assertThat(text("<p style='font-size:0.9em'>klein</p>")).isEqualTo("klein");
        assertThat(text("wo\u00ADning&#8203;bouw&zwnj;")).isEqualTo("woningbouw");
    }

    @Test
    void aHiddenElementThatNeverEndsHidesNothing() {
        assertThat(text("<div style='display:none'><p>alles</p>")).isEqualTo("alles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>tekst", "tekst</p></div>", "<a href=\"x>tekst", "tekst<", "1 < 2 tekst", "<!-- open tekst",
        "<!--[if mso]><p>x</p><![endif]--><![if !mso]>tekst<![endif]>", "&onbekend; tekst", "<x:y z>tekst</x:y>", "<table><td>tekst"})
    void brokenHtmlStillHasItsText(String source) {
        assertThat(text(source)).contains("tekst");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:alert(1)'>x</a>",
        "<a href=' java\nscript:alert(1)'>x</a>", "<iframe src='https://x.example'></iframe>", "<form action=x><input name=y></form>",
        "<p onclick='alert(1)'>x</p>", "<svg onload=alert(1)></svg>", "<style>@import 'https://x.example'</style>",
        "<p style=\"background:url(https://x.example/a.png)\">x</p>", "<p style=\"position:fixed;top:0\">x</p>",
        "<object data=x></object>", "<link rel=stylesheet href=x>", "<meta http-equiv=refresh content=0>", "<base href='https://x.example'>",
        "<a href='data:text/html,x'>x</a>", "<a href='cid:x'>x</a>", "<img src='data:image/svg+xml;base64,AAAA'>", "<img src='//x.example/a.png'>",
        "<td background='https://x.example/a.png'>x</td>", "<img srcset='https://x.example/a.png 2x'>", "<math><mi xlink:href='javascript:x'>"})
    void nothingRunsLoadsOrSubmits(String source) {
        assertThat(html.sanitised("<p>voor</p>" + source))
                .startsWith("<p>voor</p>")
                .doesNotContainIgnoringCase("script", "onerror", "onclick", "onload", "<iframe", "<form", "<input", "url(", "position",
                        "<object", "<link", "<meta", "<base", "data:", "href=", " src=", "srcset", "background", "<svg", "<style");
    }

    @Test
    void linksOpenElsewhereAndTellNothing() {
        assertThat(html.sanitised("<a href='https://x.example/'>x</a>"))
                .contains("href=\"https://x.example/\"", "target=\"_blank\"", "noopener", "noreferrer", "nofollow");
        assertThat(html.sanitised("<a href='mailto:j@x.example'>x</a> <a href='tel:078'>y</a>")).contains("mailto:", "tel:078");
    }

    @Test
    void picturesFromOutsideWait() {
        assertThat(html.sanitised("<img src='https://x.example/p.png' alt='plaat'>"))
                .contains("data-remote-src=\"https://x.example/p.png\"", "alt=\"plaat\"").doesNotContain(" src=");
        assertThat(html.sanitised("<img src='cid:logo'>")).contains("src=\"cid:logo\"");
    }

    @Test
    void tablesListsAndPlainStylesStay() {
        assertThat(html.sanitised("<table><tr><td style='color:red;font-weight:bold'>x</td></tr></table><ul><li>y</li></ul>"))
                .contains("<table>", "<td style=\"color:red;font-weight:bold\">", "<ul><li>y</li></ul>");
    }

    @Test
    void linesMovedToTheRightAreNotAQuote() {
        assertThat(text("<p>Wij zoeken:</p><blockquote style=\"margin:0 0 0 40px;border:none;padding:0px\"><div>12 studio's</div></blockquote><div>Groet</div>"))
                .contains("12 studio's").doesNotContain(">");
        assertThat(text("<div>Op 3 maart schreef Jan:</div><blockquote class=\"gmail_quote\" style=\"margin:0 0 0 .8ex;border-left:1px\">Vraag</blockquote><div>Antwoord</div>"))
                .contains("> Vraag", "\nAntwoord");
        assertThat(text("<blockquote type=\"cite\" style=\"border:none\">Vraag</blockquote>")).contains("> Vraag");
    }
}
