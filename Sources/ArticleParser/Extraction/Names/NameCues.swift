/// What words beside or inside a name say of it.
struct NameCues: OptionSet, Sendable {
  let rawValue: UInt32

  /// "in", "near": a place follows.
  static let inside = NameCues(rawValue: 1 << 0)
  /// "from", "to": a place may follow.
  static let towards = NameCues(rawValue: 1 << 1)
  /// "town", "island": names a place by "of", by standing before it or as an apposition.
  static let placeNoun = NameCues(rawValue: 1 << 2)
  /// "north of", "residents of", "mayor of".
  static let placeHead = NameCues(rawValue: 1 << 3)
  /// "Saint", "Port", "Lake" begin the names of places.
  static let placePrefix = NameCues(rawValue: 1 << 4)
  /// "Lower", "North", "New".
  static let compassPoint = NameCues(rawValue: 1 << 5)
  /// "valley" ends a place's name even without a capital.
  static let landform = NameCues(rawValue: 1 << 6)
  /// "company", "chain", "maker".
  static let companyNoun = NameCues(rawValue: 1 << 7)
  /// "Foods", "Systems" end the names of businesses.
  static let businessWord = NameCues(rawValue: 1 << 8)
  /// "acquires", "supplies".
  static let businessVerb = NameCues(rawValue: 1 << 9)
  /// "shares", "customers": what a business has.
  static let possession = NameCues(rawValue: 1 << 10)
  /// "wife", "colleague".
  static let kin = NameCues(rawValue: 1 << 11)
  /// "College" of "King's College": has the name of a person or place before it.
  static let foundation = NameCues(rawValue: 1 << 12)
  /// "Banco", "Fondation": what an organisation is stands first, as in the Romance languages.
  static let leadingOrganisation = NameCues(rawValue: 1 << 13)
  /// The same in Romance languages only, whose words mean other things elsewhere; of organisations, of places.
  static let romanceOrganisation = NameCues(rawValue: 1 << 14)
  static let romancePlace = NameCues(rawValue: 1 << 15)
  /// "plaza", "rue": begins a name though it is small.
  static let street = NameCues(rawValue: 1 << 16)

