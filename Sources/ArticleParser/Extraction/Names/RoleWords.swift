/// Titles and roles that stand before or beside people's names.
enum RoleWords {
  static let honorifics: StaticString = """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam sheikh hon \
    capt captain col colonel gen general lt lieutenant maj major sgt sergeant cpl corporal pvt private admiral commander cmdr \
    king queen prince princess duke duchess emperor pope archbishop bishop cardinal \
    herr frau monsieur madame mme mlle maître señor señora sr sra don doña signor signora dott dottor senhor senhora meneer mevrouw
    """

  static let roles: StaticString = """
    president vice_president chancellor premier prime_minister minister secretary senator sen representative rep congressman congresswoman \
    governor gov mayor ambassador judge justice sheriff chief director chairman chairwoman chair chairperson ceo cfo cto coo cio executive \
    founder co_founder cofounder manager head editor reporter correspondent journalist author writer poet novelist actor actress singer musician \
    composer director producer designer architect engineer scientist researcher economist analyst historian lawyer attorney solicitor \
    spokesman spokeswoman spokesperson coach captain player striker goalkeeper midfielder defender professor lecturer student teacher \
    commissioner superintendent inspector detective officer deputy councillor councilor activist leader member official adviser advisor \
    treasurer rector principal curator librarian schoolteacher keeper astronomer engineer skipper pilot fisherman shopkeeper headteacher archivist volunteer organiser organizer campaigner resident driver farmer nurse doctor surgeon physician biologist chemist physicist \
    präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin sprecher sprecherin geschäftsführer geschäftsführerin \
    vorsitzender vorsitzende direktor direktorin professorin leiter leiterin chefin chef président présidente ministre maire directeur directrice porte_parole \
    presidente presidenta ministro ministra alcalde alcaldesa director directora portavoz sindaco direttore direttrice
    """

  /// Verbs that people and organisations govern ("said", "acquired"): their subject is a name.
  static let agentVerbs: StaticString = """
    said says told tells added adds explained explains argued argues wrote writes asked asks replied warned warns noted notes \
    announced announces acquired acquires launched launches bought buys sold reported reports plans planned invested invests \
    claimed claims believes believed insisted admitted denied confirmed suggested stated declared joined resigned founded \
    sagte sagt erklärte dit déclaré dijo afirmó disse ha_detto zei
    """

  static let particles: StaticString = """
    van von der den de del della di da dos das du la le bin ibn al el ben ter ten zu zur af av abu y
    """
}
