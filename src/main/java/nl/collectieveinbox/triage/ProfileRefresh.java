package nl.collectieveinbox.triage;

import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the profile of a request again from what its messages say and people said. The row is locked by the caller. */
@Component
class ProfileRefresh {

    private final FactReader facts;
    private final FactWordRows words;
    private final ProfileMaker maker;
    private final Profiles profiles;

    ProfileRefresh(FactReader facts, FactWordRows words, ProfileMaker maker, Profiles profiles) {
        this.facts = facts;
        this.words = words;
        this.maker = maker;
        this.profiles = profiles;
    }

    /** False when it stays as it was. */
    boolean of(long requestId) {
        List<FactReader.Said> said = facts.said(requestId);
        FactSheet sheet = SheetMaker.sheet(requestId, said, words.of(requestId));
        HousingProfile before = profiles.find(requestId);
        // nothing was read yet: what stands came from somewhere else
        boolean unread = said.stream().noneMatch(FactReader.Said::arrival) && sheet.lines().stream().allMatch(line -> line.word() == null);
        HousingProfile now = unread ? before : maker.of(sheet, facts.subject(said));
        if (now.equals(before)) {
            return false;
        }
        profiles.update(requestId, now);
        return true;
    }
}
