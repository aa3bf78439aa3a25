package nl.collectieveinbox.parsing;

import java.util.List;
import java.util.Optional;

/** Parts that are kept as they are because their content is not here or cannot be opened, and what people are told. */
enum Oddities {
    SMIME_ENCRYPTED(
            List.of("application/pkcs7-mime", "application/x-pkcs7-mime"),
            "Een deel is versleuteld of ondertekend met S/MIME en kan hier niet worden geopend."),
    PGP(
            List.of("application/pgp-encrypted"),
            "Het bericht is versleuteld met PGP en kan hier niet worden geopend."),
    PARTIAL(
            List.of("message/partial"),
            "Dit is een deel van een bericht dat in stukken is verstuurd."),
    ELSEWHERE(
            List.of("message/external-body"),
            "Een bijlage staat elders en is niet meegestuurd."),
    WINMAIL(
            List.of("application/ms-tnef", "application/vnd.ms-tnef"),
            "De bijlagen zitten in een Outlook-pakket (winmail.dat)."),
    RIGHTS_MANAGED(
            List.of("application/x-microsoft-rpmsg-message"),
            "Het bericht is beveiligd met Microsoft Purview en kan hier niet worden geopend.");

    private final List<String> mediaTypes;
    private final String sentence;

    Oddities(List<String> mediaTypes, String sentence) {
        this.mediaTypes = mediaTypes;
        this.sentence = sentence;
    }

    static Optional<String> of(PartInfo info) {
        String type = info.name().equalsIgnoreCase("winmail.dat") ? "application/ms-tnef" : info.mediaType();
        for (Oddities oddity : values()) {
            if (oddity.mediaTypes.contains(type)) {
                return Optional.of(oddity.sentence);
            }
        }
        return Optional.empty();
    }
}
