package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.mail.Address;

/** Names and addresses as they stand in the header lines of a forward. */
final class Addresses {

    private static final int MOST = 200;

    private Addresses() {}

    static List<Address> readAll(String written) {
        List<Address> all = new ArrayList<>();
        int from = 0;
        int lastAt = -1;
        boolean quoted = false;
        for (int i = 0; i <= written.length() && all.size() < MOST; i++) {
            char c = i == written.length() ? ';' : written.charAt(i);
            quoted ^= c == '"';
            lastAt = c == '@' ? i : lastAt;
            boolean end = i == written.length() || (!quoted && (c == ';' || (c == ',' && lastAt >= from)));
            if (end) {
                Address address = read(written.substring(from, i));
                if (!address.equals(Address.NOBODY)) {
                    all.add(address);
                }
                from = i + 1;
            }
        }
        return all;
    }

    static Address read(String written) {
        String text = written.replace("mailto:", "").strip();
        int at = text.indexOf('@');
        if (at < 0) {
            return new Address(bare(text), "");
        }
        int start = at;
        while (start > 0 && isAddressCharacter(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && isAddressCharacter(text.charAt(end))) {
            end++;
        }
        String address = text.substring(start, end);
        return new Address(bare(text.substring(0, start)), address);
    }

    private static boolean isAddressCharacter(char c) {
        return Character.isLetterOrDigit(c) || "._-+'!#$%&/=?^{}~".indexOf(c) >= 0;
    }

    private static String bare(String name) {
        int end = name.length();
        int start = 0;
        while (start < end && " \"'<[(,;".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \"'<[(,;>])".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }
}
