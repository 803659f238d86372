/// The words that bylines and lines of dates begin with, in many languages; compared as
/// `PlainLetters` has them.
enum BylineWords {
  /// What any of the leads below begins with: most lines begin with another word.
  static let firstWords = Set(
    [authors, nouns, otherCredits, creditLabels, dates, memberships, updates].joined().map { lead in
      String(lead.prefix { $0 != " " })
    })

  /// Before an author's name.
  static let authors = plain([
    "by", "written by", "words by", "story by", "text by", "reported by", "posted by",
    "published by", "interview by", "article by", "author", "authors", "text", "words", "interview",
    "von", "text von", "ein artikel von", "geschrieben von", "verfasst von", "veroffentlicht von",
    "autor", "autorin", "autoren", "erstellt von", "gepostet von", "eingestellt von",
    "par", "publie par", "ecrit par", "redige par", "texte", "propos recueillis par", "poste par",
    "auteur", "auteurs",
    "por", "texto", "texto por", "escrito por", "publicado por", "redaccion", "autores", "autora",
    "postado por", "di", "a cura di", "scritto da", "pubblicato da", "autore", "testo",
    "door", "geschreven door", "geplaatst door", "tekst",
    "av", "skriven av", "skrivet av", "publicerad av", "skrevet av", "publisert av",
    "af", "skrevet af", "forfatter", "forfattare", "journalist",
    "przez", "oprac.", "opr.", "opracowal", "opracowala", "napisal", "opublikowane przez",
    "autor tekstu",
    "napsal", "autor clanku",
    "kirjoittaja", "kirjoittanut", "teksti", "irta", "szerzo", "yazan", "yazar", "oleh", "penulis",
    "ditulis oleh", "scris de", "publicat de", "escrit per", "bởi", "tác giả",
    "автор", "авторы", "автори", "текст", "написал", "подготовил", "від", "от",
    "του", "απο", "γραφει", "συντακτης", "κειμενο",
    "作者", "文", "文字", "记者", "記者", "撰文", "著者", "執筆", "投稿者", "글", "작성자", "기자",
    "بقلم", "كتب", "كتبت", "الكاتب", "نویسنده", "מאת", "लेखक",
    "text und fotos", "text & fotos", "text und bilder", "gastbeitrag von", "ein gastbeitrag von",
    "kommentar von", "ein kommentar von", "analyse von", "eine analyse von", "ein bericht von",
    "eine reportage von", "ein interview von", "ein essay von", "interview von", "protokoll",
    "aufgezeichnet von", "verfasser",
    "texte et photos", "texte de", "un article de", "article de", "recueilli par", "signe par",
    "autrice", "redige par", "de notre correspondant", "de notre correspondante",
    "texto de", "texto y fotos", "un reportaje de", "entrevista de", "redactado por",
    "elaborado por", "reportagem", "reportagem de", "texto e fotos", "articolo di", "testo di",
    "servizio di", "intervista di", "dal nostro inviato", "dal nostro corrispondente", "redatto da",
    "autrice", "testi di", "tekst van", "tekst en foto's", "tekst og foto", "tekst og bilder",
    "text och foto", "text & foto", "text foto", "skribent", "reporter", "skrivet av", "tekst af",
    "autorka", "autorzy", "napisala", "rozmawial", "rozmawiala", "przygotowal", "przygotowala",
    "tekst i zdjecia", "autorka tekstu", "opracowanie",
    "napsala", "pripravil", "pripravila", "zpracoval", "zpracovala", "autori", "napisala",
    "redaktor",
    "redaktorka", "pise", "pisu", "napisao", "priredio", "priredila", "razgovarala", "razgovarao",
    "autorica", "avtor", "avtorica", "besedilo", "пише", "аутор", "пишува", "разговарала",
    "irta es fenykepezte", "keszitette", "szerzok", "articol de", "a consemnat", "text de",
    "haber", "haberi", "muhabir", "hazirlayan", "roportaj", "muellif", "müəllif",
    "της", "γραφει ο", "γραφει η", "γραφουν", "γραφουν οι", "απο τον", "απο την", "επιμελεια",
    "ρεπορταζ", "συνεντευξη", "αρθρο του", "αρθρο της",
    "авторка", "написала", "подготовила", "беседовал", "беседовала", "записал", "записала",
    "корреспондент", "автор текста", "автор статьи", "материал подготовил", "материал подготовила",
    "підготував", "підготувала", "написав", "розмовляла", "розмовляв", "записав", "автор тексту",
    "авторът", "репортаж",
    "teksti ja kuvat", "toimittaja", "nga", "shkruan", "autori", "parenge", "autorius", "autore",
    "autors", "kirjutas", "toimetas", "tekst ja fotod", "հեղինակ", "ავტორი", "мақала авторы",
    "إعداد", "اعداد", "تحرير", "كتابة", "تقرير", "حوار", "المؤلف", "به قلم", "نوشته", "گزارش",
    "خبرنگار",
    "تحریر", "مصنف", "כתב", "כתבה", "נכתב על ידי", "लेखिका", "रिपोर्ट", "रिपोर्टर", "लेखन", "লেখক", "লিখেছেন",
    "প্রতিবেদক", "எழுதியவர்", "โดย", "ผู้เขียน", "เขียนโดย", "เรื่อง", "tac gia", "thuc hien", "laporan",
    "reporter",
    "著者", "筆者", "ライター", "取材・文", "取材文", "執筆者", "글쓴이", "저자", "취재", "編譯", "编译",
  ])

