package nl.collectieveinbox.unwrapping;

/** What mail programs write around a forward in a language; the date is the third of March 2026, 09:52. */
enum Language {
    DUTCH("FW", "Van", "Verzonden", "Datum", "Aan", "CC", "Onderwerp", "Doorgestuurd bericht", "Begin doorgestuurd bericht:", "Oorspronkelijk bericht",
            "dinsdag 3 maart 2026 09:52", "Op 03-03-2026 09:52 heeft %s <%s> geschreven:"),
    ENGLISH("FW", "From", "Sent", "Date", "To", "Cc", "Subject", "Forwarded Message", "Begin forwarded message:", "Original Message",
            "Tuesday, March 3, 2026 9:52 AM", "On 03/03/2026, 09:52, \"%s\" <%s> wrote:"),
    GERMAN("WG", "Von", "Gesendet", "Datum", "An", "Cc", "Betreff", "Weitergeleitete Nachricht", "Anfang der weitergeleiteten Nachricht:", "Ursprüngliche Nachricht",
            "Dienstag, 3. März 2026 09:52", "Am 03.03.26, 09:52 schrieb \"%s\" <%s>:"),
    FRENCH("TR", "De ", "Envoyé ", "Date ", "À ", "Cc ", "Objet ", "Message transféré", "Début du message réexpédié :", "Message d'origine",
            "mardi 3 mars 2026 09:52", "Le 03/03/2026 09:52, « %s » <%s> a écrit :"),
    SPANISH("RV", "De", "Enviado", "Fecha", "Para", "CC", "Asunto", "Mensaje reenviado", "Inicio del mensaje reenviado:", "Mensaje original",
            "martes, 3 de marzo de 2026 9:52", "El 3/3/26, 9:52, \"%s\" <%s> escribió:"),
    ITALIAN("I", "Da", "Inviato", "Data", "A", "Cc", "Oggetto", "Messaggio inoltrato", "Inizio messaggio inoltrato:", "Messaggio originale",
            "martedì 3 marzo 2026 09:52", "Il giorno 03/03/26, 09:52 \"%s\" <%s> ha scritto:"),
    PORTUGUESE("ENC", "De", "Enviado", "Data", "Para", "Cc", "Assunto", "Mensagem encaminhada", "Início da mensagem encaminhada:", "Mensagem original",
            "terça-feira, 3 de março de 2026 09:52", "Em 03/03/2026 09:52, \"%s\" <%s> escreveu:"),
    DANISH("VS", "Fra", "Sendt", "Dato", "Til", "Cc", "Emne", "Videresendt meddelelse", "Start på videresendt besked:", "Oprindelig meddelelse",
            "3. marts 2026 09:52", "Den 03.03.2026 09.52 skrev \"%s\" <%s>:"),
    NORWEGIAN("VS", "Fra", "Sendt", "Dato", "Til", "Kopi", "Emne", "Videresendt melding", "Videresendt melding:", "Opprinnelig melding",
            "tirsdag 3. mars 2026 09:52", "%s <%s> skrev følgende den 03.03.2026, 09:52:"),
    SWEDISH("VB", "Från", "Skickat", "Datum", "Till", "Kopia", "Ämne", "Vidarebefordrat meddelande", "Vidarebefordrat mejl:", "Ursprungligt meddelande",
            "den 3 mars 2026 09:52", "Den 2026-03-03 09:52 skrev \"%s\" <%s> följande:"),
    FINNISH("VL", "Lähettäjä", "Lähetetty", "Päiväys", "Vastaanottaja", "Kopio", "Aihe", "Välitetty viesti", "Välitetty viesti alkaa:", "Alkuperäinen viesti",
            "tiistai 3. maaliskuuta 2026 9.52", "%s <%s> kirjoitti 3.3.2026 9.52:"),
    ESTONIAN("FW", "Saatja", "Saadetud", "Kuupäev", "Saaja", "Koopia", "Teema", "Edastatud kiri", "Edastatud kiri:", "Algne kiri",
            "teisipäev, 3. märts 2026 9:52", "%s <%s> kirjutas 03.03.2026 09:52:"),
    POLISH("PD", "Od", "Wysłano", "Data", "Do", "DW", "Temat", "Przekazana wiadomość", "Początek przekazywanej wiadomości:", "Wiadomość oryginalna",
            "wtorek, 3 marca 2026 09:52", "Dnia 03.03.2026 o 09:52 „%s” <%s> napisał:"),
    CZECH("FW", "Od", "Odesláno", "Datum", "Komu", "Kopie", "Předmět", "Přeposlaná zpráva", "Začátek přeposílané zprávy:", "Původní zpráva",
            "úterý 3. března 2026 9:52", "Dne 03.03.2026 9:52, %s <%s> napsal(a):"),
    SLOVAK("FW", "Od", "Odoslané", "Dátum", "Komu", "Kópia", "Predmet", "Preposlaná správa", "Začiatok preposlanej správy:", "Pôvodná správa",
            "utorok 3. marca 2026 9:52", "3. 3. 2026 9:52 používateľ %s (<%s>) napísal:"),
    HUNGARIAN("FW", "Feladó", "Elküldve", "Dátum", "Címzett", "Másolat", "Tárgy", "Továbbított üzenet", "Továbbított levél kezdete:", "Eredeti üzenet",
            "2026. március 3., kedd 9:52", "2026. 03. 03. 9:52 időpontban %s (%s) ezt írta:"),
    ROMANIAN("FW", "De la", "Trimis", "Dată", "Către", "Cc", "Subiect", "Mesaj redirecționat", "Începe mesajul redirecționat:", "Mesaj original",
            "marți, 3 martie 2026 09:52", "În mar., 3 mar. 2026 la 09:52, %s <%s> a scris:"),
    CROATIAN("FW", "Šalje", "Poslano", "Datum", "Prima", "Kopija", "Predmet", "Proslijeđena poruka", "Započni proslijeđenu poruku:", "Izvorna poruka",
            "utorak, 3. ožujka 2026. 09:52", "Dana 03.03.2026. u 09:52 %s <%s> je napisao:"),
    TURKISH("İLT", "Kimden", "Gönderildi", "Tarih", "Kime", "Bilgi", "Konu", "İletilmiş Mesaj", "İleti başlangıcı:", "Orijinal Mesaj",
            "3 Mart 2026 Salı 09:52", "\"%s\" <%s>, 3.03.2026 09:52 tarihinde şunu yazdı:"),
    RUSSIAN("FW", "От", "Отправлено", "Дата", "Кому", "Копия", "Тема", "Пересылаемое сообщение", "Начало переадресованного сообщения:", "Исходное сообщение",
            "вторник, 3 марта 2026 г. 9:52", "03.03.2026, 09:52 пользователь \"%s\" <%s> написал:"),
    UKRAINIAN("FW", "Від", "Надіслано", "Дата", "Кому", "Копія", "Тема", "Перенаправлене повідомлення", "Початок листа, що пересилається:", "Вихідне повідомлення",
            "вівторок, 3 березня 2026 р. 09:52", "03.03.2026 о 09:52 %s <%s> написав:");

    final String prefix;
    final String from;
    final String sent;
    final String date;
    final String to;
    final String cc;
    final String subject;
    final String forwarded;
    final String begins;
    final String original;
    final String written;
    final String wrote;

    Language(String prefix, String from, String sent, String date, String to, String cc, String subject, String forwarded, String begins, String original,
            String written, String wrote) {
        this.prefix = prefix;
        this.from = from;
        this.sent = sent;
        this.date = date;
        this.to = to;
        this.cc = cc;
        this.subject = subject;
        this.forwarded = forwarded;
        this.begins = begins;
        this.original = original;
        this.written = written;
        this.wrote = wrote;
    }
}
