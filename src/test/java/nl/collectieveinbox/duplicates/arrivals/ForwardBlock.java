package nl.collectieveinbox.duplicates.arrivals;

/** How a program writes a message that it passes on, header lines and all, below what its user writes. */
interface ForwardBlock {

    String text(Letter passed);

    String html(Letter passed);

    /** The same message below an answer. */
    default String answeredText(Letter passed) {
        return text(passed);
    }

    default String answeredHtml(Letter passed) {
        return html(passed);
    }
}
