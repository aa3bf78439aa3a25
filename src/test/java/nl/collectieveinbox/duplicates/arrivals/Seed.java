package nl.collectieveinbox.duplicates.arrivals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What looks arbitrary but is the same each time: made from words. */
final class Seed {

    private Seed() {}

    static byte[] bytes(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(String words, int length) {
        return HexFormat.of().formatHex(bytes(words)).substring(0, length);
    }

    static int below(int bound, String words) {
        return (int) Math.floorMod(number(words), (long) bound);
    }

    static long number(String words) {
        return ByteBuffer.wrap(bytes(words)).getLong();
    }

    static String uuid(String words) {
        String hex = hex(words, 32);
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-4" + hex.substring(13, 16) + "-a" + hex.substring(17, 20) + "-" + hex.substring(20);
    }
}
