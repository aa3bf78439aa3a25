package nl.collectieveinbox.duplicates.arrivals;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One mapping of a source; knows where each value stands, and which keys nobody asked for. */
final class Entry {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    Entry(String file, Node node) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "keys and values belong here");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (values.put(key, tuple.getValueNode()) != null) {
                throw wrong(tuple.getKeyNode(), "\"" + key + "\" stands here twice");
            }
        }
    }

    boolean has(String key) {
        return asked(key) != null;
    }

    boolean isNull(String key) {
        Node value = asked(key);
        return value == null || value.getTag().equals(Tag.NULL);
    }

    boolean isScalar(String key) {
        return asked(key) instanceof ScalarNode;
    }

    /** Without the white space at its end. */
    String text(String key) {
        String text = textOr(key, "");
        if (text.isBlank()) {
            throw wrong(key, "\"" + key + "\" is missing");
        }
        return text;
    }

    String textOr(String key, String otherwise) {
        Node value = asked(key);
        return value == null || value.getTag().equals(Tag.NULL) ? otherwise : scalar(value).stripTrailing();
    }

    int number(String key) {
        try {
            return Integer.parseInt(text(key));
        } catch (NumberFormatException e) {
            throw wrong(key, "\"" + text(key) + "\" is no whole number");
        }
    }

    boolean flag(String key, boolean otherwise) {
        return switch (textOr(key, Boolean.toString(otherwise))) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(key, "\"" + key + "\" is true or false");
        };
    }

    @Nullable LocalDate date(String key) {
        try {
            return isNull(key) ? null : LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            throw wrong(key, "\"" + text(key) + "\" is no date such as 2027-01-01");
        }
    }

    /** A list, or one value alone. */
    List<String> texts(String key) {
        return nodes(key).stream().map(this::scalar).toList();
    }

    Entry map(String key) {
        Node value = asked(key);
        if (value == null) {
            throw wrong(key, "\"" + key + "\" is missing");
        }
        return new Entry(file, value);
    }

    @Nullable Entry mapOrNull(String key) {
        return isNull(key) ? null : map(key);
    }

    /** A list of mappings, or one mapping alone. */
    List<Entry> maps(String key) {
        return nodes(key).stream().map(each -> new Entry(file, each)).toList();
    }

    /** A list of lists of values. */
    List<List<String>> rows(String key) {
        return nodes(key).stream().map(row -> {
            if (row instanceof SequenceNode list) {
                return list.getValue().stream().map(this::scalar).toList();
            }
            throw wrong(row, "a list belongs here");
        }).toList();
    }

    /** People, each an address, {@code Name <address>} or {@code {name, address}}. */
    List<Person> people(String key) {
        return nodes(key).stream().map(each -> {
            Person person = each instanceof ScalarNode ? Person.of(scalar(each)) : person(new Entry(file, each));
            if (!person.address().endsWith(".example") || person.address().indexOf('@') < 1 || person.address().contains(" ")) {
                throw wrong(each, "\"" + person.address() + "\" is no address on a .example domain");
            }
            return person;
        }).toList();
    }

    private static Person person(Entry entry) {
        Person person = new Person(entry.textOr("name", ""), entry.text("address"));
        entry.nothingElse();
        return person;
    }

    /** Every key was asked for, or the source says something that nobody reads. */
    void nothingElse() {
        values.keySet().stream().filter(key -> !asked.contains(key)).findFirst().ifPresent(key -> {
            throw wrong(key, "\"" + key + "\" is not known here; known are " + String.join(", ", asked));
        });
    }

    SourceError wrong(String key, String reason) {
        return wrong(values.getOrDefault(key, node), reason);
    }

    private SourceError wrong(Node where, String reason) {
        return new SourceError(file, where.getStartMark().getLine() + 1, reason);
    }

    private List<Node> nodes(String key) {
        Node value = asked(key);
        return value == null || value.getTag().equals(Tag.NULL) ? List.of()
                : value instanceof SequenceNode list ? list.getValue() : Stream.of(value).toList();
    }

    private @Nullable Node asked(String key) {
        asked.add(key);
        return values.get(key);
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(value, "one value belongs here, no list and no mapping");
    }
}
