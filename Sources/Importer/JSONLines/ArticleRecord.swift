internal import ArticleModel
internal import ArticleParser
internal import ClaimArchive

/// A record of JSON Lines:
/// `{"id","title"?,"text"|"markdown"|"html","url"?,"authors"?,"publisher"?,"published"?,"language"?,
/// "tags"?}`.
struct ArticleRecord {
  private static let textKeys: [(key: String, format: SourceFormat)] = [
    ("text", .text), ("markdown", .markdown), ("html", .html),
  ]

  var id: String
  var format: SourceFormat
  var bytes: [UInt8]
  var metadata: ArticleMetadata
  /// What people have said of it in the archive that it was exported from.
  var work: ArticleWork

  /// Reads a line that holds a record.
  init(line: [UInt8]) throws(RecordProblem) {
    let fields = try Fields(line: line)
    let url = try fields.string("url")
    guard let id = fields.id ?? url else {
      throw RecordProblem("has no \"id\"; give each record one of its own")
    }
    var texts: [(key: String, format: SourceFormat, bytes: [UInt8])] = []
    for (key, format) in Self.textKeys {
      if let bytes = try fields.bytes(key) { texts.append((key, format, bytes)) }
    }
    guard texts.count < 2 else {
      throw RecordProblem("has both \"\(texts[0].key)\" and \"\(texts[1].key)\"; keep one", id: id)
    }
    guard let text = texts.first else {
      throw RecordProblem("has neither \"text\" nor \"markdown\" nor \"html\"; give one", id: id)
    }
    (self.id, format, bytes) = (id, text.format, text.bytes)
    metadata = ArticleMetadata(
      title: try fields.string("title"), authors: try fields.strings("authors"),
      publisher: try fields.string("publisher"), url: url, published: try fields.date("published"),
      language: try fields.string("language"), tags: try fields.strings("tags"))
    work = try WorkRecord.read(fields.record, id: id) ?? ArticleWork()
  }
}

/// Why a line holds no record that can be read, told in words that follow its place.
struct RecordProblem: Error, Hashable, CustomStringConvertible {
  var description: String
  /// The record's id, where it could be read.
  var id: String?

  init(_ description: String, id: String? = nil) {
    (self.description, self.id) = (description, id)
  }
}

/// Typed reads of a record's fields; null counts as not given.
private struct Fields {
  let record: JSONValue
  /// A string, or a whole number as its digits.
  private(set) var id: String?

  init(line: [UInt8]) throws(RecordProblem) {
    do { record = try JSONParser.parse(line) } catch { throw RecordProblem(error.description) }
    guard case .object = record else {
      throw RecordProblem("is \(record.typeName) where an object is needed: {\"id\":…,\"text\":…}")
    }
    if case .number(let value) = record["id"], let whole = Int64(exactly: value) {
      id = String(whole)
    } else {
      id = try string("id")
    }
  }

  func bytes(_ key: String) throws(RecordProblem) -> [UInt8]? {
    switch record[key] {
    case nil, .null: return nil
    case .string(let bytes): return bytes
    case .some(let value): throw wrong(key, value, "a string")
    }
  }

  func string(_ key: String) throws(RecordProblem) -> String? {
    guard let bytes = try bytes(key), !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An array of strings, or one string.
  func strings(_ key: String) throws(RecordProblem) -> [String] {
    guard case .array(let values) = record[key] else { return try string(key).map { [$0] } ?? [] }
    return try values.map { (value) throws(RecordProblem) in
      guard case .string(let bytes) = value else { throw wrong(key, value, "strings only") }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  func date(_ key: String) throws(RecordProblem) -> DateInterval? {
    guard let text = try string(key) else { return nil }
    guard let date = DateInterval(publicationDate: text) else {
      throw RecordProblem(
        "has \"\(key)\" \"\(text)\", which is no date; write YYYY-MM-DD, YYYY-MM or YYYY", id: id)
    }
    return date
  }

  private func wrong(_ key: String, _ value: JSONValue, _ needed: String) -> RecordProblem {
    RecordProblem("has \(value.typeName) in \"\(key)\" where \(needed) can be", id: id)
  }
}
