package nl.collectieveinbox.recognition;

import java.util.Set;

/** Words that names of houses and organisations are made of; a mail domain that is written in one is cut by them. */
final class NameWords {

    static final Set<String> ALL = Set.of(("huis huizen hof hofje hoeve tuin tuinen boom bomen licht brug bruggen zon ster sterren anker haven kade oever oevers weg pad "
            + "stap stappen start kans kansen kracht thuis samen veilig blijf zuid noord oost west nieuw nieuwe oud oude leven levens mens "
            + "mensen hart handen hand vrij vrijheid rust warm warme warmte lichte groen groene blauw blauwe rood rode wit witte geel gele "
            + "gouden zilveren tinnen koperen ijzeren houten deur deuren poort raam venster drempel sleutel dak daken vloer muur kamer "
            + "kamers steen stenen toren molen molens kerk klooster kasteel slot burcht hut herberg nest nesten korf kom kring krans kroon "
            + "spiegel lamp lantaarn vuur vlam water waters rivier beek bron meer zee strand eiland duin duinen dijk polder wei weide veld "
            + "velden akker akkers land landen berg bergen dal bos bossen heide heuvel horizon zicht uitzicht morgen avond dag nacht ochtend "
            + "zomer winter lente herfst tweede eerste derde laatste tweedekans ander andere anders beter beste goed goede gewoon gewone "
            + "bijzonder bijzondere eigen een twee drie vier vijf zes zeven acht negen tien honderd klein kleine groot grote hoog hoge laag "
            + "lage lang lange kort ver verder dichtbij ouder ouders kind kinderen jeugd jongeren meiden jongens vrouwen mannen moeder "
            + "moeders vader vaders familie gezin gezins buurt buren buur buurman wijk dorp stad stads straat plein gang laan singel zorg "
            + "wonen woon woning wonings opvang begeleiding begeleid hulp steun zorgzaam welzijn herstel herstart groei bloei bloeien wortel "
            + "wortels tak takken blad bladeren roos rozen lelie tulp iris klaver varen mos riet wilg wilgen linde linden eik eiken beuk "
            + "berk es esdoorn kastanje noten noot notenhof appel peren vogel vogels zwaluw mus merel uil ooievaar reiger kievit grutto "
            + "meeuw gans ganzen zwaan zwanen vos egel bij bijen vlinder vlinders vis vissen schip schepen boot boten vlot sloep boei kompas "
            + "stuur roer zeil zeilen mast kabel touw knoop draad weefhuis schakel schakels keten ring stip punt lijn cirkel vierkant "
            + "driehoek ruimte plek plaats plaatsen stek stee stede hoek rand kant midden centrum rond om uit in op aan van voor met zonder "
            + "tussen binnen buiten onder boven naast naar over door langs tegen de het der den en of te ten ter na al als is er ik jij wij "
            + "ons onze jouw mijn elkaar zelf zelfstandig samenleven werk werken doen kunnen mag mogen gaan komen staan lopen zijn worden "
            + "blijven blijft beginnen begin begint doorstart opstap overstap uitstap instap aanloop vooruit omhoog opweg onderweg weerbaar "
            + "wederom weer terug groep groepen team bond verbond vereniging stichting cooperatie initiatief collectief gemeenschap netwerk "
            + "partners plus ggz lvb nah wmo ambulant forensisch respijt logeer logeren hospice villa residentie landgoed boerderij "
            + "zorgboerderij kwekerij atelier werkplaats leger geluk vrede hoop liefde moed vertrouwen dromen droom toekomst sterk sterke "
            + "stille stil stilte fijn mooi mooie vol volle rijk rijke vast vaste los losse verblijf bestaan wende wending kering keer "
            + "keerpunt draai draaipunt kruispunt viersprong driesprong splitsing jan anna maria joris maarten sint st ruth naomi home homes "
            + "house care life living hope light bridge first second next step steps way safe room rooms works harbour lantern community "
            + "communities together").split(" "));

    private NameWords() {}
}
