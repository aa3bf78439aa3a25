package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.recognition.Names.Name;

/** One name that who asks may have, with every place where it stands. */
final class OrganisationCandidate {

    final String value;
    /** Its letters and digits, folded. */
    final String key;
    final List<Name> stands = new ArrayList<>();
    /** How it was made when it does not stand there so: from the mail domain, or from capitals only. */
    final List<String> made = new ArrayList<>();

    OrganisationCandidate(String value) {
        this.value = value;
        this.key = OwnDomain.key(value);
    }
}
