extension CheckWorthiness {
  /// What a claim is about: the topics of public affairs.
  static let topics: FeatureWords = [
    (
      .institution,
      """
      government congress senate house department administration agency committee federal \
      state states national union president governor senator secretary republican republicans \
      democrat democrats party regierung gouvernement gobierno university company companies \
      corporation corporations industry bank banks democratic street wall bundestag \
      ministerium partei gericht unternehmen ministère parlement entreprise ministerio \
      congreso empresa governo ministero parlamento azienda impresa regering ministerie \
      bedrijf
      """
    ),
    (
      .law,
      """
      abortion border borders constitution court courts crime crimes criminal criminals drug \
      drugs gun guns illegal immigrants immigration judge judges justice law laws police \
      prison prisons rights gesetz gericht polizei verbrechen loi tribunal ley justicia delito \
      legge tribunale reato lei justiça rechtbank politie
      """
    ),
    (
      .economy,
      """
      tax taxes taxed taxation budget budgets deficit deficits debt debts surplus spending \
      jobs unemployment unemployed employment wage wages income incomes economy economic \
      inflation prices price interest trade exports imports revenue revenues cost costs wealth \
      investment market markets business businesses dollar dollars loan loans manufacturing \
      minimum money mortgage steuer steuern haushalt schulden arbeitsplätze löhne preise \
      kosten umsatz gewinn impôt impôts dette chômage salaires prix coût bénéfice impuesto \
      impuestos deuda desempleo salarios precios coste tasse debito disoccupazione salari \
      prezzi costo imposto dívida desemprego preços belasting schuld lonen prijzen
      """
    ),
    (
      .welfare,
      """
      care college coverage education health healthcare hospital hospitals insurance medicaid \
      medicare patients pension pensions poverty school schools security seniors social \
      students teachers uninsured welfare gesundheit schule schulen krankenhaus rente santé \
      école hôpital retraite salud escuela pensión sanità scuola ospedale saúde gezondheid \
      ziekenhuis
      """
    ),
    (
      .energy,
      """
      carbon climate coal emissions energy environment food gas nuclear oil pollution water \
      energie klima strom wasser énergie climat eau energía clima agua energia acqua água \
      klimaat
      """
    ),
    (
      .war,
      """
      allies arms army attack attacks bomb bombs combat defense enemy forces military missile \
      missiles navy nuclear soldier soldiers terrorism terrorists troops war wars weapon \
      weapons krieg waffen soldaten guerre armes soldats guerra armas soldados armi soldati \
      oorlog wapens
      """
    ),
    (
      .country,
      """
      afghanistan africa arab arabia arkansas asia berlin britain british california canada \
      china chinese cuba egypt europe florida france german germany hampshire india iowa iran \
      iranian iraq iraqi israel israeli japan korea korean lebanon libya massachusetts mexican \
      mexico michigan moscow nicaragua ohio pakistan panama pennsylvania poland russia russian \
      russians salvador saudi soviet syria texas turkey ukraine vietnam washington york \
      albania algeria angola argentina armenia australia austria bahrain bangladesh belarus \
      belgium bolivia bosnia botswana brazil bulgaria cambodia cameroon chile colombia congo \
      croatia cyprus denmark ecuador eritrea estonia ethiopia finland georgia ghana greece \
      guatemala guyana haiti honduras hungary iceland indonesia ireland italy jamaica jordan \
      kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia liberia lithuania luxembourg \
      madagascar malawi malaysia mali malta moldova mongolia montenegro morocco mozambique \
      myanmar namibia nepal netherlands niger nigeria norway oman paraguay peru philippines \
      portugal qatar romania rwanda scotland senegal serbia singapore slovakia slovenia \
      somalia spain sudan sweden switzerland taiwan tajikistan tanzania thailand tunisia \
      uganda england wales uruguay uzbekistan venezuela yemen zambia zimbabwe french spanish \
      italian japanese polish swedish dutch indian turkish ukrainian deutschland frankreich \
      italien spanien österreich schweiz allemagne espagne italie suisse alemania francia \
      italia españa germania spagna svizzera duitsland frankrijk belgië brasil méxico
      """
    ),
    (
      .homeland,
      """
      america american country nation states united world
      """
    ),
    (
      .group,
      """
      people americans citizens workers women men children families students teachers veterans \
      seniors elderly farmers millions thousands hundreds majority minority population percent \
      households individuals immigrants voters companies countries menschen bürger arbeiter \
      personnes habitants travailleurs personas habitantes trabajadores persone cittadini \
      lavoratori pessoas cidadãos mensen burgers werknemers
      """
    ),
    (
      .family,
      """
      child children daughter families family father friend friends kids mother parents son \
      wife woman
      """
    ),
    (
      .record,
      """
      agreement amendment bill bills commission document documents funding interview \
      legislation letter plan plans policy position program programs proposal proposals record \
      records relief report sanctions statement studies study bericht studie rapport étude \
      informe estudio rapporto studio relatório onderzoek
      """
    ),
  ]
}
