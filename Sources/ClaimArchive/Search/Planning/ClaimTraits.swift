import ArticleModel
import Storage

/// What is known of every current claim in two bytes: kind and stance, and check-worthiness. Read once,
/// because the claims themselves are a hundred times as long.
struct ClaimTraits {
  private var forms: [UInt8] = []
  private var worths: [UInt8] = []

  /// The bytes are never 0 and never above 127, so that SQL can make them too.
  static func form(_ kind: ClaimKind, _ stance: Stance) -> UInt8 {
    UInt8(kind.code << 3 | stance.code)
  }

  /// In steps of 1/126, rounded down: one half is a step.
  static func worth(_ checkWorthiness: Double) -> UInt8 {
    UInt8(max(0, min(checkWorthiness, 1)) * 126) + 1
  }

  init(reading connection: Connection) throws(SQLiteError) {
    try connection.forEachRow(
      "SELECT first_claim, forms, worths FROM claim_traits ORDER BY version"
    ) { (row) throws(SQLiteError) in
      let first = try row.int(0)
      try row.withBlob(1) { Self.take($0, from: first, into: &forms) }
      try row.withBlob(2) { Self.take($0, from: first, into: &worths) }
    }
  }

  private static func take(
    _ bytes: UnsafeRawBufferPointer, from first: Int, into all: inout [UInt8]
  ) {
    let missing = first - all.count
    if missing > 0 { all.append(contentsOf: repeatElement(0, count: missing)) }
    all.append(contentsOf: bytes)
  }

  /// The claims that have a trait.
  func rows(with trait: ClaimTrait) -> RowSet {
    switch trait {
    case .kind(let kind): Self.rows(forms) { $0 >> 3 == UInt8(kind.code) }
    case .stance(let stance): Self.rows(forms) { $0 & 7 == UInt8(stance.code) }
    case .checkWorthiness(let least): Self.rows(worths) { $0 >= Self.worth(least) }
    }
  }

  private static func rows(_ traits: [UInt8], _ isIn: (UInt8) -> Bool) -> RowSet {
    var rows = RowSet(below: traits.count)
    for (row, trait) in traits.enumerated() where trait != 0 && isIn(trait) { rows.insert(row) }
    return rows
  }

  /// Kind and stance of a claim in one byte; 0 where the archive has no such claim.
  func form(of row: Int) -> UInt8 {
    forms.indices.contains(row) ? forms[row] : 0
  }

  /// What such a byte stands for.
  static func parts(of form: UInt8) -> (ClaimKind, Stance)? {
    guard let kind = ClaimKind(code: Int(form >> 3)), let stance = Stance(code: Int(form & 7))
    else { return nil }
    return (kind, stance)
  }
}
