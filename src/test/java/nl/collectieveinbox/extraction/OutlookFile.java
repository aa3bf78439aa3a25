package nl.collectieveinbox.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes a .msg [MS-OXMSG] as Outlook saves it, property by property. */
final class OutlookFile {

    private interface Content {
        void write(DirectoryEntry folder, boolean top) throws IOException;
    }

    private Content content = (folder, top) -> {};
    private int recipients;
    private int attachments;
    private long submitted;

    OutlookFile string(int property, String value) {
        return add((folder, top) -> put(folder, "__substg1.0_%04X001F".formatted(property), value.getBytes(StandardCharsets.UTF_16LE)));
    }

    OutlookFile sent(String instant) {
        // 100 nanoseconds since 1601
        submitted = Instant.parse(instant).toEpochMilli() * 10_000 + 116_444_736_000_000_000L;
        return this;
    }

    OutlookFile recipient(int kind, String name, String address, String smtp) {
        int number = recipients++;
        return add((folder, top) -> {
            DirectoryEntry one = folder.createDirectory("__recip_version1.0_#%08X".formatted(number));
            put(one, "__properties_version1.0", ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putLong(0).putShort((short) 3).putShort((short) 0x0C15).putInt(6).putInt(kind).putInt(0).array());
            put(one, "__substg1.0_3001001F", name.getBytes(StandardCharsets.UTF_16LE));
            put(one, "__substg1.0_3003001F", address.getBytes(StandardCharsets.UTF_16LE));
            if (!smtp.isEmpty()) {
                put(one, "__substg1.0_39FE001F", smtp.getBytes(StandardCharsets.UTF_16LE));
            }
        });
    }

    OutlookFile enclose(OutlookFile other) {
        int number = attachments++;
        return add((folder, top) -> {
            DirectoryEntry one = folder.createDirectory("__attach_version1.0_#%08X".formatted(number));
            put(one, "__properties_version1.0", new byte[8]);
            other.write(one.createDirectory("__substg1.0_3701000D"), false);
        });
    }

    byte[] bytes() {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(files.getRoot(), true);
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(DirectoryEntry folder, boolean top) throws IOException {
        put(folder, "__substg1.0_001A001F", "IPM.Note".getBytes(StandardCharsets.UTF_16LE));
        ByteBuffer properties = ByteBuffer.allocate((top ? 32 : 24) + (submitted == 0 ? 0 : 16)).order(ByteOrder.LITTLE_ENDIAN).position(top ? 32 : 24);
        if (submitted != 0) {
            properties.putShort((short) 0x40).putShort((short) 0x0039).putInt(6).putLong(submitted);
        }
        put(folder, "__properties_version1.0", properties.array());
        content.write(folder, top);
    }

    private OutlookFile add(Content more) {
        Content before = content;
        content = (folder, top) -> {
            before.write(folder, top);
            more.write(folder, top);
        };
        return this;
    }

    private static void put(DirectoryEntry folder, String name, byte[] value) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(value));
    }
}
