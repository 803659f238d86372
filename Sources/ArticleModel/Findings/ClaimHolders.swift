/// Finds the claim that holds a finding: the innermost one whose range contains the finding's.
///
/// Findings are asked for in reading order, so that one pass over the claims serves them all.
package struct ClaimHolders {
  private let claims: [Claim]
  private let order: [Int]
  private var next = 0
  private var open: [Int] = []

  /// How many claims may overlap at one place before the outer ones are no longer looked at.
  private static let depth = 16

  package init(_ claims: [Claim]) {
    self.claims = claims
    order = claims.indices.sorted {
      let (left, right) = (claims[$0].range, claims[$1].range)
      return (left.lowerBound, -left.upperBound, $0) < (right.lowerBound, -right.upperBound, $1)
    }
  }

  /// The index of the claim that holds a range; ranges come in ascending order of their starts.
  package mutating func holder(of range: ByteRange) -> Int? {
    while next < order.count, claims[order[next]].range.lowerBound <= range.lowerBound {
      while let last = open.last, claims[last].range.upperBound <= range.lowerBound {
        open.removeLast()
      }
      open.append(order[next])
      next += 1
    }
    return open.suffix(Self.depth).last { claims[$0].range.upperBound >= range.upperBound }
  }
}
