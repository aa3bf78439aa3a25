package nl.collectieveinbox.screening;

import java.util.List;
import java.util.Optional;

/** All that was found in one message or document, at most one {@link Finding} for each kind, tier and place. */
public record Findings(List<Finding> all) {

    public static final Findings NONE = new Findings(List.of());

    public Findings {
        all = List.copyOf(all);
    }

    /** Whether it must be kept from view. */
    public boolean withholds() {
        return all.stream().anyMatch(finding -> finding.tier().withholds());
    }

    /** Whether it holds names with birth dates. */
    public boolean hasClientList() {
        return all.stream().anyMatch(finding -> finding.what() == Finding.What.CLIENT_LIST);
    }

    /** The surest tier of a number; empty when there is none. */
    public Optional<Tier> tier() {
        return all.stream().filter(finding -> finding.what() == Finding.What.BSN).map(Finding::tier).sorted().findFirst();
    }

    /** Whether nothing stands here that the other does not have at least as much of. */
    public boolean within(Findings other) {
        return all.stream().allMatch(mine -> other.all.stream().anyMatch(theirs -> theirs.what() == mine.what()
                && theirs.tier() == mine.tier() && theirs.where() == mine.where() && theirs.count() >= mine.count()));
    }
}
