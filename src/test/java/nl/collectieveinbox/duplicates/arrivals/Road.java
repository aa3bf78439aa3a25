package nl.collectieveinbox.duplicates.arrivals;

import java.util.Map;
import java.util.TreeMap;

/** A way in which a request comes in. */
interface Road {

    Made make(Step step);

    /** By the name that sources give it. */
    Map<String, Road> ARRIVALS = new TreeMap<>(Map.ofEntries(
            Map.entry("first", OwnRoads::original),
            Map.entry("to-corporation", OwnRoads::original),
            Map.entry("reminder", OwnRoads::told),
            Map.entry("reminder-with-text", OwnRoads::pasted),
            Map.entry("cover-note", OwnRoads::coverNote),
            Map.entry("other-format", OwnRoads::otherFormat),
            Map.entry("form", OwnRoads::told),
            Map.entry("colleague", OwnRoads::told),
            Map.entry("on-behalf", OwnRoads::told),
            Map.entry("copy", CopyRoads::identical),
            Map.entry("cc-list", CopyRoads::list),
            Map.entry("forward", ForwardRoads::inline),
            Map.entry("forward-again", ForwardRoads::again),
            Map.entry("forward-attached", ForwardRoads::attached),
            Map.entry("forward-eml", ForwardRoads::asEml),
            Map.entry("forward-msg", ForwardRoads::asMsg),
            Map.entry("line-above", ForwardRoads::lineAbove)));

    /** What belongs to it and is no arrival. */
    Map<String, Road> FOLLOW_UPS = new TreeMap<>(Map.of("reply", OwnRoads::reply, "loose", OwnRoads::told));

    /** The message that a source asks for, with nothing in the source left unread. */
    static Made make(Map<String, Road> roads, Step step) {
        Road road = roads.get(step.entry().text("road"));
        if (road == null) {
            throw step.entry().wrong("road", "\"" + step.entry().text("road") + "\" is none of " + String.join(", ", roads.keySet()));
        }
        Made made = road.make(step);
        step.entry().nothingElse();
        return made;
    }
}
