#if canImport(Glibc)
@preconcurrency import Glibc
#else
import Darwin
#endif

/// The files that all engines read: articles for `claims`, bare sentences for its peers, queries.
struct Workload {
  let folder: String
  let sentences: Int
  let megabytes: Double
  let queries: [Query]

  struct Query {
    var kind: String
    /// As a person types it into `claims`.
    var text: String
    /// The same in FTS5's own syntax.
    var match: String
  }

  /// A word of middling frequency.
  var middleWord: String { queries.first { $0.kind == "middle" }?.text ?? "the" }

  var records: String { folder + "/articles.jsonl" }
  var rows: String { folder + "/sentences.csv" }
  var plain: String { folder + "/sentences.txt" }

  /// Writes a corpus of at least so many sentences.
  init(sentences wanted: Int, folder: String) throws {
    var corpus = Corpus()
    var frequency: [Substring: Int] = [:]
    var made = 0
    var bytes = 0
    let records = try Output(folder + "/articles.jsonl")
    let rows = try Output(folder + "/sentences.csv")
    let plain = try Output(folder + "/sentences.txt")
    var number = 0
    while made < wanted {
      let article = corpus.article(number: number)
      number += 1
      records.write(article.record + "\n")
      for sentence in article.sentences {
        rows.write("\"" + sentence.replacing("\"", with: "\"\"") + "\"\n")
        plain.write(sentence + "\n")
        bytes += sentence.utf8.count + 1
        if made % 10 == 0 {
          for word in sentence.split(separator: " ") where word.utf8.allSatisfy({ $0 >= 97 }) {
            frequency[word, default: 0] += 10
          }
        }
        made += 1
      }
    }
    self.folder = folder
    self.sentences = made
    self.megabytes = Double(bytes) / 1e6
    self.queries = Self.queries(frequency.sorted { ($1.value, $0.key) < ($0.value, $1.key) })
  }

  private static func queries(_ words: [(key: Substring, value: Int)]) -> [Query] {
    guard words.count > 600 else { return [] }
    let common = words.prefix(8).map { String($0.key) }
    let middle = words[100..<116].map { String($0.key) }
    let rare = words.suffix(200).prefix(8).map { String($0.key) }
    let alone =
      common.map { ("common", $0) } + middle.prefix(8).map { ("middle", $0) }
      + rare.map { ("rare", $0) }
    let pairs = zip(common, middle)
    return alone.map { Query(kind: $0.0, text: $0.1, match: $0.1) }
      + pairs.map { Query(kind: "and", text: "\($0) \($1)", match: "\($0) \($1)") }
      + zip(middle, middle.dropFirst(8)).map {
        Query(kind: "or", text: "\($0) OR \($1)", match: "\($0) OR \($1)")
      }
      + pairs.map {
        Query(kind: "phrase", text: "\"\($0) \($1)\"", match: "\"\($0) \($1)\"")
      }
      + middle.prefix(4).map {
        Query(kind: "prefix", text: $0.prefix(3) + "*", match: $0.prefix(3) + "*")
      }
  }
}

/// A file written through a large buffer.
final class Output {
  private let file: UnsafeMutablePointer<FILE>

  init(_ path: String) throws {
    guard let file = fopen(path, "w") else { throw Child.Missing(program: path) }
    self.file = file
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = fwrite($0.baseAddress, 1, $0.count, file) }
  }

  deinit { fclose(file) }
}
