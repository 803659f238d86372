import Storage

/// Puts claims that speak of the same thing into groups. No group has two claims of one article, and groups
/// become one only where half of their claims belong together pair by pair: chains of likeness would else
/// join what has nothing to do with each other.
struct GroupBuilder {
  /// The claims of a group and what they have to do with each other.
  struct Group {
    /// Rows of claims in ascending order, with their versions.
    var members: [(row: Int, version: Int)]
    var edges: [AgreementFinder.Edge]

    /// So many articles with the same sentence in other figures are a series, whatever two of them are.
    private static let fewestOfSeries = 4

    /// The group, as a series where most of it is one.
    func judged() -> Group {
      let facts = edges.filter { $0.relation.difference?.isOfFacts == true }
      let conflicting = facts.count { $0.relation.difference?.isConflict == true }
      guard members.count >= Self.fewestOfSeries, conflicting * 2 <= facts.count else {
        return self
      }
      var group = self
      for place in edges.indices where edges[place].relation.difference?.isOfFacts == true {
        group.edges[place].relation.becomeSeries()
      }
      return group
    }
  }

  private static let mostNeighbours = 12
  private var edges: [AgreementFinder.Edge] = []

  mutating func add(_ edge: AgreementFinder.Edge) {
    edges.append(edge)
  }

  /// The groups, by their first claims.
  func groups() -> [Group] {
    var parents: [Int: Int] = [:]
    var articles: [Int: Set<Int>] = [:]
    var members: [Int: [(row: Int, version: Int)]] = [:]
    func root(_ row: Int) -> Int {
      var row = row
      while let parent = parents[row], parent != row { row = parent }
      return row
    }
    for edge in edges {
      for (row, version) in [(edge.left, edge.leftVersion), (edge.right, edge.rightVersion)]
      where parents[row] == nil {
        parents[row] = row
        articles[row] = [version]
        members[row] = [(row, version)]
      }
    }
    var neighbours: [Int: [Int]] = [:]
    for edge in edges {
      neighbours[edge.left, default: []].append(edge.right)
      neighbours[edge.right, default: []].append(edge.left)
    }
    let order = edges.indices.sorted {
      (edges[$1].closeness, edges[$0].left, edges[$0].right)
        < (edges[$0].closeness, edges[$1].left, edges[$1].right)
    }
    for index in order {
      let (left, right) = (root(edges[index].left), root(edges[index].right))
      guard left != right, let mine = articles[left], let theirs = articles[right],
        mine.isDisjoint(with: theirs)
      else { continue }
      // The smaller goes into the larger, so that no claim is moved often.
      let (kept, gone) = mine.count >= theirs.count ? (left, right) : (right, left)
      let joining = members[gone]?.reduce(0) { count, member in
        count + (neighbours[member.row]?.count { root($0) == kept } ?? 0)
      }
      // Half of all pairs; an article is compared with so many others only.
      let possible = min(mine.count, Self.mostNeighbours) * min(theirs.count, Self.mostNeighbours)
      guard (joining ?? 0) * 2 >= possible else { continue }
      parents[gone] = kept
      let moved = members.removeValue(forKey: gone) ?? []
      articles[gone] = nil
      articles[kept]?.formUnion(moved.map(\.version))
      members[kept]?.append(contentsOf: moved)
    }
    var held: [Int: [AgreementFinder.Edge]] = [:]
    for edge in edges where root(edge.left) == root(edge.right) {
      held[root(edge.left), default: []].append(edge)
    }
    var groups: [Group] = []
    for (root, members) in members where members.count > 1 {
      groups.append(
        Group(members: members.sorted { $0.row < $1.row }, edges: held[root] ?? []))
    }
    return groups.sorted { $0.members[0].row < $1.members[0].row }
  }
}
