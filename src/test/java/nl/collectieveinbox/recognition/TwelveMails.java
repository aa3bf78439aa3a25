package nl.collectieveinbox.recognition;

import java.util.List;
import nl.collectieveinbox.mail.ReadMessage;

/** The twelve example mails of the domain description, as read; sender and domain names are fictional. */
public final class TwelveMails {

    public static final String PDF = "a".repeat(64);
    private static final String M01_BODY = """
            Stichting Merwestroom GGZ zoekt een locatie voor 12 cliënten met een psychische kwetsbaarheid (18-45 jaar, Wmo beschermd
            wonen). Wij denken aan 12 zelfstandige studio's van 25 tot 32 m2 met een gezamenlijke huiskamer en een teamruimte met slaapwacht;
            begeleiding is 24 uur per dag aanwezig. Voorkeur: Dordrecht (niet direct aan een drukke weg), eventueel Zwijndrecht. De huur van
            onze huidige locatie eindigt; ingangsdatum uiterlijk 1 oktober 2026, huurtermijn minimaal 10 jaar. Wij huren het geheel; na twee
            jaar kan een deel omklappen. Het programma van eisen vindt u in de bijlage. Deze vraag leggen wij ook voor aan andere corporaties.

            Met vriendelijke groet,
            Annelies Verstraten, projectleider huisvesting, 078-000 00 12 (ma, di, do)
            """;
    private static final String M04_BODY = """
            Goedemorgen, voor acht jongvolwassenen met een licht verstandelijke beperking (18-27 jaar, Wlz VG3/VG4) zoeken wij 8 appartementen
            van ca. 45 m2 bij elkaar in één complex in Sliedrecht of Papendrecht, plus één appartement als steunpunt (dus 9 eenheden). De
            begeleiding is 24 uur bereikbaar, overdag aanwezig. Cliënten huren zelf (scheiden wonen en zorg), huur tot de aftoppingsgrens.
            Gelijkvloers of lift, nabij bus en supermarkt. Start: eerste kwartaal 2027.

            Vriendelijke groet,
            Rob Kamphuis, vastgoedmanager Waterlelie
            """;

    public static final ReadMessage M01 = Letter.from("Annelies Verstraten", "a.verstraten@merwestroom.example")
            .id("<a1.0303@merwestroom.example>").sent("2026-03-03T08:41:00Z")
            .subject("Huisvestingsvraag beschermd wonen Dordrecht (12 plaatsen)")
            .text("Geachte heer/mevrouw,\n" + M01_BODY)
            .attach("PvE_BW_Dordrecht_v2.pdf", PDF, 40_000).attach("ruimtestaat.xlsx", "b".repeat(64), 9_000).read();

    public static final ReadMessage M02 = Letter.from("Joost Hagenaar", "j.hagenaar@merwestroom.example")
            .id("<b7.1203@merwestroom.example>").sent("2026-03-12T14:20:00Z")
            .subject("zoekvraag woonruimte cliënten Merwestroom")
            .text("""
                    Beste collega's van Rhiant,
                    Wellicht kunnen jullie ons helpen. Wij zoeken een locatie voor 12 à 14 cliënten met een psychische kwetsbaarheid (Wmo beschermd
                    wonen): zelfstandige studio's van 25-32 m2, een gezamenlijke huiskamer en een teamruimte met slaapwacht, 24 uur begeleiding.
                    Dordrecht heeft de voorkeur maar Hendrik-Ido-Ambacht is ook bespreekbaar. Graag voor 1 oktober 2026, voor tien jaar of langer.
                    Hoor graag! Groet, Joost Hagenaar, adviseur vastgoed
                    Dit bericht kan vertrouwelijke informatie bevatten. Indien u niet de bedoelde ontvanger bent, meld dit dan.
                    """)
            .attach("Programma van Eisen Merwestroom.pdf", PDF, 40_000).read();

    public static final ReadMessage M03 = Letter.from("Karin de Bruin", "k.debruin@woonkracht.example")
            .id("<c2.1603@woonkracht.example>").sent("2026-03-16T10:02:00Z")
            .subject("FW: Huisvestingsvraag beschermd wonen")
            .text("""
                    Hoi Trivire, deze kwam bij ons binnen, volgens mij voor de gezamenlijke inbox? Wij hebben in Papendrecht nu niets. Gr. Karin
                    ________________________________
                    Van: Annelies Verstraten <a.verstraten@merwestroom.example>
                    Verzonden: dinsdag 3 maart 2026 09:52
                    Aan: Klantcontact Woonkracht10 <info@woonkracht.example>
                    Onderwerp: Huisvestingsvraag beschermd wonen

                    Geacht bestuur,
                    """ + M01_BODY)
            .attach("PvE_BW_Dordrecht_v2.pdf", PDF, 40_000).read();

    public static final ReadMessage M04 = Letter.from("Rob Kamphuis", "r.kamphuis@waterlelie.example")
            .id("<d4.0503@waterlelie.example>").sent("2026-03-05T07:15:00Z")
            .subject("Aanvraag 8 appartementen LVB Sliedrecht").text(M04_BODY)
            .attach("aanvraag_LVB.docx", "c".repeat(64), 20_000).read();

    public static final ReadMessage M05 = Letter.from("Wijkteam Tablis", "wijk@tablis.example")
            .id("<e9.0603@tablis.example>").sent("2026-03-06T15:48:00Z")
            .subject("FW: Aanvraag 8 appartementen LVB Sliedrecht")
            .text("""

                    Van: Rob Kamphuis <r.kamphuis@waterlelie.example>
                    Datum: donderdag, 5 maart 2026 om 08:15
                    Aan: info@tablis.example <info@tablis.example>, collectief@wonen-drechtsteden.example <collectief@wonen-drechtsteden.example>
                    Onderwerp: Aanvraag 8 appartementen LVB Sliedrecht

                    """ + M04_BODY).read();

