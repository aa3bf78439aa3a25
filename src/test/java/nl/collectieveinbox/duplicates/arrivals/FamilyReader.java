package nl.collectieveinbox.duplicates.arrivals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.duplicates.arrivals.Family.Hard;
import nl.collectieveinbox.duplicates.arrivals.Family.Paper;
import nl.collectieveinbox.duplicates.arrivals.Family.Wish;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the source of a family top-down, and refuses it at the first line that is wrong. */
final class FamilyReader {

    private static final Set<String> FORMATS = Set.of("docx", "pdf", "xlsx", "odt", "txt");

    private FamilyReader() {}

    static Family read(Path file) {
        Entry root = new Entry(file.toString(), compose(file));
        Family family = new Family(file.toString(), root.text("family"), root.flag("open", true), root.text("shows"),
                root.maps("requests").stream().map(FamilyReader::request).toList(),
                root.rows("hard").stream().map(row -> hard(root, row)).toList());
        root.nothingElse();
        if (family.requests().isEmpty()) {
            throw root.wrong("requests", "there are no requests");
        }
        return family;
    }

    private static Wish request(Entry entry) {
        Person from = one(entry, "from");
        Wish wish = new Wish(entry.text("id"), from, entry.text("organisation"), entry.text("subject"), entry.textOr("greeting", ""),
                Prose.unwrapped(entry.text("body")), entry.textOr("signature", ""),
                entry.has("client") ? Client.named(entry, "client") : Client.ofWriter(from), entry.textOr("logo", ""),
                entry.maps("document").stream().map(FamilyReader::paper).toList(), Facts.NONE.butFor(entry.map("facts")),
                entry.maps("arrivals"), entry.maps("followUps"), entry);
        entry.nothingElse();
        if (wish.arrivals().size() < 2 || wish.arrivals().size() > 9) {
            throw entry.wrong("arrivals", "a request has 2 to 9 arrivals, this one " + wish.arrivals().size());
        }
        return wish;
    }

    static Person one(Entry entry, String key) {
        List<Person> people = entry.people(key);
        if (people.size() != 1) {
            throw entry.wrong(key, "\"" + key + "\" is one person");
        }
        return people.getFirst();
    }

    private static Paper paper(Entry entry) {
        Paper paper = new Paper(entry.text("name"), entry.textOr("title", ""), entry.text("text"), entry.flag("shared", false));
        entry.nothingElse();
        if (!FORMATS.contains(paper.extension())) {
            throw entry.wrong("name", "\"" + paper.name() + "\" is none of " + FORMATS);
        }
        return paper;
    }

    /** The reason may have commas in it. */
    private static Hard hard(Entry root, List<String> row) {
        if (row.size() < 3) {
            throw root.wrong("hard", "a hard pair is two labels and a reason, not " + row);
        }
        return new Hard(row.get(0), row.get(1), String.join(", ", row.subList(2, row.size())));
    }

    private static Node compose(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                throw new SourceError(file.toString(), 1, "the file is empty");
            }
            return root;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new SourceError(file.toString(), line, "no valid YAML: " + e.getProblem());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
