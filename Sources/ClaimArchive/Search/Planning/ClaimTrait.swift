import ArticleModel
import Storage

/// What one byte a claim tells: its kind and how it is put, or how much it deserves a check.
enum ClaimTrait: Hashable {
  case kind(ClaimKind)
  case stance(Stance)
  /// At least this, from 0 to 1.
  case checkWorthiness(Double)

  var sql: BoundSQL {
    switch self {
    case .kind(let kind):
      BoundSQL("SELECT id FROM claims WHERE kind = ?", [.integer(Int64(kind.code))])
    case .stance(let stance):
      BoundSQL("SELECT id FROM claims WHERE stance = ?", [.integer(Int64(stance.code))])
    case .checkWorthiness(let least):
      BoundSQL("SELECT id FROM claims WHERE check_worthiness >= ?", [.real(least)])
    }
  }
}