    public static final ReadMessage M06 = Letter.from("Rob Kamphuis", "r.kamphuis@waterlelie.example")
            .id("<f1.2403@waterlelie.example>").sent("2026-03-24T09:05:00Z")
            .subject("Aanvraag 6 appartementen LVB Zwijndrecht")
            .text("""
                    Goedemorgen, voor zes volwassenen met een licht verstandelijke beperking (30+, Wlz VG5/VG6) zoeken wij 6 appartementen van ca. 45 m2
                    bij elkaar in één complex in Zwijndrecht, plus een kantoor met slaapwacht. De begeleiding is 24 uur aanwezig. Wij huren het geheel.
                    Twee appartementen rolstoeltoegankelijk. Start: medio 2027. NB: dit staat los van onze eerdere aanvraag voor Sliedrecht.

                    Groet, Rob Kamphuis
                    """)
            .attach("aanvraag_LVB.docx", "d".repeat(64), 20_000).read();

    public static final ReadMessage M07 = Letter.from("Annelies Verstraten", "a.verstraten@merwestroom.example")
            .id("<g3.1404@merwestroom.example>").sent("2026-04-14T07:10:00Z").answers("<bevestiging.V1@wonen-drechtsteden.example>")
            .subject("RE: Ontvangstbevestiging [CI-2026-0001] Huisvestingsvraag")
            .text("""
                    Beste mevrouw De Wit, kunt u aangeven of er al een corporatie naar onze vraag kijkt? Onze huidige verhuurder wil uiterlijk 1 mei
                    weten of wij verlengen. Alvast dank, Annelies

                    > Op 3 mrt 2026 om 10:00 schreef Collectieve inbox <collectief@wonen-drechtsteden.example>:
                    > Uw vraag is ontvangen
                    """).read();

    public static final ReadMessage M08 = Letter.from("F. el Idrissi via Veilige Mail", "noreply@secure-mail.example")
            .id("<h8.1703@secure-mail.example>").sent("2026-03-17T12:33:00Z").replyTo("f.elidrissi@thuishaven.example")
            .subject("Thuishaven Opvang heeft u een beveiligd bericht gestuurd")
            .text("""
                    U heeft een beveiligd bericht ontvangen van F. el Idrissi (f.elidrissi@thuishaven.example).
                    Klik voor bericht
                    Voor het openen ontvangt u een code per sms op het nummer dat eindigt op 00. Dit bericht is beschikbaar tot 15 juni 2026.
                    Weet u niet zeker of dit bericht betrouwbaar is? Neem contact op met de afzender. Antwoorden op deze e-mail wordt niet gelezen.
                    """).read();

    public static final ReadMessage M09 = Letter.from("Milan Schouten", "m.schouten@stroomop.example")
            .id("<i5.1803@stroomop.example>").sent("2026-03-18T16:55:00Z")
            .subject("SPOED woning voor cliënt D.")
            .text("""
                    Hallo, ik zoek met spoed een woning voor mijn cliënt, dhr. D. Voorbeeld, geb. 01-02-2003, BSN 9999.90.019. Hij is gediagnosticeerd met
                    PTSS en moet per 1 april onze kamertraining verlaten. Inkomen: Participatiewet. Kan hij ergens terecht in Papendrecht? De beschikking
                    zit in de bijlage.

                    Mvg Milan, ambulant begeleider
                    """)
            .attach("indicatie_D.pdf", "e".repeat(64), 30_000).read();

    public static final ReadMessage M10 = Letter.from("Annelies Verstraten", "a.verstraten@merwestroom.example")
            .id("<j2.0303@merwestroom.example>").sent("2026-03-03T09:01:00Z")
            .header("Auto-Submitted", "auto-replied").header("X-Auto-Response-Suppress", "All")
            .subject("Automatisch antwoord: Ontvangstbevestiging [CI-2026-0001] Huisvestingsvraag")
            .text("Bedankt voor uw bericht. Op woensdag en vrijdag ben ik niet aanwezig. Bij spoed: secretariaat huisvesting, 078-000 00 10.").read();

    public static final ReadMessage M11 = Letter.from("Microsoft Outlook", "postmaster@wonen-drechtsteden.example")
            .id("<k7.0503@mx.example>").sent("2026-03-05T07:16:00Z")
            .header("Return-Path", "<>").header("Content-Type", "multipart/report; report-type=delivery-status; boundary=x")
            .subject("Onbestelbaar: Ontvangstbevestiging [CI-2026-0002] Aanvraag LVB")
            .text("Uw bericht aan r.kamphuis@waterlelie.example kan niet worden bezorgd. Het postvak van de ontvanger is vol (552 5.2.2).").read();

    public static final ReadMessage M12 = Letter.from("FlexPand Zorgvastgoed", "nieuws@flexpand.example")
            .id("<l4.1903@flexpand.example>").sent("2026-03-19T05:30:00Z").header("List-Unsubscribe", "<mailto:uit@flexpand.example>")
            .subject("Laatste kans: 12 turn-key zorgappartementen in uw regio!")
            .text("""
                    Beste relatie, zoekt u als zorgorganisatie of corporatie snel woonruimte? Reserveer nu en profiteer van 10% introductiekorting.
                    Klik hier voor de brochure. Afmelden kan via onderstaande link.
                    """).read();

    /** In their order of number. */
    public static final List<ReadMessage> ALL = List.of(M01, M02, M03, M04, M05, M06, M07, M08, M09, M10, M11, M12);

    private TwelveMails() {}
}
