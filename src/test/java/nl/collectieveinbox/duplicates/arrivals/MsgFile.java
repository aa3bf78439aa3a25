package nl.collectieveinbox.duplicates.arrivals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectieveinbox.duplicates.arrivals.Letter.Annex;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A message as Outlook saves it in a file [MS-OXMSG], property by property. */
final class MsgFile {

    private static final int STRING = 0x001F;
    private static final int BINARY = 0x0102;
    private static final int NUMBER = 0x0003;
    private static final int TIME = 0x0040;
    /** Readable and writable. */
    private static final int FLAGS = 6;
    /** 100 nanoseconds since 1601, at the beginning of 1970. */
    private static final long EPOCH = 116_444_736_000_000_000L;

    private final DirectoryEntry folder;
    private final int headerSize;
    private final List<byte[]> properties = new ArrayList<>();

    private MsgFile(DirectoryEntry folder, int headerSize) {
        this.folder = folder;
        this.headerSize = headerSize;
    }

    static byte[] of(Letter letter) {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(letter, files.getRoot());
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Letter letter, DirectoryEntry root) throws IOException {
        MsgFile top = new MsgFile(root, 32);
        names(root);
        top.string(0x001A, "IPM.Note");
        top.string(0x0037, letter.subject());
        top.string(0x0070, Subjects.bare(letter.subject()));
        top.string(0x0C1A, letter.from().shown());
        top.string(0x0C1E, "SMTP");
        top.string(0x0C1F, letter.from().address());
        top.string(0x5D01, letter.from().address());
        top.string(0x0042, letter.from().shown());
        top.string(0x0065, letter.from().address());
        top.string(0x0E04, letter.to().stream().map(Person::shown).collect(Collectors.joining("; ")));
        top.string(0x1000, letter.text().replace("\n", "\r\n"));
        top.string(0x1035, letter.messageId());
        long time = letter.at().toInstant().toEpochMilli() * 10_000 + EPOCH;
        top.number(0x0039, TIME, time);
        top.number(0x0E06, TIME, time + 40_000_000);
        top.number(0x0E07, NUMBER, letter.files().isEmpty() ? 1 : 0x11);
        List<Person> people = Stream.concat(letter.to().stream(), letter.cc().stream()).toList();
        for (int i = 0; i < people.size(); i++) {
            recipient(root.createDirectory("__recip_version1.0_#%08X".formatted(i)), people.get(i), i < letter.to().size() ? 1 : 2, i);
        }
        for (int i = 0; i < letter.files().size(); i++) {
            attachment(root.createDirectory("__attach_version1.0_#%08X".formatted(i)), letter.files().get(i), i);
        }
        top.finish(ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN).putLong(0).putInt(people.size()).putInt(letter.files().size())
                .putInt(people.size()).putInt(letter.files().size()).array());
    }

    /** Names of properties without a number: none, but the streams must be there (2.2.3). */
    private static void names(DirectoryEntry root) throws IOException {
        DirectoryEntry names = root.createDirectory("__nameid_version1.0");
        for (String stream : List.of("00020102", "00030102", "00040102")) {
            names.createDocument("__substg1.0_" + stream, new ByteArrayInputStream(new byte[0]));
        }
    }

    private static void recipient(DirectoryEntry folder, Person person, int kind, int row) throws IOException {
        MsgFile one = new MsgFile(folder, 8);
        one.number(0x0C15, NUMBER, kind);
        one.number(0x3000, NUMBER, row);
        one.string(0x3001, person.shown());
        one.string(0x3002, "SMTP");
        one.string(0x3003, person.address());
        one.string(0x39FE, person.address());
        one.finish(new byte[8]);
    }

    private static void attachment(DirectoryEntry folder, Annex annex, int row) throws IOException {
        MsgFile one = new MsgFile(folder, 8);
        one.number(0x0E21, NUMBER, row);
        one.number(0x3705, NUMBER, 1); // by value
        one.string(0x3704, annex.name());
        one.string(0x3707, annex.name());
        one.string(0x370E, annex.type());
        one.stream(0x3701, BINARY, annex.bytes(), annex.bytes().length);
        one.finish(new byte[8]);
    }

    private void string(int property, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_16LE);
        stream(property, STRING, bytes, bytes.length + 2);
    }

    private void stream(int property, int type, byte[] value, int size) throws IOException {
        folder.createDocument("__substg1.0_%04X%04X".formatted(property, type), new ByteArrayInputStream(value));
        number(property, type, size);
    }

    /** Sixteen bytes: type, property, flags, and the value or the size of its stream (2.4.2). */
    private void number(int property, int type, long value) {
        properties.add(ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putShort((short) type).putShort((short) property).putInt(FLAGS).putLong(value).array());
    }

    private void finish(byte[] header) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(headerSize + properties.size() * 16).put(header).position(headerSize);
        properties.forEach(all::put);
        folder.createDocument("__properties_version1.0", new ByteArrayInputStream(all.array()));
    }
}
