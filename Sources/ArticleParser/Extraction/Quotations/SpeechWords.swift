import ArticleModel

/// What a word can be where somebody is quoted.
struct SpeechWord: OptionSet, Sendable {
  let rawValue: UInt32
  /// A verb that introduces words ("said", "sagte", "dijo").
  static let verb = SpeechWord(rawValue: 1 << 0)
  /// A verb that quotes only with marks ("called it “…”", "laughed").
  static let weakVerb = SpeechWord(rawValue: 1 << 1)
  /// A verb that reports without marks ("said that …"), also one of thought.
  static let reportingVerb = SpeechWord(rawValue: 1 << 2)
  /// "according" and its kin; `takesTo` where "to" has to follow.
  static let source = SpeechWord(rawValue: 1 << 3)
  static let takesTo = SpeechWord(rawValue: 1 << 4)
  static let he = SpeechWord(rawValue: 1 << 5)
  static let she = SpeechWord(rawValue: 1 << 6)
  static let they = SpeechWord(rawValue: 1 << 7)
  /// Stands between a subject and its verb ("has", "also", "later").
  static let auxiliary = SpeechWord(rawValue: 1 << 8)
  static let determiner = SpeechWord(rawValue: 1 << 9)
  static let preposition = SpeechWord(rawValue: 1 << 10)
  static let conjunction = SpeechWord(rawValue: 1 << 11)
  /// "who", "which", "that"
  static let relative = SpeechWord(rawValue: 1 << 12)
  /// A work whose title follows in quotation marks ("film", "song").
  static let work = SpeechWord(rawValue: 1 << 13)
  /// What somebody is ("president", "spokeswoman").
  static let role = SpeechWord(rawValue: 1 << 14)
  /// Belongs to the role after it ("chief", "deputy").
  static let roleModifier = SpeechWord(rawValue: 1 << 15)
  /// A role whose field stands before it ("Transport Minister").
  static let office = SpeechWord(rawValue: 1 << 16)
  static let sir = SpeechWord(rawValue: 1 << 17)
  static let madam = SpeechWord(rawValue: 1 << 18)
  static let honorific = SpeechWord(rawValue: 1 << 19)
  /// Part of a name though it is small ("van", "de").
  static let particle = SpeechWord(rawValue: 1 << 20)
  /// No name though it is capitalised.
  static let noName = SpeechWord(rawValue: 1 << 21)
  /// "Q", "A" and others before an interview's turns.
  static let turnLabel = SpeechWord(rawValue: 1 << 22)
  /// "that", "dass", "que" before reported words.
  static let that = SpeechWord(rawValue: 1 << 23)
  /// Leads from an organisation's place in a role ("of", "at", "for").
  static let ofOrAt = SpeechWord(rawValue: 1 << 24)
  /// Reports without "that" ("said the bridge was safe").
  static let plainSay = SpeechWord(rawValue: 1 << 28)
  /// Makes a past form of the verb after it ("a déclaré", "ha dichiarato").
  static let perfect = SpeechWord(rawValue: 1 << 29)
  static let firstPerson = SpeechWord(rawValue: 1 << 30)
  /// When or where words are said ("in an interview", "on Tuesday").
  static let occasion = SpeechWord(rawValue: 1 << 26)
  /// Shows that a name is no person's ("University", "Committee").
  static let group = SpeechWord(rawValue: 1 << 27)
  /// Speaks, but is a thing ("statement", "report", "letter").
  static let document = SpeechWord(rawValue: 1 << 25)
}

extension QuotationFinder {
  static let rows: WordMarks<SpeechWord>.Rows = cues + people + grammar

