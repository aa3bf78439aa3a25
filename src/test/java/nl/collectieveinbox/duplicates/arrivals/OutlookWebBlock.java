package nl.collectieveinbox.duplicates.arrivals;

import nl.collectieveinbox.duplicates.arrivals.OutlookBlock.Words;

/** Outlook in the browser, on a telephone, and the new one for Windows: the same lines under a drawn line. */
record OutlookWebBlock(Words words) implements ForwardBlock {

    @Override
    public String text(Letter passed) {
        return "________________________________\n" + OutlookBlock.lines(passed, words) + "\n\n" + passed.text();
    }

    @Override
    public String html(Letter passed) {
        return "<hr style=\"display:inline-block;width:98%\" tabindex=\"-1\">\n<div id=\"divRplyFwdMsg\" dir=\"ltr\">"
                + "<font face=\"Calibri, sans-serif\" style=\"font-size:11pt\" color=\"#000000\">" + OutlookBlock.htmlLines(passed, words)
                + "</font>\n<div>&nbsp;</div>\n</div>\n<div>\n" + passed.shownHtml() + "</div>\n";
    }
}
