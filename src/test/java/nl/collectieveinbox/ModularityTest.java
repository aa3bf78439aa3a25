package nl.collectieveinbox;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private final ApplicationModules rooms = ApplicationModules.of(CollectiveInbox.class);

    @Test
    void noRoomReachesPastTheDoorsItMayUse() {
        rooms.verify();
    }
}
