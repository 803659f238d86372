/// The words by which names of people are told from what stands around them in bylines.
enum NameWords {
  /// Words between two names.
  static let joints: Set<String> = [
    "and", "und", "et", "y", "e", "en", "och", "og", "&", "with", "i", "и", "та", "і", "és", "ve",
    "ja", "și", "si", "dan", "και", "avec", "con", "com", "mit", "met", "med", "та", "a", "oraz",
    "sowie", "ed", "ir", "un", "и", "или", "و", "và", "और", "และ", "ning",
  ]

  /// Small words inside a name.
  static let particles: Set<String> = [
    "de", "da", "di", "del", "della", "der", "den", "van", "von", "zu", "la", "le", "du", "dos",
    "das", "do", "bin", "ibn", "al", "el", "ten", "ter", "y", "st", "af", "av", "vom", "zum", "dem",
    "dalla", "degli", "abu", "ben", "bint", "das", "san", "los", "las", "i",
  ]

  /// What journalists and doctors are called beside their names.
  static let titles: Set<String> = [
    "기자", "특파원", "인턴기자", "선임기자", "논설위원", "객원기자", "記者", "记者", "編集部", "通讯员", "撰文", "作者",
    "oprac.", "opr.", "mr", "mrs", "ms", "by", "dr.med", "dr", "prof", "報道", "报道", "報導",
  ]

  /// Outlets' names begin with them, people's do not.
  static let articles: Set<String> = [
    "the", "la", "le", "les", "el", "los", "las", "il", "lo", "o", "os", "a", "as", "der", "die",
    "das", "de", "het", "i",
  ]

  /// Words of roles, outlets, agencies and pages: who is called so is not a person.
  static let impersonal: Set<String> = {
    var words: Set<String> = []
    for word in list.split(whereSeparator: \.isWhitespace) { words.insert(String(word)) }
    return words
  }()

  private static let list = """
    staff writer writers reporter reporters correspondent correspondents editor editors newsroom
    team desk newsdesk press news agency agencies reuters afp ap dpa apa pti ani ians upi efe ansa
    admin administrator administrador webmaster moderator guest contributor contributors columnist
    critic author authors autor autoren autores auteur auteurs autore autori follow subscribe read
    view all posts about more unknown anonymous anonym anonyme wikipedia wikimedia source sources
    multiple various photo photos image images getty shutterstock video developed design designed
    powered copyright comments share contact published posted updated photographs special magazine
    the today courier times post telegraph herald gazette tribune university institute committee
    association department office foundation bureau board ministry council services service
    contributing senior chief political business science transport health wire studio website online
    site blog tv radio media group inc llc ltd gmbh ag network channel like size
    diario diário jornal journal giornale gazeta gazette zeitung tageblatt dagblad avis tidning
    noticias notícias nachrichten nieuws nyheter nyheder actualités revista magazin ritzau kontakt
    人氣 sputnik xinhua tass interfax nacionales
    redaktion redaktionsteam onlineredaktion nachrichtenredaktion korrespondent korrespondentin
    redakteur redakteurin nachrichtenagentur pressestelle pressemitteilung gastbeitrag gastautor
    agentur agenturen
    rédaction journaliste agence correspondance envoyé
    redacción redaccion periodista agencia agencias corresponsal administración enviado
    redazione agenzia giornalista comunicato
    redação redacao agência jornalista assessoria
    redactie persbureau
    redaktionen redaksjonen redaktör redaktør
    redakcja redakce redakcia redakcija redakciju agencja redaktor
    toimitus uutistoimisto szerkesztőség redacția redactia haber merkezi editör muhabir editörü
    redaksi tim penulis reporter wartawan
    редакция редакції редакція агентство корреспондент снимка фото источник новости новини
    пресс-служба пресслужба информбюро автор админ
    συντακτικη συντακτική ομάδα ομαδα
    خبرگزاری تحرير المحرر محرر وكالات وكالة القاهرة مراسل
    מערכת סוכנות
    ब्यूरो डेस्क न्यूज़ टीम
    编辑部 編輯部 編集部 通讯社 新华社 新華社 小編 小编 本报讯
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag
    freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes
    miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag понедельник вторник среда четверг
    пятница суббота воскресенье الجمعة السبت الأحد الاثنين الثلاثاء الأربعاء الخميس نشره النشر
    correspondant correspondante correspondante journalistes envoyée spéciale spécial rédacteur
    rédactrice chef cheffe redacteur verslaggever correspondente repórter repórteres editora
    colaborador colaboradora redactor redactora enviada especial corrispondente inviato inviata
    caporedattore journalister korrespondenter redaktørin volontär volontärin reporterin gastautorin
    autorin autorinnen ressortleiter ressortleiterin chefredakteur chefredakteurin politikredakteur
    wirtschaftsredakteur freie freier praktikant praktikantin dziennikarz dziennikarka reporterka
    publicysta publicystka redaktorka zpravodaj zpravodajka reportérka reportér novinář novinářka
    újságíró főszerkesztő szerkesztő tudósító hírügynökség hírek jurnalist corespondent agerpres
    muhabiri gazeteci gazetesi haberleri ajansı temsilcisi anadolu ihlas haberci dış haberler
    uutiset toimittaja kirjeenvaihtaja zprávy wiadomości berita koran portal news24 actualité
    корреспондентка редакции журналист журналистка обозреватель собкор специальный газета портал
    лента агенция кореспондент кореспондентка журналіст журналістка агентство вестник вестници
    редактор редакторка новинар уредник агенција вести лајм ճանապարհ լուրեր լրատվական
    δημοσιογράφος συντάκτης ανταποκριτής ειδήσεις εφημερίδα πρακτορείο απε μπε δελτίο νέα
    نيوز أخبار اخبار الأخبار الاخبار صحيفة جريدة وكالات موقع شبكة قناة بوابة مراسلنا مراسلتنا
    خبرنگار روزنامه گروه سرویس باشگاه کتב רשת חדשות עיתון כתבי אתר
    समाचार संवाददाता रिपोर्टर प्रतिनिधि एजेंसी নিজস্ব প্রতিবেদক প্রতিনিধি ডেস্ক অনলাইন সংবাদদাতা
    thứ chủ nhật phóng viên báo ttxvn กองบรรณาธิการ ผู้สื่อข่าว
    뉴스팀 편집부 온라인뉴스팀 연합뉴스 뉴시스
    """
}