  private static let cues: WordMarks<SpeechWord>.Rows = [
    // English
    (
      [.verb, .reportingVerb],
      """
      say says said saying tell tells told telling add adds added adding explain explains explained \
      explaining note notes noted noting argue argues argued arguing claim claims claimed claiming \
      state states stated stating declare declares declared declaring announce announces announced \
      announcing admit admits admitted admitting acknowledge acknowledges acknowledged acknowledging \
      insist insists insisted insisting warn warns warned warning suggest suggests suggested \
      suggesting report reports reported reporting confirm confirms confirmed confirming contend \
      contends contended contending assert asserts asserted asserting allege alleges alleged \
      alleging maintain maintains maintained reveal reveals revealed disclose disclosed predict \
      predicts predicted predicting testify testifies testified promise promises promised promising \
      vow vows vowed complain complains complained complaining emphasize emphasizes emphasized \
      emphasizing emphasise emphasised stress stresses stressed stressing believe believes believed \
      conclude concludes concluded caution cautions cautioned recall recalls recalled recalling \
      mention mentions mentioned boast boasts boasted boasting reiterate reiterates reiterated
      """
    ),
    (
      .verb,
      """
      ask asks asked asking reply replies replied replying respond responds responded responding \
      answer answers answered answering continue continues continued remark remarks remarked comment \
      comments commented observe observes observed write writes wrote written writing tweet tweets \
      tweeted tweeting joke jokes joked joking quip quips quipped agree agrees agreed think thinks \
      thought deny denies denied denying urge urges urged urging shout shouts shouted shouting yell \
      yells yelled cry cries cried whisper whispers whispered muse mused exclaim exclaims exclaimed \
      interject interjected counter counters countered retort retorted demand demands demanded plead \
      pleads pleaded read reads posted begin begins began conceded concede concedes elaborated \
      lament laments lamented repeat repeats repeated repeating pronounced proclaim proclaims \
      proclaimed wonder wonders wondered opine opined offer offers offered clarify clarified \
      advise advised instruct instructed express expressed interrupted protested protests \
      chant chants chanted sums summed summarized summarised point points pointed pointing
      """
    ),
    (
      .weakVerb,
      """
      call calls called calling describe describes described describing label labels labeled labelled \
      dub dubbed brand branded accuse accuses accused accusing laugh laughs laughed laughing sigh \
      sighed smiled grinned criticize criticizes criticized criticise criticised slam slams slammed \
      blast blasts blasted blasting praise praises praised praising mock mocks mocked mocking \
      dismiss dismisses dismissed dismissing denounce denounces denounced denouncing refer refers \
      referred referring cite cites cited citing attack attacks attacked tout touts touted quote \
      quotes quoted characterized characterizes characterised compared compares portrayed rejected \
      invoked condemn condemned condemns feel feels felt went goes used uses using worry worries \
      worried know knew hope hopes hoped ended opened concluded lashed ripped rips hit spoke speaks \
      speaking talked talking defended defends bragged lauded deemed considers considered credited \
      shot fired hailed recounted recounts lectured issued released published sent heard hear
      """
    ),
    (
      .plainSay,
      "say says said claim claims claimed believe believes believed insist insists insisted"
    ),
    (.verb, "说 称 示 出 道 表 指 認 认 为 說 稱 言 述 語"),
    ([.source, .takesTo], "according"),
    // German, Dutch
    (
      [.verb, .reportingVerb],
      """
      sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte betonten meint meinte \
      meinten berichtet berichtete berichteten behauptet behauptete warnt warnte warnten kündigt \
      kündigte versichert versicherte teilte teilten bestätigt bestätigte räumte fordert forderte \
      fügte ergänzt ergänzte schreibt schrieb zitiert zeigt zegt zei zeiden meldt meldde vertelt \
      vertelde verklaart verklaarde stelt stelde benadrukt benadrukte schrijft schreef
      """
    ),
    (
      .verb,
      "fragt fragte antwortet antwortete ruft rief erzählt erzählte vroeg antwoordde lacht lachte"
    ),
    (.source, "laut zufolge volgens"),
    // French
    (
      [.verb, .reportingVerb],
      """
      dit déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute \
      ajouté ajoutait précise précisé précisait estime estimé estimait assure assuré indique indiqué \
      souligne souligné annonce annoncé confie confié raconte raconté résume résumé reconnaît \
      reconnu prévient prévenu rappelle rappelé promet promis prétend prétendu note noté disait
      """
    ),
    (
      .verb,
      "demande demandé répond répondu lance lancé conclut écrit poursuit martèle ironise sourit"
    ),
    (.source, "selon"),
    // Spanish, Portuguese, Italian
    (
      [.verb, .reportingVerb],
      """
      dijo dice dicen dijeron afirmó afirma afirman aseguró asegura explicó explica añadió añade \
      señaló señala declaró declara indicó indica sostuvo sostiene advirtió advierte anunció anuncia \
      recordó recuerda confesó confiesa contó cuenta reconoció reconoce comentó comenta disse diz \
      afirmou declarou explicou acrescentou contou ressaltou destacou garantiu informou ha detto dice \
      afferma afferma spiega spiegato dichiarato dichiara aggiunge aggiunto sostiene annuncia \
      annunciato racconta raccontato conferma ricorda sottolinea
      """
    ),
    (
      .verb,
      """
      preguntó pregunta respondió responde resumió resume escribió concluyó perguntou respondeu \
      chiede risponde
      """
    ),
    (.source, "según segundo secondo"),
    // Scandinavian, Polish, Russian
    (
      [.verb, .reportingVerb],
      """
      siger sagde forklarer forklarede säger sade berättar förklarar sier fortalte powiedział \
      powiedziała dodał dodała mówi сказал сказала говорит заявил заявила сообщил сообщила отметил \
      отметила добавил добавила подчеркнул пояснил
      """
    ),
    (.source, "ifølge enligt według по"),
  ]

