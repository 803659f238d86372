internal import ArticleModel
internal import ClaimArchive

/// The member `work` of a record: what people have said of the article, as `claims export` writes it.
struct WorkRecord {
  private let record: JSONValue
  private let id: String?

  /// - Throws: where it is not as `Documentation/export.schema.json` says.
  static func read(_ record: JSONValue, id: String?) throws(RecordProblem) -> ArticleWork? {
    switch record["work"] {
    case nil, .null: return nil
    case .some(let work):
      guard case .object = work else {
        throw RecordProblem("has \(work.typeName) in \"work\" where an object is needed", id: id)
      }
      return try WorkRecord(record: work, id: id).work()
    }
  }

  private func work() throws(RecordProblem) -> ArticleWork {
    var work = ArticleWork()
    work.tags = try elements("tags") { (element) throws(RecordProblem) in
      .init(
        claim: try claim(element), tag: try words(element, "tag", limit: 200),
        origin: try origin(element))
    }
    work.notes = try elements("notes") { (element) throws(RecordProblem) in
      .init(
        claim: try claim(element), note: try words(element, "note", limit: 1 << 20),
        origin: try origin(element))
    }
    work.corrections = try elements("corrections") { (element) throws(RecordProblem) in
      guard let field = CorrectedField(rawValue: try words(element, "field", limit: 20)),
        let claim = try claim(element)
      else { throw problem("a correction whose \"field\" or \"claim\" is unknown") }
      return .init(
        claim: claim, field: field, words: try text(element, "words"),
        value: try value(WantedCorrection(field, try text(element, "value"))),
        origin: try origin(element))
    }
    work.blocks = try elements("blocks") { (element) throws(RecordProblem) in
      guard case .bool(let isKept) = element["kept"] else {
        throw problem("a block whose \"kept\" is not true or false")
      }
      return .init(
        sha256: try words(element, "sha256", limit: 64),
        words: try text(element, "words") ?? "", isKept: isKept, origin: try origin(element))
    }
    work.aliases = try elements("aliases") { (element) throws(RecordProblem) in
      guard let kind = EntityKind(rawValue: try words(element, "kind", limit: 20)),
        let toKind = EntityKind(rawValue: try words(element, "toKind", limit: 20)),
        case .bool(let isForArticle) = element["here"]
      else { throw problem("a name whose \"kind\", \"toKind\" or \"here\" is unknown") }
      return .init(
        name: Folding.fold(try words(element, "name", limit: 500)), kind: kind,
        isForArticle: isForArticle,
        meant: EntityName(name: try words(element, "to", limit: 500), kind: toKind),
        origin: try origin(element))
    }
    return work
  }

  private func elements<Element>(
    _ key: String, _ read: (JSONValue) throws(RecordProblem) -> Element
  ) throws(RecordProblem) -> [Element] {
    switch record[key] {
    case nil, .null: return []
    case .array(let values):
      var elements: [Element] = []
      for value in values { elements.append(try read(value)) }
      return elements
    case .some(let value): throw problem("\(value.typeName) in \"\(key)\" where an array is needed")
    }
  }

  private func value(_ wish: WantedCorrection) throws(RecordProblem) -> String? {
    do throws(ArchiveError) {
      return try wish.checked()
    } catch {
      throw problem("a correction that is none: \(error)")
    }
  }

  private func claim(_ element: JSONValue) throws(RecordProblem) -> ClaimID? {
    try text(element, "claim").map { ClaimID($0) }
  }

  private func origin(_ element: JSONValue) throws(RecordProblem) -> ArticleWork.Origin {
    let time = try words(element, "madeAt", limit: 40)
    guard DateInterval(publicationDate: time) != nil else {
      throw problem("\"madeAt\" \"\(time)\", which is no time")
    }
    return .init(madeAt: time, madeBy: try text(element, "madeBy"))
  }

  private func words(
    _ element: JSONValue, _ key: String, limit: Int
  ) throws(RecordProblem) -> String {
    guard let text = try text(element, key), !text.isEmpty, text.utf8.count <= limit else {
      throw problem("something without \"\(key)\", or with more than \(limit) bytes in it")
    }
    return text
  }

  private func text(_ element: JSONValue, _ key: String) throws(RecordProblem) -> String? {
    switch element[key] {
    case nil, .null: return nil
    case .string(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .some(let value): throw problem("\(value.typeName) in \"\(key)\" where a string is needed")
    }
  }

  private func problem(_ what: String) -> RecordProblem {
    RecordProblem("has in \"work\" \(what)", id: id)
  }
}
