package nl.collectieveinbox.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as one jar with jars in it, as Spring Boot packs it. */
class OneJarTest {

    @TempDir
    Path folder;

    @Test
    void childrenReadWhenTheServiceIsOneJar() throws IOException {
        Path service = oneJar();

        assertThat(readWith(service).text()).contains("uit een jar");

        Path libraries = libraries();
        assertThat(libraries).isDirectoryContaining("glob:**/tika-core-*.jar");
        assertThat(libraries).isDirectoryNotContaining("glob:**/spring-*.jar");
    }

    @Test
    void childrenReadWhenTheServiceIsUnpackedBesideItsLibraries() throws IOException {
        Path service = unpacked();

        assertThat(readWith(service).text()).contains("uit een jar");

        try (JarFile child = new JarFile(folder.resolve("extraction/child.jar").toFile())) {
            assertThat(child.getManifest().getMainAttributes().getValue("Class-Path"))
                    .contains("tika-core-").doesNotContain("spring-").doesNotContain("service.jar");
        }
    }

    @Test
    void anotherBuildReplacesTheLibrariesOfTheFormer() throws IOException {
        Path service = oneJar();
        ChildLibrary.prepare(folder.resolve("extraction"), service.toString());
        Path former = libraries();
        Files.setLastModifiedTime(service, java.nio.file.attribute.FileTime.fromMillis(1_000_000));

        ChildLibrary.prepare(folder.resolve("extraction"), service.toString());

        assertThat(former).doesNotExist();
        assertThat(libraries()).isNotEmptyDirectory();
    }

    private Extracted readWith(Path service) throws IOException {
        byte[] bytes = Documents.docx("uit een jar");
        Path file = Files.write(folder.resolve("a.docx"), bytes);
        try (WorkerPool pool = WorkerPool.open(Desk.settings(ExtractionSettings.Ocr.OFF, Duration.ofSeconds(60), 1),
                folder.resolve("extraction"), "", List.of(), service.toString())) {
            return pool.read(new Content("a", bytes.length, file, "a.docx", "")).join();
        }
    }

    private Path libraries() throws IOException {
        try (var entries = Files.list(folder.resolve("extraction"))) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("lib-")).findFirst().orElseThrow();
        }
    }

    private Path oneJar() throws IOException {
        Path jar = folder.resolve("service.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("BOOT-INF/lib/"));
            for (String given : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path entry = Path.of(given);
                if (Files.isDirectory(entry)) {
                    addClasses("BOOT-INF/classes/", entry, zip);
                } else if (Files.size(entry) < 30_000_000) {
                    zip.putNextEntry(new ZipEntry("BOOT-INF/lib/" + entry.getFileName()));
                    Files.copy(entry, zip);
                }
            }
        }
        return jar;
    }

    private Path unpacked() throws IOException {
        Path jar = folder.resolve("service.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                        .filter(Files::isRegularFile).map(Path::toString).collect(Collectors.joining(" ")));
        try (ZipOutputStream zip = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            addClasses("", Path.of("target/classes"), zip);
        }
        return jar;
    }

    private static void addClasses(String below, Path classes, ZipOutputStream zip) throws IOException {
        try (var files = Files.walk(classes.resolve("nl")).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry(below + classes.relativize(file)));
                Files.copy(file, zip);
            }
        }
    }
}