  private static let people: WordMarks<SpeechWord>.Rows = [
    (.he, "he il él egli lui ele hij он"),
    (.she, "she elle ella lei ela zij ona она"),
    (.they, "they them ils elles ellos ellas loro eles elas они"),
    (.she, "sie"),
    ([.he], "er"),
    (
      .role,
      """
      ceo cfo cto coo president chairman chairwoman chair chairperson director head chief manager \
      spokesman spokeswoman spokesperson founder cofounder owner partner editor author writer \
      reporter correspondent columnist host anchor professor lecturer researcher scientist \
      economist analyst strategist adviser advisor aide lawyer attorney judge officer official \
      captain engineer architect doctor physician surgeon nurse teacher student driver farmer \
      critic historian expert consultant coordinator organizer organiser activist leader member \
      candidate nominee senator congressman congresswoman representative governor mayor \
      councillor councilman councilwoman minister secretary commissioner ambassador envoy general \
      admiral colonel sergeant sheriff police superintendent principal dean chancellor treasurer \
      fellow scholar veteran executive boss coach player singer actor actress artist designer \
      developer programmer investigator inspector prosecutor detective pollster operative \
      moderator narrator witness resident tenant neighbour neighbor father mother husband wife son \
      daughter brother sister friend colleague assistant master keeper pilot curator librarian \
      biologist physicist chemist geologist geomorphologist psychologist sociologist \
      climatologist therapist pastor bishop archbishop cardinal pope rabbi imam king queen prince \
      princess producer filmmaker photographer journalist blogger investor trader broker banker \
      entrepreneur retiree volunteer apprentice guide trustee whip speaker premier deputy \
      geschäftsführer geschäftsführerin vorsitzender vorsitzende sprecher sprecherin chef chefin \
      direktor direktorin leiter leiterin professorin bürgermeister bürgermeisterin ministerin \
      präsident präsidentin architektin président présidente directeur directrice porte-parole \
      responsable maire ministre fondateur fondatrice auteur chercheur chercheuse ostréicultrice \
      presidente presidenta directora alcalde alcaldesa portavoz ministro ministra jefe \
      jefa fundador fundadora investigador investigadora bibliotecaria bibliotecario direttore \
      direttrice sindaco portavoce diretor diretora prefeito porta-voz directeur woordvoerder \
      burgemeester voorzitter
      """
    ),
    (
      .office,
      """
      minister secretary commissioner ambassador chancellor leader whip speaker attorney judge \
      treasurer officer engineer director correspondent editor chief
      """
    ),
    (
      .roleModifier,
      """
      chief executive managing vice deputy senior junior assistant associate general former acting \
      interim prime first foreign medical financial operating technical technology information \
      marketing communications creative artistic founding lead regional national federal principal \
      press transport energy science health education defense defence interior justice environment \
      finance labour labor commerce trade agriculture culture treasury home state majority \
      minority opposition house senate republican democratic democrat fire police district city \
      county retired longtime veteran attorney co political presidential vice-presidential
      """
    ),
    (.sir, "mr herr monsieur señor sr signor dhr"),
    (.madam, "mrs ms miss frau madame mme señora sra signora mevrouw"),
    (
      .honorific,
      """
      mr mrs ms mx miss dr prof sir dame lord lady rev reverend gov gen sen rep lt col maj capt cmdr \
      adm sgt cpl hon judge justice professor doctor father sister brother rabbi imam herr frau \
      monsieur madame m mme mlle señor señora don doña sr sra signor signora dott ing dhr mevr drs \
      senator representative congressman congresswoman governor president chairman mayor sheriff \
      detective officer captain colonel sergeant admiral secretary speaker councillor king queen \
      prince princess pope cardinal bishop archbishop
      """
    ),
    (
      .particle,
      "de da di del della der den van von zu ten ter la le du des bin al el ben ibn y dos das af av"
    ),
    (.turnLabel, "q a question answer frage antwort pregunta respuesta domanda risposta p r f"),
    (
      .document,
      """
      statement report letter article piece study clip ad email memo post tweet document filing \
      complaint editorial
      """
    ),
    (
      .occasion,
      """
      interview statement speech email e-mail conference rally hearing debate tweet letter post call \
      podcast memo briefing address appearance monday tuesday wednesday thursday friday saturday \
      sunday january february march april may june july august september october november december
      """
    ),
    (
      .group,
      """
      university committee department center centre institute house party news times post council \
      ministry bank company group association authority agency board court office college school \
      society foundation union federation guild trust commission bureau service services press radio \
      journal tribune magazine network campaign team street road river city county state states \
      north south east west united new app institute academy hospital museum church congress senate \
      parliament government inc corp ltd llc co gmbh ag
      """
    ),
  ]

