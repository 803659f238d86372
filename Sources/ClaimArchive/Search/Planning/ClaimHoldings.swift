import ArticleModel
import Storage

/// What is found in the claims of a version, two bytes each.
struct ClaimHoldings: Equatable {
  private(set) var bits: [UInt16]

  init(count: Int) {
    bits = Array(repeating: 0, count: count)
  }

  /// What stands around claims; findings are still to be inserted.
  init(_ claims: [Claim]) {
    bits = claims.map { claim in
      (claim.section == nil ? 0 : ClaimHolding.section.bit)
        | (claim.leadIn == nil ? 0 : ClaimHolding.leadIn.bit)
    }
  }

  mutating func insert(_ holding: ClaimHolding?, at claim: Int?) {
    if let holding, let claim, bits.indices.contains(claim) { bits[claim] |= holding.bit }
  }

  mutating func insertQuotation(
    at claim: Int?, hasSpeaker: Bool, hasRole: Bool, hasCue: Bool
  ) {
    insert(.quotation, at: claim)
    insert(hasSpeaker ? .speaker : .unattributed, at: claim)
    if hasRole { insert(.role, at: claim) }
    if hasCue { insert(.cue, at: claim) }
  }

  mutating func insertAmount(_ kind: AmountKind, at claim: Int?) {
    insert(.amount, at: claim)
    insert(ClaimHolding(kind), at: claim)
  }

  /// As they are stored.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(bits.count * 2)
    for word in bits {
      bytes.append(UInt8(truncatingIfNeeded: word))
      bytes.append(UInt8(truncatingIfNeeded: word >> 8))
    }
    return bytes
  }

  /// The rows of all claims that have a holding; nil where a version's are not there, as in an archive of an
  /// older program.
  static func rows(
    with holding: ClaimHolding, in connection: Connection
  ) throws(SQLiteError) -> RowSet? {
    guard try !ClaimHoldingsTable(connection).isMissing() else { return nil }
    var rows = RowSet()
    let (byte, bit) = (holding.rawValue / 8, UInt8(1) << UInt8(holding.rawValue % 8))
    try connection.forEachRow("SELECT first_claim, holdings FROM claim_holdings") {
      (row) throws(SQLiteError) in
      let first = try row.int(0)
      try row.withBlob(1) { bytes in
        for claim in 0..<bytes.count / 2 where bytes[claim * 2 + byte] & bit != 0 {
          rows.insert(first + claim)
        }
      }
    }
    return rows
  }
}
