/// The names of the months, with their cases and short forms, in as many languages as pages are dated in.
///
/// A name that means different months in two languages stands under the one that more pages are in:
/// "listopada" is Polish November before it is Croatian October.
enum MonthNames {
  static let table: HashTable<Int> = {
    var table = HashTable<Int>()
    for (index, names) in all.enumerated() {
      for word in WordReader.words(of: "\(names)") {
        table.update(word.hash, from: index + 1) { _ in }
      }
    }
    return table
  }()

  /// The months of which Arabic has two by one name, told apart by "the first" and "the second".
  static let pairs = [10, 12]
  /// Those words, and whether it is the second.
  static let secondWords: HashTable<Bool> = {
    var table = HashTable<Bool>()
    for (word, isSecond) in [("الأول", false), ("الاول", false), ("الثاني", true)] {
      table.update(WordHash.of(word), from: isSecond) { _ in }
    }
    return table
  }()

  /// Whether a word is a month's name.
  static func contains(_ word: Substring) -> Bool {
    let words = WordReader.words(of: String(word))
    return words.count == 1 && words.first.map { table[$0.hash] != nil } ?? false
  }

  /// For each month, its names.
  static let all: [StaticString] = [
    """
    january jan januar jänner janvier janv enero ene gennaio gen janeiro januari ledna leden
    stycznia styczeń января январь янв січня січень студзеня ιανουαρίου ιανουάριος ιαν ocak
    tammikuuta tammikuu ianuarie ian január januára januarja sausio janvāris janvārī jaanuar
    siječnja januara јануар јануара януари яну gener xaneiro urtarrila urtarrilak janar janúar
    ianuarii يناير جانفي ژانویه ינואר בינואר जनवरी জানুয়ারি ஜனவரி జనవరి ജനുവരി ಜನವರಿ જાન્યુઆરી
    ਜਨਵਰੀ มกราคม იანვარი იანვარს հունվարի հունվար yanvar қаңтар जाने oca sty січ
    """,
    """
    february feb februar feber februari février févr fevr febrero febbraio fevereiro fev února
    únor lutego luty февраля февраль фев лютого лютий лютага φεβρουαρίου φεβρουάριος φεβ şubat
    helmikuuta helmikuu februarie február februára februarja vasario februāris februārī veebruar
    veljače februara фебруар фебруара февруари февр febrer febreiro otsailak shkurt febrúar
    فبراير شباط فيفري فوریه פברואר בפברואר फरवरी ফেব্রুয়ারি பிப்ரவரி ఫిబ్రవరి ഫെബ്രുവരി
    ಫೆಬ್ರವರಿ ફેબ્રુઆરી ਫਰਵਰੀ กุมภาพันธ์ თებერვალი փետրվարի fevral ақпан febr pebruari şub lut
    """,
    """
    march mar märz mrz mars marzo março marca maart mrt března březen marzec марта март мар
    березня березень сакавіка μαρτίου μάρτιος μαρ mart maaliskuuta maaliskuu martie március márc
    marec kovo marts martā märts ožujka martxoak març maret مارس آذار مارچ מרץ במרץ मार्च মার্চ
    மார்ச் మార్చి മാർച്ച് ಮಾರ್ಚ್ માર્ચ ਮਾਰਚ มีนาคม მარტი մարտի наурыз бер
    """,
    """
    april apr avril avr abril abr aprile dubna duben kwietnia kwiecień апреля апрель апр квітня
    квітень красавіка απριλίου απρίλιος απρ nisan huhtikuuta huhtikuu aprilie április ápr apríla
    aprila balandžio aprīlis aprīlī aprill travnja април априла apirilak prill apríl أبريل إبريل
    نيسان أفريل آوریل אפריל באפריל अप्रैल এপ্রিল ஏப்ரல் ఏప్రిల్ ഏപ്രിൽ ಏಪ್ರಿಲ್ એપ્રિલ ਅਪ੍ਰੈਲ
    เมษายน აპრილი ապրիլի aprel сәуір nis kwi кві
    """,
    """
    may mai mayo maggio mag maio mei maj května květen maja мая май травня травень μαΐου μάιος
    μαϊ μάη mayıs toukokuuta toukokuu május máj mája gegužės maijs maijā svibnja мај маја maig
    maiatzak maí مايو مه أيار ماي מאי במאי मई মে மே మే മേയ് ಮೇ મે ਮਈ พฤษภาคม მაისი մայիսի мамыр тра
    """,
    """
    june jun juni juin junio giugno giu junho června červen czerwca czerwiec июня июнь июн
    червня червень чэрвеня ιουνίου ιούνιος ιουν haziran kesäkuuta kesäkuu iunie iun június jún
    júna junija birželio jūnijs jūnijā juuni lipnja juna јун јуна юни juny xuño ekainak qershor
    júní يونيو حزيران جوان ژوئن יוני ביוני जून জুন ஜூன் జూన్ ജൂൺ ಜೂನ್ જૂન ਜੂਨ มิถุนายน ივნისი
    հունիսի iyun маусым haz cze чер
    """,
    """
    july jul juli juillet juil julio luglio lug julho července červenec lipca lipiec июля июль
    июл липня липень ліпеня ιουλίου ιούλιος ιουλ temmuz heinäkuuta heinäkuu iulie iul július júl
    júla julija liepos jūlijs jūlijā juuli srpnja jula јул јула юли juliol xullo uztailak korrik
    júlí يوليو تموز جويلية ژوئیه جولای יולי ביולי जुलाई জুলাই ஜூலை జూలై ജൂലൈ ಜುಲೈ જુલાઈ ਜੁਲਾਈ
    กรกฎาคม ივლისი հուլիսի iyul шілде tem lip
    """,
    """
    august aug août aout agosto ago augustus augusti srpna srpen sierpnia sierpień августа
    август авг серпня серпень жніўня αυγούστου αύγουστος αυγ ağustos elokuuta elokuu augusztus
    augusta avgusta rugpjūčio augusts augustā kolovoza avgust agost abuztuak gusht ágúst agustus
    أغسطس آب أوت اوت آگوست אוגוסט באוגוסט अगस्त আগস্ট ஆகஸ்ட் ఆగస్టు ഓഗസ്റ്റ് ಆಗಸ್ಟ್ ઓગસ્ટ ਅਗਸਤ
    สิงหาคม აგვისტო օգոստոսի avqust тамыз ağu sie
    """,
    """
    september sep sept septembre septiembre settembre set setembro září wrzesień września
    сентября сентябрь сен сент вересня вересень верасня σεπτεμβρίου σεπτέμβριος σεπ eylül
    syyskuuta syyskuu septembrie szeptember szept septembra rugsėjo septembris septembrī rujna
    септембар септембра септември setembre setiembre irailak shtator سبتمبر أيلول سپتامبر ספטמבר
    בספטמבר सितंबर सितम्बर সেপ্টেম্বর செப்டம்பர் సెప్టెంబర్ സെപ്റ്റംബർ ಸೆಪ್ಟೆಂಬರ್ સપ્ટેમ્બર
    ਸਤੰਬਰ กันยายน სექტემბერი սեպտեմբերի sentyabr қыркүйек eyl wrz
    """,
    """
    october oct oktober okt octobre octubre ottobre ott outubro out října říjen październik
    października октября октябрь окт жовтня жовтень кастрычніка οκτωβρίου οκτώβριος οκτ ekim
    lokakuuta lokakuu octombrie október októbra oktobra spalio oktobris oktobrī oktoober октобар
    октобра октомври urriak tetor أكتوبر اکتبر אוקטובר באוקטובר अक्टूबर অক্টোবর அக்டோபர்
    అక్టోబర్ ഒക്ടോബർ ಅಕ್ಟೋಬರ್ ઓક્ટોબર ਅਕਤੂਬਰ ตุลาคม ოქტომბერი հոկտեմբերի oktyabr қазан eki paź жов تشرين
    """,
    """
    november nov novembre noviembre novembro listopadu listopad listopada ноября ноябрь ноя
    листопада листопад лістапада νοεμβρίου νοέμβριος νοε kasım marraskuuta marraskuu noiembrie
    novembra lapkričio novembris novembrī studenoga studenog новембар новембра ноември azaroak
    nëntor nóvember نوفمبر نوامبر נובמבר בנובמבר नवंबर नवम्बर নভেম্বর நவம்பர் నవంబర్ നവംബർ
    ನವೆಂಬರ್ નવેમ્બર ਨਵੰਬਰ พฤศจิกายน ნოემბერი նոյեմբերի noyabr қараша
    """,
    """
    december dec dezember dez décembre déc diciembre dic dicembre dezembro prosince prosinec
    grudnia grudzień декабря декабрь дек грудня грудень снежня δεκεμβρίου δεκέμβριος δεκ aralık
    joulukuuta joulukuu decembrie decembra gruodžio decembris decembrī detsember prosinca
    децембар децембра декември desembre decembro abenduak dhjetor desember ديسمبر دسامبر דצמבר
    בדצמבר दिसंबर दिसम्बर ডিসেম্বর டிசம்பர் డిసెంబర్ ഡിസംബർ ಡಿಸೆಂಬರ್ ડિસેમ્બર ਦਸੰਬਰ ธันวาคม
    დეკემბერი դեկտեմբերի dekabr желтоқсан gru гру كانون
    """,
  ]
}
