package nl.collectieveinbox.mailbox;

import java.util.List;

/** UIDs as IMAP writes them, {@code 1:4,7,9:10} (RFC 9051, sequence-set). */
final class UidSet {

    private UidSet() {}

    /** @param uids ascending */
    static String of(List<Long> uids) {
        StringBuilder set = new StringBuilder();
        for (int i = 0; i < uids.size(); ) {
            int last = i;
            while (last + 1 < uids.size() && uids.get(last + 1) == uids.get(last) + 1) {
                last++;
            }
            set.append(set.isEmpty() ? "" : ",").append(uids.get(i));
            if (last > i) {
                set.append(':').append(uids.get(last));
            }
            i = last + 1;
        }
        return set.toString();
    }
}
