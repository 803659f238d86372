import ArticleModel
import Storage

/// The small numbers under which the tables keep the words of the model; the schema's views write
/// them out. A number, once released, keeps its meaning.
protocol Coded: CaseIterable, Hashable {
  static var inOrder: [Self] { get }
}

extension Coded {
  /// Its number, from 1.
  var code: Int { (Self.inOrder.firstIndex(of: self) ?? 0) + 1 }

  init?(code: Int) {
    guard Self.inOrder.indices.contains(code - 1) else { return nil }
    self = Self.inOrder[code - 1]
  }
}

extension BlockKind: Coded {
  static let inOrder: [BlockKind] = [
    .title, .byline, .heading, .paragraph, .listItem, .blockQuote, .caption, .table, .code, .other,
  ]
}

extension ClaimKind: Coded {
  static let inOrder: [ClaimKind] = [.statement, .point, .event, .quotation]
}

extension Stance: Coded {
  static let inOrder: [Stance] = [.asserted, .hedged, .predicted, .attributed, .recommended]
}

extension Directness: Coded {
  static let inOrder: [Directness] = [.direct, .indirect, .mixed]
}

extension DatePrecision: Coded {
  static let inOrder: [DatePrecision] = [
    .day, .week, .month, .quarter, .season, .year, .decade, .century, .range,
  ]
}

extension AmountKind: Coded {
  static let inOrder: [AmountKind] = [.money, .percent, .quantity, .temperature]
}

extension EntityKind: Coded {
  static let inOrder: [EntityKind] = [.person, .organisation, .place, .product, .event, .other]
}

/// The days that stand for an open beginning and an open end.
enum OpenDay {
  static let beginning = -1_000_000
  static let end = 3_000_000
}

extension Row {
  /// A column that holds a word of the model as its number.
  func coded<Word: Coded>(_ column: Int, as: Word.Type = Word.self) throws(SQLiteError) -> Word {
    guard let word = Word(code: try int(column)) else {
      throw decodingError(column, "a number that stands for nothing")
    }
    return word
  }

  /// A range in two columns.
  func range(_ column: Int) throws(SQLiteError) -> ByteRange {
    let (start, end) = (try int(column), try int(column + 1))
    guard 0 <= start, start <= end else { throw decodingError(column, "no range") }
    return start..<end
  }

  /// A range in two columns, which may be NULL.
  func optionalRange(_ column: Int) throws(SQLiteError) -> ByteRange? {
    try isNull(column) ? nil : range(column)
  }
}
