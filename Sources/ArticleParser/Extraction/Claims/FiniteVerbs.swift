extension Assertion {
  /// Forms that need a subject; English past forms show by their ending.
  static let finiteVerbs: StaticString = """
    is are was were has have had does do did will would can could may might must should says said \
    goes went comes came makes made takes took gives gave gets got becomes became remains stays \
    keeps kept holds held stands stood runs ran costs lies lay begins began grows grew rises rose \
    falls fell loses lost wins won pays paid sells sold buys bought sends sent builds built meets \
    met leads led leaves left means meant shows needs wants works lives moves starts ends opens \
    closes ist sind war waren hat haben hatte wird werden kann können muss est sont était a ont \
    avait sera peut doit es son fue era tiene tienen puede debe ha è sono hanno può é são foi tem
    """

  /// More forms that need a subject, or are nouns as well ("plans"): enough to show that a clause stands
  /// alone, too little to show that a name stands before them.
  static let clauseVerbs: StaticString = """
    get cost finds found puts sets cuts hit hits sees saw knows knew thinks thought feels felt \
    tells told brings brought writes wrote speaks spoke drives drove breaks broke chooses chose \
    eats ate flies flew hears heard learns reads sits sat sleeps slept spends spent teaches \
    taught wears wore asks calls turns helps plays seems looks likes believes hopes plans expects \
    faces joins launches raises names signs urges warns backs bans blames seeks sought agrees \
    rejects approves announces reports claims adds offers uses depends belongs happens stops \
    passes serves carries crosses reaches receives produces supplies employs owns operates \
    includes contains covers measures weighs lasts doubles drops jumps climbs slips stop work \
    need want live pay run keep make take give come go see find say show mean grow rise lie
    """

  /// The same in other languages.
  static let foreignClauseVerbs: StaticString = """
    hatten wurde wurden konnte konnten müssen musste mussten wollen wollte wollten soll sollen \
    sollte sollten darf dürfen gibt gab geht ging gehen kommt kam kommen steht stand stehen liegt \
    lag liegen bleibt blieb bleiben hält hielt halten macht machte machen nimmt nahm nehmen sieht \
    sah sehen weiß wusste findet fand bringt brachte zeigt zeigte führt führte läuft lief fährt \
    fuhr fahren zahlt zahlte kostet kostete rechnet rechnete plant plante baut baute beginnt \
    begann endet endete steigt stieg sinkt sank fehlt fehlen gilt galt gehört gehörte heißt hieß \
    lebt lebte arbeitet arbeitete verliert verlor gewinnt gewann kauft kaufte verkauft verkaufte \
    fordert forderte étaient avaient seront serait seraient fut furent peuvent pouvait doivent \
    devait va vont fait font faisait reste restent vient viennent prend prennent mettent tient \
    devient coûte coûtent compte comptent dure commence commencent perd paie paient veut veulent \
    faut reçoit permet prévoit ouvre ferme vaut sait eran fueron han había habían está están \
    estaba será serán sería hay hubo tenía pueden podía deben van hace hacen queda quedan sigue \
    siguen cuesta cuestan paga pagan pagó pagaron recibe llega llegan llegó viene vienen lleva \
    llevan salió salieron empieza termina quiere quieren vale sabe pide piden dio dieron hizo \
    tuvo tuvieron estuvo erano aveva avevano sarà saranno sarebbe possono deve devono vanno fa \
    fanno resta restano vengono costa costano rimane prende porta vuole vogliono sta stanno sa fu \
    furono foram eram têm tinha tinham há houve estão estava serão seria pode podem devem vai vão \
    faz fazem fica ficam ficou segue seguem seguiu custa custam recebe chega vem vêm leva quer \
    querem começa pagam disse deu zijn heeft hebben hadden wordt worden werd kan kunnen kon \
    konden moet moeten moest mag zal zullen zou zouden gaat gaan komt komen kwam staat staan \
    stond ligt liggen blijft blijven bleef krijgt kreeg doet deed maakt maken maakte neemt nam \
    kost kosten kostte telt begint begon geeft gaf wil willen wilde weet wist er har hadde havde \
    blir ble blev vil skal må får fikk fik går gick står ligger kommer kom är var hade ska kunde \
    måste fick stod gör gjorde jest są był była było były będzie będą ma mają miał miała może \
    mogą musi je jsou byl byla bylo byly bude budou má mají může e sunt erau au avea poate \
    trebuie
    """
}
