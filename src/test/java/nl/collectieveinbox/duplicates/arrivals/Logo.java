package nl.collectieveinbox.duplicates.arrivals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import nl.collectieveinbox.duplicates.arrivals.Letter.Annex;

/** The small picture in a signature; the same words give the same bytes. No letters in it, for fonts differ. */
final class Logo {

    private Logo() {}

    /** @param label of the message, for the id by which its text shows the picture */
    static Annex of(String words, String label) {
        BufferedImage picture = new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        byte[] seed = Seed.bytes("logo " + words);
        for (int column = 0; column < 12; column++) {
            pen.setColor(new Color(seed[column] & 0xff, seed[column + 5] & 0xff, seed[column + 9] & 0xff));
            pen.fillRect(column * 10, (seed[column + 12] & 0x0f), 10, 40);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Annex("image001.png", "image/png", out.toByteArray(), "image001.png@" + Seed.hex("cid " + label, 8).toUpperCase(java.util.Locale.ROOT) + ".01DCA9F0");
    }
}
