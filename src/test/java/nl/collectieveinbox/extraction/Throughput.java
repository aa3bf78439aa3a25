package nl.collectieveinbox.extraction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** No test: prints how many typical documents are read per second. Run its main with the class path of the tests. */
final class Throughput {

    private static final String PARAGRAPH = "Wij zoeken in de regio woonruimte voor een groep van acht bewoners met een "
            + "Wlz-indicatie, met een gemeenschappelijke ruimte, een slaapwacht en parkeerplaatsen voor het team. ";

    private Throughput() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        for (int workers : List.of(1, 2)) {
            Path folder = Files.createTempDirectory("throughput");
            try (Desk desk = new Desk(folder, Desk.settings(ExtractionSettings.Ocr.AUTO, Duration.ofSeconds(60), workers))) {
                for (int round = 1; round <= 3; round++) {
                    System.out.println("workers " + workers + " round " + round);
                    measure("docx", desk, documents(desk, count, round, "docx"));
                    measure("xlsx", desk, documents(desk, count, round, "xlsx"));
                    measure("pdf", desk, documents(desk, count, round, "pdf"));
                    measure("txt", desk, documents(desk, count, round, "txt"));
                    measure("known", desk, documents(desk, count, round, "txt"));
                }
                ProcessHandle.current().children().forEach(child -> System.out.println("rss " + rss(child.pid())));
            }
        }
        System.exit(0);
    }

    private static String rss(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS")).findFirst().orElse("");
        } catch (java.io.IOException e) {
            return e.getMessage();
        }
    }

    private static List<Content> documents(Desk desk, int count, int round, String kind) {
        List<Content> contents = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String[] text = new String[40];
            java.util.Arrays.fill(text, PARAGRAPH);
            text[0] = kind + " " + round + " nummer " + number + " " + desk.hashCode();
            byte[] bytes = switch (kind) {
                case "docx" -> Documents.docx(text);
                case "xlsx" -> Documents.xlsx(text);
                case "pdf" -> Documents.pdf(text[0], PARAGRAPH.substring(0, 80), PARAGRAPH.substring(80, 150));
                default -> Documents.txt(String.join("\n", text));
            };
            contents.add(desk.content("document" + number + "." + kind, bytes));
        }
        return contents;
    }

    private static void measure(String kind, Desk desk, List<Content> contents) {
        long start = System.nanoTime();
        desk.reader.read(contents);
        double millis = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start) / 1000.0;
        System.out.printf("  %-6s %7.0f per s, %6.2f ms each%n", kind, contents.size() * 1000 / millis, millis / contents.size());
    }
}