  static let rows: WordMarks<NameCues>.Rows = [
    (
      .leadingOrganisation,
      """
      banco banque banca fundación fondation fundação fondazione unión federación fédération federação \
      federazione asociación associação associazione ministerio ministère ministério ministero \
      universidad université universidade università sindicato syndicat sindacato partido parti partito \
      instituto istituto museo musée museu grupo groupe gruppo crédit compagnie compañía companhia waterschap stichting vereniging defesa protección protezione protection \
      société sociedad radio real inter dynamo sporting olympique athlétic racing koninklijke \
      cooperativa coopérative cámara chambre câmara consejo conseil conselho consiglio
      """
    ),
    (
      .romanceOrganisation,
      """
      liga ligue lega transportes transports trasporti atlético deportivo amis amigos amici casa teatro \
      théâtre hôpital ospedale tribunal tribunale cour corte mairie ayuntamiento diputación junta comité \
      comisión comissão commissione comitato agencia agence agenzia agência escuela école escola scuola \
      academia académie accademia red réseau rete servicio servizio serviço parti orquesta orchestre \
      confederación confédération confederação confederazione observatorio observatoire osservatorio \
      direction dirección direzione oficina ufficio autorité autoridad autorità coopération colegio collège \
      archivo archives archivio biblioteca bibliothèque centro centre conservatoire corporación régie
      """
    ),
    (
      .romancePlace,
      """
      estadio stade stadio puerto port porto porto parque parc parco puente pont ponte torre tour mercado \
      marché mercato iglesia église chiesa catedral cathédrale cattedrale palacio palais palazzo palácio \
      castillo château castello río rivière fiume valle vallée lago lac mont monte isla île isola ilha \
      bahía baie baia cabo cap capo punta
      """
    ),
    (
      .street,
      """
      plaza calle avenida paseo rue place avenue boulevard quai piazza corso viale rua praça largo ruelle
      """
    ),
    (
      .inside,
      "in near across throughout outside around inside en à nach aus naar bei nahe cerca près presso em"
    ),
    (.towards, "from to at toward towards between via vers hasta desde through reaching leaving"),
    (
      .placeNoun,
      """
      town village city port island hamlet suburb parish county province region district state capital municipality \
      borough settlement resort stadt dorf insel gemeinde ville île commune ciudad pueblo isla aldea valley river lake \
      coast peninsula archipelago bay harbour harbor territory kingdom republic neighbourhood neighborhood hometown
      """
    ),
    (
      .placeHead,
      """
      north south east west northeast northwest southeast southwest northern southern eastern western outskirts residents \
      people inhabitants mayor governor king queen coast streets centre center middle shore shores banks edge capital miles kilometres \
      kilometers km suburb suburbs map government population citizens natives \
      calles ciudad alcalde alcaldesa maire ville habitantes habitants vecinos barrio provincia municipio costa \
      alrededores afueras norte sur este oeste nord sud est ouest quartier rives banlieue rues abitanti sindaco \
      città prefeito cidade moradores stadtrat bürgermeister bürgermeisterin bewohner einwohner umland
      """
    ),
    (
      .placePrefix,
      "saint st sankt port lake mount mt fort cape isle san santa são los las el ciudad monte villa bad ile"
    ),
    (
      .compassPoint,
      "lower upper little great greater north south east west northern southern eastern western new old central nether inner outer"
    ),
    (
      .landform,
      "valley valleys hills archipelago peninsula mountains islands island river basin estuary moor coast region"
    ),
    (
      .companyNoun,
      """
      company firm maker manufacturer chain operator supplier retailer grocer startup developer brand producer publisher lender \
      insurer carrier airline shipbuilder brewer brewery charity nonprofit agency newspaper magazine broadcaster union cooperative consultancy \
      subsidiary contractor provider utility conglomerate bank distributor employer band museum university college hospital laboratory \
      league club institute foundation watchdog regulator ministry organisation organization partnership association vendor \
      wholesaler shipper builder asociación association associazione associação fonds fondo fundación fondation fondazione fundação rederij \
      vereniging stichting omroep krant uitgeverij diario periódico quotidien giornale azienda usine groupe compagnie cadena \
      sindicato syndicat sindacato partij parti partido constructora naviera compagnia banca banque \
      unternehmen hersteller firma entreprise société coopérative empresa compañía cooperativa
      """
    ),
    (
      .businessWord,
      """
      lines cells foods data works gateway wire mercury courier omnibus glass freight shipping motors airlines airways media logistics \
      solutions analytics robotics networks capital ventures partners holdings brewing breweries dairy dairies mills metals mining minerals \
      semiconductor semiconductors pharma biotech therapeutics biosciences sciences materials chemicals plastics textiles apparel stores \
      supermarkets markets outfitters hotels resorts restaurants cafe bakery farms growers builders contractors engineering consulting \
      consultants associates advisors publishing press books newspapers daily chronicle observer standard star sentinel examiner \
      telegraph globe inquirer bulletin dispatch argus advertiser tribune radio television tv records pictures productions \
      games interactive software digital cloud online mobile wireless telecom power electric electronics instruments tools devices \
      equipment machinery aerospace aviation marine transport transit buses cycles automotive tyres tires insurance assurance mutual savings \
      bancorp securities investments assets trust fund guild desk survey initiative foundation charity rovers united wanderers \
      athletic hotspur albion orchestra ensemble quartet choir state
      """
    ),
    (
      .businessVerb,
      """
      acquired acquires acquire announced announces announce launched launches launch supplies supplied supply employs employed employ \
      operates operated operate manufactures manufactured makes sells sold ships shipped invests invested owns owned unveiled unveils \
      released releases merged merges bought buys hired hires expects expected plans planned agreed signed posted recalled \
      publishes published runs built builds developed develops filed sued partnered
      """
    ),
    (
      .possession,
      """
      engineers shares share customers employees board shareholders profits profit headquarters software factory factories fleet stock workforce \
      staff revenue revenues sales subsidiary subsidiaries investors products product app platform chairman executives spokesman spokeswoman \
      workers users suppliers lawyers earnings plant plants warehouse warehouses stores brand ceo chief
      """
    ),
    (
      .kin,
      """
      wife husband daughter son brother sister mother father uncle aunt cousin friend colleague neighbour neighbor partner widow \
      grandfather grandmother grandson granddaughter nephew niece boyfriend girlfriend named called née born
      """
    ),
    (
      .foundation,
      "college hospital church cathedral guild university school academy abbey chapel union association club society observatory"
    ),
  ]

  static let tables = WordMarks<NameCues>.vocabulary(rows)
}
