import ArticleModel
import Storage

/// What is known of every current claim in a byte: kind and stance; in another one its check-worthiness. Read
/// once, because the claims themselves are a hundred times as long.
struct ClaimTraits {
  private var forms: [UInt8] = []

  /// The bytes are never 0 and never above 127, so that SQL can make them too.
  static func form(_ kind: ClaimKind, _ stance: Stance) -> UInt8 {
    UInt8(kind.code << 3 | stance.code)
  }

  /// In steps of 1/126, rounded down: one half is a step.
  static func worth(_ checkWorthiness: Double) -> UInt8 {
    UInt8(max(0, min(checkWorthiness, 1)) * 126) + 1
  }

  init(reading connection: Connection) throws(SQLiteError) {
    try connection.forEachRow("SELECT first_claim, forms FROM claim_traits ORDER BY version") {
      (row) throws(SQLiteError) in
      let first = try row.int(0)
      try row.withBlob(1) { Self.take($0, from: first, into: &forms) }
    }
  }

  private static func take(
    _ bytes: UnsafeRawBufferPointer, from first: Int, into all: inout [UInt8]
  ) {
    let missing = first - all.count
    if missing > 0 { all.append(contentsOf: repeatElement(0, count: missing)) }
    all.append(contentsOf: bytes)
  }

  /// The claims of a kind.
  func rows(with kind: ClaimKind) -> RowSet {
    let code = UInt8(kind.code)
    return RowSet(forms) { $0 >> 3 == code }
  }

  /// The claims that are put in a way.
  func rows(with stance: Stance) -> RowSet {
    let code = UInt8(stance.code)
    return RowSet(forms) { $0 & 7 == code }
  }

  /// The claims that deserve a check at least so much.
  static func rows(
    atLeast checkWorthiness: Double, in connection: Connection
  ) throws(SQLiteError) -> RowSet {
    var worths: [UInt8] = []
    try connection.forEachRow("SELECT first_claim, worths FROM claim_traits ORDER BY version") {
      (row) throws(SQLiteError) in
      let first = try row.int(0)
      try row.withBlob(1) { take($0, from: first, into: &worths) }
    }
    let least = worth(checkWorthiness)
    return RowSet(worths) { $0 >= least }
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
