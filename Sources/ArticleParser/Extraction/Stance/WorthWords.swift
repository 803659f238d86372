import ArticleModel

/// What a word tells of whether its claim deserves a check: one bit for each lexical feature of
/// `CheckWorthiness`, in its order.
struct WorthWord: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ feature: CheckWorthiness.Feature) { self.init(rawValue: 1 << UInt64(feature.rawValue)) }
}

extension CheckWorthiness {
  typealias FeatureWords = [(feature: Feature, words: StaticString)]

  static let rows: WordMarks<WorthWord>.Rows =
    (manners + topics).map { (WorthWord($0.feature), $0.words) }

  /// How a claim is put.
  private static let manners: FeatureWords = [
    (
      .percent,
      """
      percent percentage prozent procent
      """
    ),
    (
      .money,
      """
      euro euros pfund pounds
      """
    ),
    (
      .scale,
      """
      billion cents dollar dollars hundred million thousand trillion millionen milliarden \
      milliards millones millardos milioni miliardi milhões bilhões miljoen miljard
      """
    ),
    (
      .numberWord,
      """
      one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty \
      sixty seventy eighty ninety hundred thousand million billion trillion dozen percent zwei \
      drei vier fünf deux trois quatre cinq dos tres cuatro cinco tre quattro dois três twee \
      drie
      """
    ),
    (
      .comparison,
      """
      more less fewer higher lower greater larger smaller bigger better worse longer shorter \
      faster slower cheaper stronger weaker older younger than compared equal double twice \
      triple half mehr weniger höher größer moins más menos mayor menor più meno niedriger \
      davantage maggiore mais meer minder hoger lager
      """
    ),
    (
      .superlative,
      """
      most least highest lowest largest biggest greatest smallest best worst fastest oldest \
      youngest longest record unprecedented first last only ever meiste größte höchste pire \
      mayor peor meisten niedrigste erste letzte premier première dernier primera primero \
      última último massimo primo ultimo maior grootste hoogste eerste laatste
      """
    ),
    (
      .rise,
      """
      increase increases increased increasing rise rises rose risen rising grow grows grew \
      grown growing gain gains gained doubled tripled quadrupled raise raises raised raising \
      climbed surged soared jumped expand expanded added creates created growth higher up \
      stieg stiegen gestiegen steigt wuchs gewachsen verdoppelt augmenté augmente hausse \
      croissance subió aumentó aumenta crecimiento aumentato cresciuto crescita subiu aumentou \
      crescimento steeg gestegen groei
      """
    ),
    (
      .fall,
      """
      decrease decreased decreasing fall falls fell fallen falling drop drops dropped cut cuts \
      cutting reduce reduces reduced reducing lose loses lost losing decline declined \
      declining shrink shrank slashed halved eliminate eliminated down loss losses sank sanken \
      gesunken fiel gekürzt halbiert baissé baisse chuté réduit bajó cayó redujo recorte \
      calato sceso ridotto tagliato caiu reduziu daalde gedaald
      """
    ),
    (
      .turn,
      """
      began begin change changed changing continue keep start started stop stopped
      """
    ),
    (
      .span,
      """
      ago decade decades during last month months past since term week weeks year years jahr \
      jahre jahren monat monate années ans mois año años meses anni anno mesi dal anos mês \
      jaar maanden sinds
      """
    ),
    (
      .cause,
      """
      because cause causes caused lead leads led result results resulted due therefore hence \
      thanks drives drove triggered responsible consequence wegen weil parce porque perché \
      grâce debido causa omdat vanwege
      """
    ),
    (
      .circumstance,
      """
      in by under since against from per through during between at into within over despite \
      while unter seit gegen durch sous depuis contre desde contra entre bajo durante sotto \
      contro tra sob onder tegen tussen
      """
    ),
    (
      .being,
      """
      is are am isn aren ist sind est sont es è sono são zijn
      """
    ),
    (
      .having,
      """
      has have having hat haben avoir tiene tienen ha hanno tem têm heeft hebben
      """
    ),
    (
      .was,
      """
      was were been wasn weren waren était étaient era eran fue fueron wurde wurden fut erano \
      foi foram werd
      """
    ),
    (
      .did,
      """
      did didn
      """
    ),
    (
      .had,
      """
      had hadn hatte avait había hatten avaient habían aveva tinha
      """
    ),
    (
      .pastFact,
      """
      went came took gave made got said told saw found left put brought became began kept held \
      wrote stood heard let meant met ran paid sat spoke led read lost felt fought bought sent \
      built spent drew broke chose drove won sold taught caught sought knew thought
      """
    ),
    (
      .deed,
      """
      vote votes voted voting support supports supported oppose opposes opposed sign signed \
      pass passed veto vetoed propose proposed proposes introduce introduced approve approved \
      reject rejected repeal repealed ban banned fund funded appoint appointed nominated \
      endorse endorsed promise promised promises invested invades invaded attacked hired fired \
      sue sued convicted indicted arrested launched sponsored cosponsored deployed defended \
      doubled failed favored favors invade killed negotiated ordered ran released served \
      worked stimmte verabschiedet unterzeichnet genehmigt beschlossen voté adopté signé \
      approuvé votó aprobó firmó rechazó votato approvato firmato votou aprovou assinou \
      gestemd goedgekeurd ondertekend
      """
    ),
    (
      .report,
      """
      say says said saying according announced reported stated claimed claims wrote found \
      shows showed called testified admitted denied dit déclaré sagte dijo erklärte laut \
      zufolge affirme selon afirmó según detto dichiarato secondo disse afirmou segundo zei \
      volgens
      """
    ),
    (
      .thirdPerson,
      """
      he she him her his er elle il ils él ella sie ihm ihr lui lei ele ela hij zij
      """
    ),
    (
      .others,
      """
      they their them theirs themselves these those
      """
    ),
    (
      .emphasis,
      """
      even actually already simply indeed today now never ever single any
      """
    ),
    (
      .future,
      """
      will won shall going gonna wird werden sera seront será serán sarà saranno zal zullen
      """
    ),
    (
      .conditional,
      """
      would could might may can wouldn couldn cannot könnte könnten würde würden kann können \
      pourrait peut peuvent podría puede pueden potrebbe può poderia pode kan kunnen zou
      """
    ),
    (
      .hypothetical,
      """
      if or unless until whether wenn ob si se
      """
    ),
    (
      .duty,
      """
      should must ought need needs needed shouldn let soll muss doit debe sollte müssen \
      devrait doivent debería deben deve dovrebbe devono deveria moet moeten
      """
    ),
    (
      .wish,
      """
      hope hopes like liked tried try trying want wanted wants wish
      """
    ),
    (
      .opinion,
      """
      think believe feel guess suppose love hate prefer agree disagree know understand care \
      mean trust imagine expect view opinion glaube finde crois pienso creo credo concerned \
      glad remember thought denke meine pense trouve opino penso acho denk vind geloof
      """
    ),
    (
      .doubt,
      """
      maybe perhaps probably possibly likely apparently seems seem seemed appears somewhat \
      vielleicht wahrscheinlich möglicherweise peut-être probablement quizás quizá \
      probablemente forse probabilmente talvez misschien waarschijnlijk
      """
    ),
    (
      .manner,
      """
      absolutely certainly clearly fully indeed obviously really simply truly very
      """
    ),
    (
      .value,
      """
      great good bad wonderful terrible important proud strong tough fair right wrong honest \
      best better big bigger decent difficult fine hard
      """
    ),
    (
      .abstract,
      """
      leadership values principle principles future freedom hope dream problem problems issue \
      issues question questions answer reason idea job century challenge challenges course \
      democracy judgment liberty opportunities opportunity peace policy power respect \
      responsibility security strength vision
      """
    ),
    (
      .firstPerson,
      """
      i me my mine myself ich mein je moi yo mi io mich mir meine mon mí eu meu ik mij mijn
      """
    ),
    (
      .asking,
      """
      what why how when where who which whose do does did is are can could would will should
      """
    ),
    (
      .courtesy,
      """
      thank thanks welcome hello hi evening morning sorry please congratulations applause \
      laughter okay ok yes yeah yep well oh sure sir ma'am gentlemen ladies goodbye danke \
      bonjour merci gracias bitte hola grazie ciao obrigado olá dank bedankt
      """
    ),
    (
      .negation,
      """
      not no never none nothing nobody nor neither isn cannot nicht kein pas jamais nunca \
      keine nie aucun ningún mai nessuno não nenhum niet geen nooit
      """
    ),
    (
      .linker,
      """
      and but so because now well then also
      """
    ),
    (
      .indefinite,
      """
      something somebody someone anything anybody anyone everything everybody thing things way \
      lot kind
      """
    ),
    (
      .talk,
      """
      tell tells told talk talks talking talked speak speaks ask asks asked asking answer call
      """
    ),
    (
      .moving,
      """
      go come get take make give put bring keep let see look try stand move work help start \
      stop
      """
    ),
    (
      .infinitive,
      """
      to be zu sein être ser
      """
    ),
    (
      .here,
      """
      here this today tonight
      """
    ),
  ]
}
