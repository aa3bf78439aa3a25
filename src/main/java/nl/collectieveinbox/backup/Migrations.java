package nl.collectieveinbox.backup;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Which migrations a database has been through; rooms number their own, so the highest one does not tell. */
final class Migrations {

    private Migrations() {}

    /** Versions in their order; empty for a database that holds no inbox. */
    static List<String> applied(Flyway flyway) {
        return Arrays.stream(flyway.info().applied()).map(MigrationInfo::getVersion)
                .filter(version -> version != null).distinct().sorted().map(MigrationVersion::getVersion).toList();
    }

    /** Versions that this program would apply, up to and with the last of these. */
    static List<String> known(Flyway flyway, List<String> wanted) {
        MigrationVersion last = MigrationVersion.fromVersion(wanted.getLast());
        return Arrays.stream(flyway.info().all()).map(MigrationInfo::getVersion)
                .filter(version -> version != null && version.compareTo(last) <= 0)
                .distinct().sorted().map(MigrationVersion::getVersion).toList();
    }
}
