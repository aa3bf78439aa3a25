package nl.collectieveinbox.extraction;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jar with the few classes of ours that run in a child. */
final class OwnClasses implements AutoCloseable {

    private static final String IN_SERVICE = "BOOT-INF/classes/";
    private static final List<String> OWN = List.of(
            "nl/collectieveinbox/extraction/child/", "nl/collectieveinbox/mail/AttachmentState.class");

    private final Path target;
    private final Map<String, byte[]> classes = new LinkedHashMap<>();

    private OwnClasses(Path target) {
        this.target = target;
    }

    static OwnClasses into(Path target) {
        return new OwnClasses(target);
    }

    /** Takes them from a folder of classes or from the jar of the service, whole or unpacked. */
    void addFrom(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            addFromFolder(place);
        } else {
            addFromJar(place);
        }
    }

    /** Whether this is the jar of the unpacked service, with our classes at its root. */
    static boolean isIn(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getEntry(OWN.getLast()) != null;
        }
    }

    private void addFromFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (isOwn(name)) {
                    classes.put(name, Files.readAllBytes(file));
                }
            }
        }
    }

    private void addFromJar(Path service) throws IOException {
        try (JarFile file = new JarFile(service.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                String name = entry.getName().startsWith(IN_SERVICE)
                        ? entry.getName().substring(IN_SERVICE.length()) : entry.getName();
                if (isOwn(name)) {
                    try (InputStream bytes = file.getInputStream(entry)) {
                        classes.put(name, bytes.readAllBytes());
                    }
                }
            }
        }
    }

    private static boolean isOwn(String name) {
        return name.endsWith(".class") && OWN.stream().anyMatch(name::startsWith);
    }

    /** Writes the jar, which leads to these libraries. */
    Path with(List<Path> libraries) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.CLASS_PATH,
                libraries.stream().map(library -> library.toUri().toString()).collect(Collectors.joining(" ")));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(target), manifest)) {
            for (var each : classes.entrySet()) {
                jar.putNextEntry(new JarEntry(each.getKey()));
                jar.write(each.getValue());
            }
        }
        return target;
    }

    @Override
    public void close() {
        classes.clear();
    }
}
