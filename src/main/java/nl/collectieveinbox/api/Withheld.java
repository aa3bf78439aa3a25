package nl.collectieveinbox.api;

/** What was asked for holds personal data and is kept from view. */
class Withheld extends RuntimeException {

    Withheld(long messageId) {
        super("Message " + messageId + " holds personal data (persoonsgegevens) and is withheld until it is released");
    }
}