  /// Those of them that say it only before a colon, or before a whole name that begins with a known
  /// given name: "Text size" is no byline.
  static let nouns: Set<String> = plain([
    "author", "authors", "text", "words", "interview", "autor", "autorin", "autoren", "texte",
    "auteur", "auteurs", "texto", "redaccion", "autores", "autora", "autore", "testo", "tekst",
    "forfatter", "forfattare", "journalist", "kirjoittaja", "teksti", "yazar", "penulis", "автор",
    "авторы", "автори", "текст", "κειμενο", "文", "文字", "글", "記者", "记者", "기자", "作者",
    "protokoll", "verfasser", "autrice", "reportagem", "skribent", "της", "nga", "reporter",
    "autorka", "autorzy",
    "opracowanie", "autori", "redaktor", "redaktorka", "autorica", "avtor", "avtorica", "besedilo",
    "haber", "haberi", "muhabir", "roportaj", "επιμελεια", "ρεπορταζ", "συνεντευξη", "авторка",
    "корреспондент", "авторът", "репортаж", "аутор", "toimittaja", "autorius", "autore", "autors",
    "հեղինակ", "ავტორი", "تحرير", "تقرير", "حوار", "المؤلف", "گزارش", "خبرنگار", "تحریر", "مصنف",
    "כתב", "כתבה",
    "रिपोर्ट", "रिपोर्टर", "लेखन", "লেখক", "প্রতিবেদক", "เรื่อง", "laporan", "著者", "筆者", "ライター", "취재", "저자",
  ])

  /// Between a date and a name: "Posted on 3 May 2024 by NAME".
  static let betweenDateAndName = plain([
    "by", "von", "par", "por", "da", "di", "door", "av", "af", "przez", "oleh", "автор",
    "от", "від", "od", "per", "από",
  ])

  /// Before the name of somebody who did not write.
  static let otherCredits = plain([
    "photographs by", "photography by", "photos by", "pictures by", "illustrations by",
    "illustration by", "edited by", "photo by", "image by", "fotos von", "foto von", "photos par",
    "photo", "foto", "fotos de", "foto de", "foto di", "фото", "снимка", "bild", "bilder",
    "developed by", "designed by", "powered by", "translated by", "ubersetzt von",
  ])

  /// The same, only with a colon behind it: without one it is a word like any other.
  static let creditLabels = plain([
    "fotos", "photos", "photographs", "illustration", "illustrationen", "illustrations", "grafik",
    "redigiert von", "bilder von", "bild von", "photographies", "traduction", "traduit par",
    "illustration de", "fotografia", "fotografias", "fotografie", "ilustracion", "ilustraciones",
    "edicion", "editado por", "traduccion", "traducido por", "traducao", "edicao", "traduzione",
    "foto's", "vertaling", "fotograf", "redigering", "oversettelse", "oversaettelse", "oversatt av",
    "zdjecia", "fot", "tlumaczenie", "przeklad", "tlumaczyl", "tlumaczyla", "preklad", "snimky",
    "fotky", "prijevod", "prevod", "fotografije", "foto i video", "foto/video", "fotok", "kep",
    "kepek", "forditotta", "foto si video", "traducere", "traducerea", "fotograflar", "ceviri",
    "ceviren", "cizim", "φωτο", "φωτογραφιες", "φωτογραφια", "μεταφραση", "перевод", "перевела",
    "перевел", "фотограф", "иллюстрации", "иллюстрация", "переклад", "світлини", "превод",
    "фотографии", "снимки", "kuva", "kuvat", "kaannos", "nuotr", "nuotraukos", "fotod", "foto nga",
    "foto oleh", "editor", "penyunting", "penerjemah", "anh", "dich", "photo de", "immagini",
    "摄影", "攝影", "编辑", "編輯", "责任编辑", "責任編輯", "责编", "責編", "校对", "校對", "翻译", "翻譯", "图", "圖", "写真",
    "撮影",
    "編集", "翻訳", "イラスト", "사진", "편집", "번역", "تصوير", "ترجمة", "ترجمه", "عکس", "عکاس", "צילום", "צלם",
    "תרגום",
    "עריכה", "छायाकार", "फोटो", "ภาพ", "เรียบเรียง",
  ])

