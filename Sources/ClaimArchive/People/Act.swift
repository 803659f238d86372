/// Something that a person did to the archive, as the journal keeps it.
public struct Act: Hashable, Sendable {
  /// Its number, from 1.
  public var id: Int
  /// The verb of the command line that did it.
  public var verb: String
  /// What was done, for a person.
  public var summary: String
  /// When: ISO 8601, UTC.
  public var madeAt: String
  /// Who did it; nil where nobody is named.
  public var madeBy: String?
  /// The act that this one took back.
  public var undoes: Int?
  /// The act that took this one back.
  public var undoneBy: Int?
}

/// What became of the wish to take an act back.
public enum UndoOutcome: Hashable, Sendable {
  /// It was taken back.
  case undone(Act)
  /// There is nothing that has not been taken back already.
  case nothingLeft
  /// No act has this number.
  case unknown(Int)
  /// It was taken back before.
  case undoneBefore(Act)
  /// It is itself the taking back of another act.
  case isUndo(Act)
}
