import ArticleModel
import Storage

/// Gives speakers the names that people say are theirs: "Quint" and "Anna Quint" speak as one.
struct SpeakerAliases {
  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The claims of a version whose speakers have other names.
  func claims(ofVersion version: Int, in article: ArticleKey) throws(SQLiteError) -> [Int] {
    let spoken = try connection.rows(
      """
      SELECT claim, speaker FROM quotations
      WHERE version = ?1 AND claim IS NOT NULL AND speaker IS NOT NULL
      """, [version]
    ) { (row) throws(SQLiteError) in (claim: try row.int(0), speaker: try row.text(1)) }
    var found: [Int] = []
    for (claim, speaker) in spoken where try meant(by: speaker, in: article) != nil {
      found.append(claim)
    }
    return found
  }

  /// The claims of all versions whose speakers go by some names, and those that other names were put into.
  func claims(
    spokenUnder names: [EntityAliases.Name]
  ) throws(SQLiteError) -> [(claim: Int, article: ArticleKey)] {
    let folded = Set(names.filter(\.canSpeak).map(\.folded))
    guard !folded.isEmpty else { return [] }
    let speakers = try connection.rows(
      "SELECT DISTINCT speaker FROM quotations WHERE speaker IS NOT NULL"
    ) { (row) throws(SQLiteError) in try row.text(0) }
    let wanted = speakers.filter { folded.contains(Folding.fold($0)) }
    return try connection.rows(
      """
      SELECT DISTINCT c.id, a.key FROM claims c JOIN versions v ON v.id = c.version
      JOIN articles a ON a.id = v.article
      WHERE c.id IN (SELECT claim FROM quotations
          WHERE speaker IN (SELECT value FROM json_each(?1)))
        OR c.id IN (SELECT claim FROM found_quotations WHERE speaker IS NOT NULL)
      ORDER BY c.id
      """, [JSONText.array(wanted)]
    ) { (row) throws(SQLiteError) in (try row.int(0), ArticleKey(try row.text(1))) }
  }

  /// Whether a speaker of a claim has another name.
  func renames(in claim: Int, of article: ArticleKey) throws(SQLiteError) -> Bool {
    try renames(quotations(of: claim), in: article)
  }

  /// Whether a speaker that was found in a claim, before anything was corrected, has another name.
  func renames(inFound claim: Int, of article: ArticleKey) throws(SQLiteError) -> Bool {
    try renames(quotations("found_quotations", of: claim), in: article)
  }

  private func renames(
    _ quotations: [(row: Int, speaker: String)], in article: ArticleKey
  ) throws(SQLiteError) -> Bool {
    for quotation in quotations where try meant(by: quotation.speaker, in: article) != nil {
      return true
    }
    return false
  }

  /// Gives the speakers of a claim their names.
  ///
  /// - Returns: how many quotations changed.
  func rename(in claim: Int, of article: ArticleKey) throws(SQLiteError) -> Int {
    var changed = 0
    for quotation in try quotations(of: claim) {
      guard let name = try meant(by: quotation.speaker, in: article) else { continue }
      changed += try connection.execute(
        "UPDATE quotations SET speaker = ?2 WHERE id = ?1", [quotation.row, name])
    }
    return changed
  }

  private func quotations(
    _ table: SQL = "quotations", of claim: Int
  ) throws(SQLiteError) -> [(row: Int, speaker: String)] {
    try connection.rows(
      "SELECT id, speaker FROM " + table + " WHERE claim = ?1 AND speaker IS NOT NULL", [claim]
    ) { (row) throws(SQLiteError) in (try row.int(0), try row.text(1)) }
  }

  /// The name of whom a speaker's name stands for; nil where nobody says that it is another.
  private func meant(by speaker: String, in article: ArticleKey) throws(SQLiteError) -> String? {
    for kind in EntityAliases.Name.speaking {
      let name = EntityAliases.Name(folded: Folding.fold(speaker), kind: kind.code)
      let meant = try EntityAliases.meant(by: name, in: article.description, connection)
      if let meant, meant.name != speaker { return meant.name }
    }
    return nil
  }
}

extension EntityAliases.Name {
  /// What can speak.
  fileprivate static let speaking: [EntityKind] = [.person, .organisation]

  fileprivate var canSpeak: Bool { Self.speaking.contains { $0.code == kind } }
}
