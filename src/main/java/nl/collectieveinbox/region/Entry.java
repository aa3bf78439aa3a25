package nl.collectieveinbox.region;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One mapping in the region file; knows where each value stands, and which keys nobody asked for. */
final class Entry {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    Entry(String file, Node node, String what) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "hier hoort " + what + " te staan, met sleutels en waarden");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (keys.put(key, tuple.getKeyNode()) != null) {
                throw wrong(tuple.getKeyNode(), "de sleutel \"" + key + "\" staat hier twee keer");
            }
            if (!tuple.getValueNode().getTag().equals(Tag.NULL)) {
                values.put(key, tuple.getValueNode());
            }
        }
    }

    String text(String key) {
        Node value = asked(key);
        if (value == null || scalar(value).isBlank()) {
            throw wrong(keys.getOrDefault(key, node), "\"" + key + "\" ontbreekt");
        }
        return scalar(value).strip();
    }

    String textOr(String key, String otherwise) {
        Node value = asked(key);
        return value == null ? otherwise : scalar(value).strip();
    }

    boolean flag(String key) {
        String value = textOr(key, "nee");
        return switch (value) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw wrong(key, "\"" + key + "\" is ja of nee, niet \"" + value + "\"");
        };
    }

    List<String> texts(String key) {
        return nodes(key).stream().map(this::scalar).map(String::strip).toList();
    }

    List<Entry> entries(String key, String what) {
        return nodes(key).stream().map(each -> new Entry(file, each, what)).toList();
    }

    /** Entries that may also be written as a bare word, which then stands for their {@code shortKey}. */
    List<Entry> entriesOrWords(String key, String shortKey, String what) {
        List<Entry> result = new ArrayList<>();
        for (Node each : nodes(key)) {
            if (each instanceof ScalarNode word) {
                ScalarNode name = new ScalarNode(Tag.STR, shortKey, word.getStartMark(), word.getEndMark(), word.getScalarStyle());
                result.add(new Entry(file, new MappingNode(Tag.MAP, true, List.of(new NodeTuple(name, word)),
                        word.getStartMark(), word.getEndMark(), org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK), what));
            } else {
                result.add(new Entry(file, each, what));
            }
        }
        return result;
    }

    Validity validity() {
        LocalDate from = date("from");
        LocalDate to = date("to");
        if (from != null && to != null && from.isAfter(to)) {
            throw wrong("from", "de begindatum " + from + " ligt na de einddatum " + to);
        }
        return new Validity(from, to);
    }

    /** Every key was asked for, or the file says something that nobody reads. */
    void nothingElse() {
        keys.forEach((key, where) -> {
            if (!asked.contains(key)) {
                throw wrong(where, "de sleutel \"" + key + "\" is onbekend; bekend zijn hier "
                        + asked.stream().sorted().collect(Collectors.joining(", ")));
            }
        });
    }

    RegionFileException wrong(String key, String reason) {
        return wrong(values.getOrDefault(key, node), reason);
    }

    RegionFileException wrong(String key, int index, String reason) {
        Node value = values.get(key);
        return wrong(value instanceof SequenceNode list ? list.getValue().get(index) : node, reason);
    }

    private RegionFileException wrong(Node where, String reason) {
        return new RegionFileException(file + ", regel " + (where.getStartMark().getLine() + 1), reason);
    }

    private @Nullable LocalDate date(String key) {
        Node value = asked(key);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(scalar(value).strip());
        } catch (DateTimeParseException e) {
            throw wrong(value, "\"" + scalar(value) + "\" is geen datum; schrijf jjjj-mm-dd");
        }
    }

    private List<Node> nodes(String key) {
        Node value = asked(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode list)) {
            throw wrong(value, "\"" + key + "\" is een lijst");
        }
        return list.getValue();
    }

    private @Nullable Node asked(String key) {
        asked.add(key);
        return values.get(key);
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(value, "hier hoort één waarde te staan, geen lijst of groep");
    }
}
