import ArticleModel

/// What a word tells of the stop or the sentence beside it.
struct SentenceWord: OptionSet, Sendable {
  let rawValue: UInt8
  /// A shortened title: a name follows its stop ("Dr.", "St.").
  static let title = SentenceWord(rawValue: 1)
  /// Shortened before a number ("p. 55", "No. 7").
  static let beforeNumber = SentenceWord(rawValue: 2)
  /// Shortened, and free to stand at a sentence's end ("Co.", "etc.").
  static let closing = SentenceWord(rawValue: 4)
  /// Shortened, and never at a sentence's end ("vs.", "z.").
  static let inner = SentenceWord(rawValue: 8)
  /// Capitalised after a shortened word, it shows that a sentence begins.
  static let starter = SentenceWord(rawValue: 16)
  /// Before a number with a stop it makes an ordinal ("am 3. Mai").
  static let beforeOrdinal = SentenceWord(rawValue: 32)
  /// The letter I after it is the pronoun ("you and I.").
  static let beforePronoun = SentenceWord(rawValue: 64)
}

extension SentenceSplitter {
  static let rows: WordMarks<SentenceWord>.Rows = [
    // English
    (
      .title,
      """
      mr mrs ms mx messrs mmes dr drs prof rev revd fr sr br st ste mt ft gen lt col maj capt cpt cmdr \
      cdr adm sgt cpl pvt pfc brig gov sen sens rep reps pres amb atty hon supt insp det dist dir \
      asst treas sec secy sgts supts vp
      """
    ),
    (
      .beforeNumber,
      """
      p pp pg pgs no nos nr num fig figs eq eqs vol vols ch chap sec sect art arts cl par para pt \
      ver v ed eds l ll n nn ca c circa approx ex tab
      """
    ),
    (
      .closing,
      """
      co corp inc ltd llc plc bros jr sr esq etc al ave blvd rd hwy pkwy dept dep univ assn assoc est \
      ext jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat \
      sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont \
      neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta oz lb lbs ft min max avg tel \
      incl excl hr hrs mins secs yr yrs bldg voc apt gmbh mfg intl natl govt
      """
    ),
    (.inner, "vs cf viz eg ie a.k.a aka resp i.e e.g esp op cit trans repr"),
    (
      .starter,
      """
      a an the this that these those there here he she it we you they i his her its our your their \
      my who what when where why how which if in on at by for from with without after before during \
      while as although though because since but and or so yet however moreover meanwhile then \
      instead also nor not no yes some many most all both each every one another such once until \
      unless despite according now today yesterday perhaps maybe let please to of is are was were do \
      does did can could will would should has have had only even still just several others anyone \
      everyone nobody nothing
      """
    ),
    (.beforePronoun, "and or than as nor but neither was is am do did et und"),
    // German, Dutch, Danish, Swedish, Norwegian
    (.title, "hr fr herrn dipl ing mag lic abt prok dhr mevr mw drs mgr evt jhr"),
    (
      .inner,
      """
      bzw evtl ggf sog vgl z u d ca inkl exkl zzgl abzgl bspw usf ähnl gem lt od allg bes resp bv \
      bijv nl o.a m.b.t zgn incl ev osv t bl feks
      """
    ),
    (.closing, "usw str jh jhd mio mrd tsd enz e.d kl dgl z.b"),
    (.beforeNumber, "abs nr s bd hft abb tab aufl blz kap"),
    (.beforeOrdinal, "am der dem den zum vom im des beim seit ab bis den dne unser jeder"),
    (
      .starter,
      """
      der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser \
      dieses auch aber und oder doch nun dann dort hier in im am an auf aus bei beim mit nach seit \
      von vom vor zu zum zur für gegen ohne um unter über wenn weil als ob obwohl nachdem bevor \
      damit dabei dagegen danach deshalb trotzdem so wer was wo wie warum viele alle keine nicht het \
      een dat deze zij hij ze wij maar ook toen
      """
    ),
    // French, Spanish, Portuguese, Italian
    (
      .title,
      """
      mm mme mmes mlle mlles mgr pr vve sra srta srs sras dña fray sto sta exmo exma ilmo eng sig \
      sigg sigra dott dottssa avv arch rag geom cav mons don
      """
    ),
    (.inner, "env cad càd ej pág págs ecc es cfr ss p.ej av bd boul prov"),
    (.closing, "ss.aa uu ee s.a s.p.a srl sarl cía cia ltda etcétera"),
    (.beforeNumber, "núm num art arts pág pag cap fasc n t"),
    (
      .starter,
      """
      le la les un une des du de il elle ils elles on nous vous je ce cet cette ces mais et ou donc \
      car dans sur sous avec sans pour par en au aux après avant depuis pendant selon si quand lorsque \
      comme el los las una unos unas él ella ellos ellas se su sus este esta estos estas pero y o \
      porque con sin para por según tras desde hasta cuando si como también no lo gli i uno lui lei \
      loro questo questa questi queste ma e perché con senza per tra fra dopo prima durante secondo \
      quando se come anche non os as um uma ele ela eles elas mas não com sem após antes segundo quando
      """
    ),
    // Russian, Ukrainian
    (.inner, "т е д п см ср напр др г гг в вв ул им тыс млн млрд руб"),
  ]

  static let tables = WordMarks<SentenceWord>.vocabulary(rows)
}
