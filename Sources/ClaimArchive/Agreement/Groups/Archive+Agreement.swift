import ArticleModel
import Storage

extension Archive {
  /// Groups of claims of different articles that speak of the same thing: first those in conflict, then
  /// those that most independent articles share.
  ///
  /// - Parameter query: where given, only groups with a claim that it finds; its `limit:` is the most
  ///   groups wanted.
  public func agreement(
    matching query: ClaimQuery? = nil
  ) throws(ArchiveError) -> [AgreementGroup] {
    try reporting { () throws(SQLiteError) in
      try connection.transaction(.snapshot) { () throws(SQLiteError) in
        let searcher = try Searcher(connection, ranking, .body)
        let universe = try ranking.universe(from: connection)
        let wanted = query?.condition == nil ? nil : try query.map(searcher.rows)
        let copies = try CopyFinder(connection)
        let finder = try AgreementFinder(connection, ranking, copies)
        var builder = GroupBuilder()
        for version in universe.versions
        where wanted.map({ $0.count(in: version.rows) > 0 }) ?? true {
          try finder.forEachEdge(ofVersion: version.id) { builder.add($0) }
        }
        let reading = GroupReading(connection, copies)
        var groups: [AgreementGroup] = []
        for group in builder.groups() {
          if let wanted, !group.members.contains(where: { wanted.contains($0.row) }) { continue }
          if let made = try reading.group(group) { groups.append(made) }
        }
        return Self.sorted(groups, most: query?.limit)
      }
    }
  }

  private static func sorted(_ groups: [AgreementGroup], most: Int?) -> [AgreementGroup] {
    let order = groups.indices.sorted {
      let (left, right) = (groups[$0], groups[$1])
      if left.isConflict != right.isConflict { return left.isConflict }
      return (right.independent, right.members.count, $0)
        < (left.independent, left.members.count, $1)
    }
    return order.prefix(most ?? .max).map { groups[$0] }
  }
}