  /// Before the day of publication.
  static let dates = plain([
    "published", "published on", "posted", "posted on", "first published", "date",
    "publication date", "created", "created on", "submitted", "on", "release date",
    "veroffentlicht", "veroffentlicht am", "publiziert am", "erstellt am", "erschienen am",
    "gepostet am", "geschrieben am", "eingestellt am", "stand", "datum", "vom", "am",
    "publie", "publie le", "mis en ligne le", "ecrit le", "poste le", "le", "paru le", "cree le",
    "publicado", "publicado el", "publicado em", "publicado en", "fecha", "data", "postado em",
    "el",
    "em", "creado el", "pubblicato", "pubblicato il", "scritto il", "il", "postato il",
    "gepubliceerd", "gepubliceerd op", "geplaatst op", "op",
    "publicerad", "publicerades", "publicerat", "skapad", "publisert", "udgivet", "offentliggjort",
    "oprettet", "lagt ut",
    "opublikowano", "data publikacji", "dodano", "utworzono", "vydano", "publikovano", "zverejneno",
    "publikovane", "objavljeno", "objavljeno dne", "julkaistu", "kozzeteve", "megjelent",
    "yayinlanma", "yayin tarihi", "yayınlanma", "tarih", "publicat", "publicat la",
    "data publicarii", "publicat el", "diterbitkan", "dipublikasikan", "đăng ngày", "ngày đăng",
    "paskelbta", "publicets", "avaldatud",
    "опубликовано", "дата публикации", "дата", "опубліковано", "публикувано", "објављено",
    "δημοσιευτηκε", "δημοσιευση", "δημοσιευθηκε", "ημερομηνια",
    "发布时间", "发表于", "来源", "发布于", "发布日期", "發布時間", "發布日期", "發佈時間", "發表於", "日期", "時間", "时间",
    "公開日", "公開", "掲載日", "掲載", "投稿日", "配信", "投稿日時", "입력", "기사입력", "등록", "승인", "작성일", "등록일",
    "تاريخ النشر", "نشر في", "نشر", "تاریخ انتشار", "פורסם", "प्रकाशित", "เผยแพร่",
  ])

  /// Before the day on which somebody became a member: of a forum's profile, not of an article.
  static let memberships = plain([
    "joined", "join date", "member since", "registered", "mitglied seit", "registriert",
    "registriert seit", "beigetreten", "dabei seit", "inscrit", "inscrit le", "membre depuis",
    "miembro desde", "registrado", "registrado el", "registado", "membro desde", "iscritto",
    "iscritto dal", "membro dal", "lid sinds", "geregistreerd", "medlem sedan", "medlem siden",
    "registrerad", "registrert", "dołączył", "dołączyła", "rejestracja", "registrován",
    "zaregistrován", "csatlakozott", "inregistrat", "kayıt", "katılım", "регистрация",
    "зарегистрирован", "реєстрація", "注册时间", "註冊時間", "登録日", "가입일",
  ])

  /// Before the day of a later change.
  static let updates = plain([
    "updated", "updated on", "last updated", "last updated on", "modified", "last modified",
    "aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "letzte aktualisierung",
    "geandert am",
    "mis a jour", "mis a jour le", "modifie le", "derniere mise a jour",
    "actualizado", "actualizado el", "ultima actualizacion", "atualizado", "atualizado em",
    "ultima atualizacao", "modificado", "aggiornato", "aggiornato il", "ultimo aggiornamento",
    "bijgewerkt", "laatst bijgewerkt", "uppdaterad", "oppdatert", "sist oppdatert", "opdateret",
    "sidst opdateret", "zaktualizowano", "aktualizacja", "ostatnia aktualizacja", "aktualizovano",
    "aktualizovane", "posledni aktualizace", "azurirano", "paivitetty", "frissitve", "guncelleme",
    "son guncelleme", "guncellenme", "actualizat", "diperbarui", "cập nhật",
    "обновлено", "изменено", "оновлено", "обновена", "последна промяна",
    "ενημερωθηκε", "τελευταια ενημερωση",
    "更新时间", "更新日", "更新", "更新于", "更新時間", "最終更新", "最終更新日", "수정", "최종수정", "기사수정",
    "تحديث", "اخر تحديث", "עודכן", "अपडेट",
  ])

  static let readingTime = [
    "min read", "minute read", "minutes read", "min. lesezeit", "min lesezeit", "min de lecture",
    "min de lectura", "min di lettura", "min leestijd", "min. de leitura", "мин чтения",
  ]

  private static func plain(_ words: [String]) -> Set<String> {
    Set(words.map { PlainLetters.plain($0) })
  }
}
