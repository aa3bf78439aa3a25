package nl.collectieveinbox.unwrapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names of months as mail programs write them: whole and short, in every case a language puts them in. */
final class Months {

    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        month(1, "januari january jan januar janvier janv enero ene gennaio gen janeiro ianuarie ian leden ledna led januara januar január januára "
                + "stycznia styczen sty siječnja sij január jan január ocak oca января янв січня січ tammikuuta tammikuu tammi tammik jaanuar jaan");
        month(2, "februari february feb februar februar février févr fév febrero febbraio fevereiro fev februarie unor unora úno február februára "
                + "lutego luty lut veljače velj február febr şubat şub февраля фев февр лютого лют helmikuuta helmikuu helmi helmik veebruar veebr");
        month(3, "maart march mrt mar märz mär mars marzo março martie mart březen března bře marec marca marca marzec ożujka ožujka ožu március márc "
                + "marts марта мар март березня бер maaliskuuta maaliskuu maalis maalisk märts");
        month(4, "april apr avril avr abril abr aprile aprilie duben dubna dub apríl apríla kwietnia kwiecień kwi travnja tra április ápr nisan nis "
                + "апреля апр квітня квіт huhtikuuta huhtikuu huhti huhtik aprill");
        month(5, "mei may mai mayo maggio mag maio květen května kvě máj mája maja maj svibnja svi május máj mayıs мая май травня трав "
                + "toukokuuta toukokuu touko toukok");
        month(6, "juni june jun juin junio giugno giu junho iunie iun červen června čvn jún júna czerwca czerwiec cze lipnja lip június jún haziran haz "
                + "июня июн червня черв kesäkuuta kesäkuu kesä kesäk juuni");
        month(7, "juli july jul juillet juil julio luglio lug julho iulie iul červenec července čvc júl júla lipca lipiec srpnja srp július júl temmuz tem "
                + "июля июл липня лип heinäkuuta heinäkuu heinä heinäk juuli");
        month(8, "augustus august aug août aou agosto ago agosto agosto srpen srpna srp augusta sierpnia sierpień sie kolovoza kol augusztus ağustos ağu "
                + "августа авг серпня серп elokuuta elokuu elo elok");
        month(9, "september sept sep septembre septiembre settembre set setembro septembrie září zář septembra września wrzesień wrz rujna ruj "
                + "szeptember szept eylül eyl сентября сен сент вересня вер syyskuuta syyskuu syys syysk");
        month(10, "oktober october okt oct octobre octubre ottobre ott outubro out octombrie říjen října říj október októbra października październik paź "
                + "október ekim eki октября окт жовтня жовт lokakuuta lokakuu loka lokak oktoober");
        month(11, "november nov novembre noviembre novembro noiembrie noi listopad listopadu lis november novembra listopada studenoga studenog stu "
                + "november kasım kas ноября ноя нояб листопада лист marraskuuta marraskuu marras marrask");
        month(12, "december dec dezember dez décembre déc diciembre dic dicembre dezembro decembrie prosinec prosince pro december decembra grudnia "
                + "grudzień gru prosinca desember des december aralık ara декабря дек грудня груд joulukuuta joulukuu joulu jouluk detsember dets");
    }

    /** Croatian and Polish share a word: October in one, November in the other. */
    private static final Set<String> CROATIAN_DAYS = Set.of("ponedjeljak", "utorak", "srijeda", "cetvrtak", "petak", "subota", "nedjelja",
            "u", "pon", "uto", "sri", "cet", "pet", "sub", "ned");

    private Months() {}

    /** 1 to 12, or 0 when the folded word is no month. */
    static int number(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static boolean isCroatianDay(String word) {
        return CROATIAN_DAYS.contains(word);
    }

    private static void month(int number, String names) {
        for (String name : names.split(" ")) {
            MONTHS.putIfAbsent(Fold.text(name), number);
        }
    }
}
