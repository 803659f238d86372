public import ArticleModel
import Storage

/// What a person says a name stands for.
public struct NameAlias: Hashable, Sendable {
  /// The name, folded as names are compared.
  public var name: String
  /// What the parser takes it for.
  public var kind: EntityKind
  /// The one article that it holds in; nil for all.
  public var article: ArticleKey?
  /// Whom or what it stands for.
  public var meant: EntityName
  /// When it was said: ISO 8601, UTC.
  public var madeAt: String
  /// Who said it; nil where nobody is named.
  public var madeBy: String?
}

extension Archive {
  /// Says that names stand for one entity: two names become one, a name gets another form, or in one
  /// article a name stands for somebody else.
  ///
  /// - Parameters:
  ///   - verb: of the command, for the journal.
  ///   - article: where given, it holds in this article only.
  /// - Returns: the act; nil where all of it is said already.
  /// - Throws: `.refused` where the names would stand for each other in a circle.
  public func alias(
    _ entities: [EntityName], to meant: EntityName, in article: ArticleRecord? = nil,
    verb: String = "alias merge", by author: String? = nil
  ) throws(ArchiveError) -> Act? {
    let name = try WorkText(meant.name, "name", limit: 500).text
    let target = (folded: Folding.fold(name), kind: meant.kind)
    for entity in entities
    where Folding.fold(entity.name) == target.folded && entity.kind == target.kind {
      throw .refused(
        "\"\(entity.name)\" and \"\(name)\" are one name already; give another, as \"\(name) (pilot)\""
      )
    }
    let place = article?.key.description ?? ""
    try refuseCircles(from: entities, to: target, in: place)
    return try acting(verb, by: author) { (act) throws(SQLiteError) in
      var changed: [String] = []
      for entity in entities {
        let key: Bindings = [Folding.fold(entity.name), entity.kind.code, place]
        let condition: SQL = " WHERE folded = ?1 AND kind = ?2 AND article = ?3 AND ended IS NULL"
        let isSaid = try connection.first(
          "SELECT to_name = ?4 AND to_kind = ?5 FROM aliases" + condition,
          key + [name, target.kind.code]
        ) { (row) throws(SQLiteError) in try row.bool(0) }
        if isSaid == true { continue }
        try connection.execute("UPDATE aliases SET ended = ?4" + condition, key + [act])
        try connection.execute(
          """
          INSERT INTO aliases (folded, kind, article, to_name, to_folded, to_kind, act)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          """, key + [name, target.folded, target.kind.code, act])
        changed.append(entity.name)
      }
      let whole = WorkSummary.listed(changed, "name") + " is \(WorkSummary.quoted(name))"
      return (
        changed.count,
        whole + (article.map { " in \(WorkSummary.quoted($0.metadata.title ?? place))" } ?? "")
      )
    }
  }

  /// What people say of names, in the order in which they said it.
  public func aliases() throws(ArchiveError) -> [NameAlias] {
    try reporting { () throws(SQLiteError) in
      try connection.rows(
        """
        SELECT t.folded, t.kind, t.article, t.to_name, t.to_kind, j.made_at, j.made_by
        FROM aliases t JOIN journal j ON j.id = t.act WHERE t.ended IS NULL ORDER BY t.id
        """
      ) { (row) throws(SQLiteError) in
        let article = try row.text(2)
        return NameAlias(
          name: try row.text(0), kind: try row.coded(1),
          article: article.isEmpty ? nil : ArticleKey(article),
          meant: EntityName(name: try row.text(3), kind: try row.coded(4)),
          madeAt: try row.text(5), madeBy: try row.optionalText(6))
      }
    }
  }

  private func refuseCircles(
    from entities: [EntityName], to target: (folded: String, kind: EntityKind), in article: String
  ) throws(ArchiveError) {
    let known = try aliases()
    var (next, passed) = (target, Set<String>())
    while passed.insert("\(next.kind) \(next.folded)").inserted {
      if let one = entities.first(where: {
        Folding.fold($0.name) == next.folded && $0.kind == next.kind
      }) {
        throw .refused(
          "\"\(target.folded)\" stands for \"\(one.name)\" already; \"claims alias list\" tells, and \"claims undo\" takes it back"
        )
      }
      guard
        let further = known.last(where: {
          $0.name == next.folded && $0.kind == next.kind
            && ($0.article == nil || $0.article?.description == article)
        })
      else { return }
      next = (Folding.fold(further.meant.name), further.meant.kind)
    }
  }
}