  private static let grammar: WordMarks<SpeechWord>.Rows = [
    (
      .auxiliary,
      """
      has have had is was were are be been also later then once again even still just only never \
      often always recently previously earlier did does do would will could may might must not now \
      soon himself herself themselves repeatedly simply further first publicly reportedly reporters \
      today yesterday who immediately quickly auch später noch también aussi \
      été
      """
    ),
    (.firstPerson, "i we you me us ich wir je nous yo nosotros io noi"),
    (.perfect, "a ont avait ha han hanno hat haben heeft has have had"),
    (
      .determiner,
      """
      a an the this that these those his her its their our my your one another some several many \
      most both two three four five all each every other no der die das ein eine ein seine ihre le \
      la les un une des son sa ses leur el los las una su sus unos o os um uma il lo gli uno
      """
    ),
    (
      .preposition,
      """
      of at for in on by from with to about against after before during under over through between \
      among into onto as without within toward towards near around since until per via like despite \
      von bei für mit aus zu im am auf de du des à au aux en dans par pour chez sur avec del al con por para \
      sin di da
      """
    ),
    (.ofOrAt, "of at for with from von bei der des de du de la del di da do van in"),
    (
      .conjunction,
      """
      and but or so yet nor while when as if because although though since whereas und aber et mais \
      y pero e ma
      """
    ),
    (.relative, "who whom whose which where that die der das qui que lequel quien quienes che"),
    (.that, "that dass daß que qu che"),
    (
      .work,
      """
      film movie documentary book novel song album show series play poem magazine program programme \
      podcast episode titled entitled painting ballad memoir essay radio buch roman lied livre chanson \
      libro canción película titre titel game opera ballet musical sculpture exhibition hit single
      """
    ),
    (
      .noName,
      """
      the a an in on at but and or if when while he she it we they i you this that these those his \
      her its our their my your as after before since because although though however meanwhile then \
      there here what who why how where which asked speaking according for from with by to of one \
      some many most all both no not yes so yet now today yesterday tomorrow monday tuesday wednesday \
      thursday friday saturday sunday january february march april june july august september october \
      november december during earlier later still even also both each every another such once \
      der die das ein eine er sie es wir ihr ich und aber le la les un une il elle ils nous el los \
      las lo una en y pero de du q let yet like do does did is are was were will would can could \
      should more other others once until despite
      """
    ),
  ]

  static let tables =
    WordMarks<SpeechWord>.vocabulary(rows)
    + rows.filter { $0.marks.contains(.verb) }.map { (.speechVerb, $0.words) }
}
