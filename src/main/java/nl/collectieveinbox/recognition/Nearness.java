package nl.collectieveinbox.recognition;

import java.util.Set;

/** Words that say that something is to be near. */
final class Nearness {

    static final Set<String> WORDS = Set.of("nabij", "nabijheid", "dichtbij", "dicht", "vlakbij", "bij", "buurt", "loopafstand", "afstand", "bereikbaar", "bereikbaarheid", "omgeving", "ligging",
            "naast", "zit", "gelegen", "opzichte", "rollatorafstand", "rolstoelafstand", "wandelafstand", "steenworp", "walking", "nahe", "fietsafstand", "voorzieningen", "close", "near", "om de hoek", "goede", "ov verbinding", "aanwezig", "locatie", "locatiewensen", "niet ver", "te ver");

    private Nearness() {}
}
