package nl.collectieveinbox.duplicates.arrivals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The mail programs that people here use, in the language in which they use them. */
enum Client {
    OUTLOOK_NL(Maker.OUTLOOK, "nl-NL", "FW: ", "RE: ", new OutlookBlock(OutlookBlock.Words.DUTCH), ""),
    OUTLOOK_EN(Maker.OUTLOOK, "en-GB", "FW: ", "RE: ", new OutlookBlock(OutlookBlock.Words.ENGLISH), ""),
    OUTLOOK_NEW(Maker.OUTLOOK_MOBILE, "nl-NL", "FW: ", "Re: ", new OutlookWebBlock(OutlookBlock.Words.DUTCH), ""),
    OUTLOOK_MOBILE(Maker.OUTLOOK_MOBILE, "nl-NL", "Fwd: ", "Re: ", new OutlookWebBlock(OutlookBlock.Words.DUTCH),
            "Outlook voor iOS <https://aka.example/o0ukef> downloaden"),
    GMAIL_NL(Maker.GMAIL, "nl-NL", "Fwd: ", "Re: ", new GmailBlock(), ""),
    APPLE_NL(Maker.APPLE, "nl-NL", "Fwd: ", "Re: ", new AppleBlock(), ""),
    THUNDERBIRD_NL(Maker.THUNDERBIRD, "nl-NL", "Fwd: ", "Re: ", new ThunderbirdBlock(), ""),
    SAMSUNG(Maker.SAMSUNG, "nl-NL", "Fwd: ", "Re: ", new SamsungBlock(), "Verstuurd vanaf mijn Galaxy");

    /** What offices use most stands most often. */
    private static final List<Client> WRITERS = List.of(OUTLOOK_NL, OUTLOOK_NL, OUTLOOK_NL, OUTLOOK_EN, OUTLOOK_NEW, APPLE_NL, THUNDERBIRD_NL, GMAIL_NL);

    private final Maker maker;
    private final String language;
    private final String forwardPrefix;
    private final String replyPrefix;
    private final ForwardBlock block;
    private final String mobileLine;

    Client(Maker maker, String language, String forwardPrefix, String replyPrefix, ForwardBlock block, String mobileLine) {
        this.maker = maker;
        this.language = language;
        this.forwardPrefix = forwardPrefix;
        this.replyPrefix = replyPrefix;
        this.block = block;
        this.mobileLine = mobileLine;
    }

    /** As a source writes it: {@code outlook-nl}. */
    static Client named(Entry entry, String key) {
        String name = entry.text(key);
        return Arrays.stream(values()).filter(client -> client.source().equals(name)).findFirst().orElseThrow(() -> entry.wrong(key,
                "\"" + name + "\" is none of " + Arrays.stream(values()).map(Client::source).collect(Collectors.joining(", "))));
    }

    /** Who does not say it always uses the same one. */
    static Client ofWriter(Person person) {
        return WRITERS.get(Seed.below(WRITERS.size(), "client " + person.address()));
    }

    private String source() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Maker maker() { return maker; }

    String language() { return language; }

    String forwardPrefix() { return forwardPrefix; }

    String replyPrefix() { return replyPrefix; }

    ForwardBlock block() { return block; }

    /** What a telephone puts below; empty on a desk. */
    String mobileLine() { return mobileLine; }
}
