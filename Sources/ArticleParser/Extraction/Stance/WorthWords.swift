import ArticleModel

/// What a word tells of whether its claim deserves a check: one bit for each lexical feature of
/// `CheckWorthiness`, in its order.
struct WorthWord: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ feature: CheckWorthiness.Feature) { self.init(rawValue: 1 << UInt64(feature.rawValue)) }
}

extension CheckWorthiness {
  static let rows: WordMarks<WorthWord>.Rows = words.map { (WorthWord($0.feature), $0.words) }

  private static let words: [(feature: Feature, words: StaticString)] = [
    (
      .comparison,
      """
      more less fewer higher lower greater larger smaller bigger better worse longer shorter faster \
      slower cheaper stronger weaker older younger than compared equal double twice triple half mehr \
      weniger höher größer plus moins más menos mayor menor più meno
      """
    ),
    (
      .superlative,
      """
      most least highest lowest largest biggest greatest smallest best worst fastest oldest youngest \
      longest record unprecedented first last only ever meiste größte höchste pire \
      mayor peor
      """
    ),
    (
      .rise,
      """
      increase increases increased increasing rise rises rose risen rising grow grows grew grown \
      growing gain gains gained doubled tripled quadrupled raise raises raised raising climbed surged \
      soared jumped expand expanded added creates created growth higher up
      """
    ),
    (
      .fall,
      """
      decrease decreased decreasing fall falls fell fallen falling drop drops dropped cut cuts \
      cutting reduce reduces reduced reducing lose loses lost losing decline declined declining \
      shrink shrank slashed halved eliminate eliminated down loss losses
      """
    ),
    (
      .cause,
      """
      because cause causes caused lead leads led result results resulted due therefore hence thanks \
      drives drove triggered responsible consequence wegen weil parce porque perché
      """
    ),
    (
      .being,
      "is are am isn aren ist sind est sont es son è sono"
    ),
    (.having, "has have having hat haben avoir tiene tienen"),
    (.was, "was were been wasn weren war waren était étaient era eran fue fueron"),
    (.did, "did didn"),
    (.doing, "do does doesn don doing"),
    (.had, "had hadn hatte avait había"),
    (
      .pastFact,
      """
      went came took gave made got said told saw found left put brought became began kept held wrote \
      stood heard let meant met ran paid sat spoke led read lost felt fought bought sent built spent \
      drew broke chose drove won sold taught caught sought knew thought
      """
    ),
    (
      .deed,
      """
      vote votes voted voting support supports supported oppose opposes opposed sign signed pass \
      passed veto vetoed propose proposed proposes introduce introduced approve approved reject \
      rejected repeal repealed ban banned fund funded appoint appointed nominated endorse endorsed \
      promise promised promises invest invested invades invaded attack attacked hired fired \
      sue sued convicted indicted arrested launched sponsored cosponsored balanced deployed
      """
    ),
    (.future, "will won shall going gonna wird werden"),
    (.conditional, "would could might may can if whether unless wouldn couldn"),
    (.duty, "should must ought need needs needed shouldn let soll muss doit debe"),
    (
      .opinion,
      """
      think believe feel hope want wish guess suppose love like hate prefer agree disagree know \
      understand care mean trust imagine expect view opinion idea glaube finde crois pienso creo \
      credo wanted
      """
    ),
    (
      .doubt, "maybe perhaps probably possibly likely apparently seems seem seemed appears somewhat"
    ),
    (.firstPerson, "i me my mine myself ich mein je moi yo mi io"),
    (.thirdPerson, "he she him her his er elle il ils él ella"),
    (.others, "they their them theirs themselves these those"),
    (
      .asking,
      "what why how when where who which whose do does did is are can could would will should"
    ),
    (
      .courtesy,
      """
      thank thanks welcome hello hi evening morning sorry please congratulations applause laughter \
      okay ok yes yeah yep well oh sure sir ma'am gentlemen ladies goodbye danke bonjour merci gracias
      """
    ),
    (
      .negation,
      "not no never none nothing nobody nor neither isn cannot nicht kein pas jamais nunca non"
    ),
    (
      .institution,
      """
      government congress senate house court law laws bill bills act acts department administration \
      agency policy policies program programs committee constitution legislation treaty agreement \
      treaties federal federally state states national union nations military army navy police \
      president governor senator secretary republican republicans democrat democrats party regierung \
      gesetz loi gouvernement ley gobierno university company companies corporation corporations \
      industry union unions bank banks
      """
    ),
    (
      .economy,
      """
      tax taxes taxed taxation budget budgets deficit deficits debt debts surplus spending jobs job \
      unemployment unemployed employment wage wages income incomes economy economic inflation prices \
      price interest trade exports imports growth revenue revenues cost costs poverty wealth \
      investment market markets insurance pension medicare medicaid welfare business businesses \
      billion million trillion dollar dollars
      """
    ),
    (
      .society,
      """
      health healthcare education school schools college crime crimes violence guns gun drugs drug \
      immigration immigrants illegal war wars nuclear weapons missiles troops soldiers terrorism \
      terrorists oil gas energy climate carbon pollution environment water food housing hospital \
      hospitals patients disease abortion religion prison prisons border borders
      """
    ),
    (
      .group,
      """
      people americans citizens workers women men children families students teachers veterans \
      seniors elderly farmers millions thousands hundreds majority minority population percent \
      households individuals immigrants voters companies countries
      """
    ),
    (
      .quantifier,
      "all every each most many few several some any both entire whole half quarter third average"
    ),
    (
      .numberWord,
      "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen percent"
    ),
    (
      .value,
      "great good bad wonderful terrible important proud strong tough fair right wrong true honest"
    ),
    (
      .abstract,
      "plan leadership values principle principles future freedom hope dream change problem problems issue issues question questions answer point reason idea job"
    ),
    (.linker, "and but so because now well then also"),
    (
      .indefinite,
      "something somebody someone anything anybody anyone everything everybody thing things way lot kind"
    ),
    (
      .talk,
      "tell tells told talk talks talking talked speak speaks ask asks asked asking answer call"
    ),
    (
      .report,
      """
      say says said saying according announced reported stated claimed claims wrote found shows \
      showed called testified admitted denied dit déclaré sagte dijo
      """
    ),
    (.infinitive, "to be zu sein être ser"),
    (
      .circumstance,
      """
      in by under since against from per through during between at into within over despite while \
      unter seit gegen durch sous depuis contre desde contra
      """
    ),
    (.emphasis, "even actually already simply indeed today now never ever single any"),
    (
      .moving,
      "go come get take make give put bring keep let see look try stand move work help start stop"
    ),
  ]
}
