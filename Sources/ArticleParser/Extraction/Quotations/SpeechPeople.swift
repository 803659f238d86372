extension QuotationFinder {
  /// Pronouns, roles and titles of those who speak.
  static let people: WordMarks<SpeechWord>.Rows = [
    (.he, "he il él egli lui ele hij он"),
    (.she, "she elle ella lei ela zij ona она"),
    (.it, "it es"),
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
      burgemeester voorzitter directrice minister wethouder onderzoeker bestuursvoorzitter staatssecretaris \
      landlady landlord widow widower builder caretaker delegate goalkeeper keeper winemaker \
      shopkeeper fisherman skipper postmaster vicar priest \
      vet midwife electrician cyclist violinist \
      soprano composer poet novelist sculptor painter chemist zoologist botanist archaeologist \
      astronomer meteorologist statistician epidemiologist virologist paramedic firefighter lifeguard \
      headteacher headmaster headmistress schoolteacher registrar ombudsman bailiff juror defendant \
      plaintiff survivor passenger commuter \
      wissenschaftler wissenschaftlerin forscher forscherin lehrer lehrerin anwalt anwältin arzt ärztin \
      bauer bäuerin trainer trainerin nachbar nachbarin inhaber inhaberin gründer gründerin \
      betriebsrat stadtrat stadträtin senatorin abgeordneter abgeordnete kanzler kanzlerin \
      geschäftsleiter expertin experte richter richterin pfarrer pfarrerin fischer \
      navigatrice agricultrice agriculteur médecin avocat avocate juge procureur députée député \
      sénateur sénatrice secrétaire préfet préfète conservateur conservatrice patronne patron gérant \
      gérante enseignant enseignante élu élue économiste \
      agricultor agricultora médico médica abogado abogada juez jueza fiscal diputado diputada senadora \
      secretario secretaria gerente dueño dueña maestra maestro pescador pescadora vecina vecino \
      economista consejero consejera \
      agricoltore agricoltrice medico avvocato giudice deputato deputata segretario segretaria \
      ricercatore ricercatrice fondatore fondatrice \
      agricultora professora professor pesquisador pesquisadora secretário secretária deputado deputada \
      vereador vereadora médica advogado advogada porta-voz \
      dyrektor dyrektorka prezes minister burmistrz директор министр глава президент
      """
    ),
    (
      .maleRole,
      """
      spokesman chairman congressman councilman king prince father husband son brother landlord widower \
      headmaster fisherman actor lord duke monk priest pope cardinal archbishop bishop rabbi imam \
      sprecher direktor leiter vorsitzender bürgermeister präsident geschäftsführer directeur président \
      fondateur chercheur fundador ministro alcalde bibliotecario agricultor sindaco direttore diretor \
      prefeito
      """
    ),
    (
      .femaleRole,
      """
      spokeswoman chairwoman congresswoman councilwoman queen princess mother wife daughter sister \
      landlady widow headmistress actress lady dame duchess nun midwife soprano \
      sprecherin direktorin leiterin vorsitzende bürgermeisterin präsidentin geschäftsführerin ministerin \
      professorin architektin directrice présidente fondatrice chercheuse ostréicultrice presidenta \
      directora alcaldesa ministra fundadora investigadora bibliotecaria agricultora direttrice diretora
      """
    ),
    (
      .office,
      """
      minister secretary commissioner ambassador chancellor leader whip speaker attorney judge \
      treasurer officer engineer director correspondent editor chief master
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
}
