extension QuotationFinder {
  /// Verbs and prepositions that attribute words.
  static let cues: WordMarks<SpeechWord>.Rows = [
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
      invoked condemn condemned condemns feel feels felt worry worries worried hope hopes hoped \
      concluded defended defends bragged lauded deemed considers considered credited hailed recounted \
      recounts lectured
      """
    ),
    (
      [.weakVerb, .looseVerb],
      """
      went goes used uses using know knew ended opened lashed ripped rips hit spoke speaks speaking \
      talked talking shot fired issued released published sent heard hear
      """
    ),
    ([.weakVerb, .putVerb], "put puts"),
    (
      .nounVerb,
      """
      call calls claim claims report reports note notes comment comments remark remarks state states \
      demand demands promise promises offer offers question answer answers reply replies read cry \
      quote quotes attack hope hopes worry point points label brand joke quip chant protest blast \
      praise dismiss
      """
    ),
    (
      .plainSay,
      "say says said claim claims claimed believe believes believed insist insists insisted"
    ),
    (.openingSource, "pour para per für voor"),
    (
      .sourceHead,
      "après acordo acuerdo accordo angaben einschätzung ansicht auskunft aussage aussagen worten meinung"
    ),
    (.sourceLead, "d' d’ de di nach in"),
    (.sourceAfter, "zufolge"),
    (.makingVerb, "made makes gave gives issued issues released releases"),
    (.partedVerb, "hat hatte haben heeft had hadden laat liet laten lässt ließ weten wissen"),
    (.reflexive, "se s' s’ si m' nos me te le les os lui vous ci mi ti gli"),
    (
      .continentalVerb,
      """
      sa sade siger udtaler udtalte mener menar svarar svarer svarte berättade kertoo kertoi sanoo sanoi \
      toteaa totesi rekao rekla kazao kazala izjavio izjavila tvrdi řekl řekla uvedl uvedla dodal dodala \
      povedal povedala mondta mondja declarat spus spune afirmat afirmă adăugat dedi söyledi açıkladı \
      είπε δήλωσε λέει τόνισε ανέφερε \
      podkreśla podkreślił podkreśliła mówił mówiła dodaje wyjaśnia wyjaśnił wyjaśniła stwierdził \
      stwierdziła tłumaczy zaznaczył zaznaczyła ocenia przyznał przyznała przyznaje twierdzi zapewnia \
      казала казав заявила додала додав зазначила зазначив говорить рассказал рассказала пояснила \
      подчеркнула объяснил объяснила ütles sacīja teigė kaza каза
      """
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
      """
      fragt fragte antwortet antwortete ruft rief erzählt erzählte vroeg antwoordde lacht lachte \
      befürchtet befürchtete kritisiert kritisierte bedauert bedauerte beklagt beklagte klagt klagte \
      lobt lobte hofft hoffte glaubt glaubte scherzt scherzte mahnt mahnte verspricht versprach urteilt \
      urteilte resümiert resümierte schwärmt schwärmte schimpft schimpfte spottet spottete seufzt seufzte \
      findet reagiert reagierte verteidigt verteidigte \
      gezegd verklaard gemeld vindt vond denkt dacht waarschuwt waarschuwde reageert reageerde klaagt \
      klaagde hoopt hoopte constateert constateerde concludeert concludeerde herinnert verzucht verzuchtte
      """
    ),
    (.source, "laut volgens aldus"),
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
      """
      demande demandé répond répondu lance lancé conclut écrit poursuit martèle ironise sourit regrette \
      regretté regrettait déplore déploré désole désolé indigne indigné inquiète inquiété félicite félicité \
      réjouit réjoui interroge étonne étonné souvient plaisante plaisanté insiste insisté plaide plaidé \
      soutient soutenu avertit averti alerte alerté dénonce dénoncé réagit réagi commente commenté critique \
      critiqué détaille détaillé observe observé espère espéré soupire soupiré confirme confirmé
      """
    ),
    (.source, "selon"),
    // Spanish, Portuguese, Italian
    (
      [.verb, .reportingVerb],
      """
      dijo dice dicen dijeron afirmó afirma afirman aseguró asegura explicó explica añadió añade \
      señaló señala declaró declara indicó indica sostuvo sostiene advirtió advierte anunció anuncia \
      recordó recuerda confesó confiesa contó cuenta reconoció reconoce comentó comenta disse diz \
      afirmou declarou explicou acrescentou contou ressaltou destacou garantiu informou detto dice \
      afferma afferma spiega spiegato dichiarato dichiara aggiunge aggiunto sostiene annuncia \
      annunciato racconta raccontato conferma ricorda sottolinea
      """
    ),
    (
      .verb,
      """
      preguntó pregunta respondió responde resumió resume escribió concluyó perguntou respondeu \
      chiede risponde \
      lamenta lamentó lamentaba lamentado bromeó bromea criticó critica insiste insistió subrayó subraya \
      destacó destaca sentenció matizó celebró celebra considera opinó opina reclamó reclama exigió exige \
      admitió admite negó denunció denuncia dicho declarado explicado asegurado afirmado señalado \
      apuntó apunta detalló detalla precisó precisa resaltó manifestó relató relata prometió promete \
      commenta commentato osserva osservato assicura assicurato sostenuto precisato ammette ammesso \
      avverte avvertito conclude concluso ribadisce ribadito scherza scherzato replica replicato \
      confermato ricordato lamentato \
      garante lamentou criticou avaliou avalia completou completa ressalta alerta alertou defendeu defende \
      explica conta relatou declara afirma diz confirmou prometeu lembrou lembra reclamou escreveu
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
}
