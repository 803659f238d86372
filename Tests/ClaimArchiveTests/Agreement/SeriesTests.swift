import ArticleModel
import Testing

@testable import ClaimArchive

/// Events of a series are told in the same sentences with other figures; accounts of one event agree in most.
@Suite("A series and a conflict are told apart")
struct SeriesTests {
  private func prices(
    _ outlet: String, _ date: String, _ price: String, _ stocks: String, _ weight: String = "50"
  ) -> String {
    """
    ---
    title: Copper in Tarvin at \(price) crowns
    publisher: \(outlet)
    date: \(date)
    ---

    Copper for delivery in three months closed at \(price) crowns a tonne on the Tarvin exchange. Stocks in the \
    warehouses of the Tarvin exchange stood at \(stocks) tonnes of copper.

    The Tarvin exchange trades copper in contracts of \(weight) tonnes for smelters along the Sarne.
    """
  }

  private func differences(_ texts: [String]) throws -> [[ClaimDifference]] {
    let test = try Rivals.archive(
      texts.enumerated().map { (key: "article-\($0)", text: $1) })
    return try test.archive.agreement().map(\.differences)
  }

  @Test("what one outlet tells a day later in other figures is a series")
  func sameOutlet() throws {
    let found = try differences([
      prices("Metals Daily", "2025-03-12", "9,310", "141,000"),
      prices("Metals Daily", "2025-03-13", "8,955", "158,500"),
    ])
    #expect(found.contains([.series]))
    let conflicts = found.joined().count { $0.isConflict }
    #expect(conflicts == 0)
  }

  @Test("what another outlet tells otherwise of the same day is a conflict")
  func rivals() throws {
    let found = try differences([
      prices("Metals Daily", "2025-03-12", "9,310", "141,000"),
      prices("Tarvin Post", "2025-03-12", "9,130", "141,000"),
    ])
    #expect(found.contains([.value]))
    #expect(!found.joined().contains(.series))
  }

  @Test(
    "four articles with the same sentence in other figures are a series, whatever two of them are")
  func group() {
    func edge(_ left: Int, _ right: Int, _ difference: ClaimDifference) -> AgreementFinder.Edge {
      AgreementFinder.Edge(
        left: left, right: right, leftVersion: left, rightVersion: right, closeness: 1,
        relation: ClaimRelation(difference: difference, left: nil, right: nil))
    }
    func judged(_ count: Int, _ edges: [AgreementFinder.Edge]) -> [ClaimDifference?] {
      GroupBuilder.Group(members: (1...count).map { ($0, $0) }, edges: edges).judged().edges
        .map(\.relation.difference)
    }
    let edges = [
      edge(1, 2, .value), edge(2, 3, .series), edge(3, 4, .period), edge(1, 4, .wording),
    ]
    #expect(judged(4, edges) == [.series, .series, .period, .wording])
    #expect(judged(3, edges) == [.value, .series, .period, .wording])
  }
}
