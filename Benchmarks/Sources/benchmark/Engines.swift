#if canImport(Glibc)
@preconcurrency import Glibc
#else
import Darwin
#endif

/// What an engine took for the same work.
struct Figures {
  var name: String
  var load: Child
  /// Milliseconds a query, by kind of query.
  var search: [(kind: String, milliseconds: Double)]
  /// Milliseconds of a whole process that answers one query of middling frequency.
  var process: Double
}

/// `claims` itself, driven through its command line.
struct ClaimsEngine {
  let program: String
  let work: Workload

  var archive: String { work.folder + "/claims.sqlite" }
  var tool: [String] { [program, "--archive", archive] }

  func run() throws -> Figures {
    let load = try load()
    var times: [String: [Double]] = [:]
    for (query, milliseconds) in zip(work.queries, try milliseconds(of: work.queries.map(\.text))) {
      times[query.kind, default: []].append(milliseconds)
    }
    return Figures(
      name: "claims", load: load,
      search: times.keys.sorted().map { ($0, mean(times[$0] ?? [])) },
      process: try Child.medianMilliseconds(tool + ["search", "-n", "10", work.middleWord]))
  }

  /// Imports the corpus into a new archive.
  func load() throws -> Child {
    for ending in ["", "-wal", "-shm"] { unlink(archive + ending) }
    return try Child.run(tool + ["import", "--from", "jsonl", "--quiet", work.records])
  }

  /// What each query takes within one process, in milliseconds: the median of three runs.
  func milliseconds(of queries: [String]) throws -> [Double] {
    let asked = work.folder + "/queries.jsonl"
    try Output(asked).write(
      queries.enumerated().map { number, text in
        #"{"id":"\#(number)","query":"\#(text.replacing("\"", with: "\\\""))"}"#
      }.joined(separator: "\n") + "\n")
    let answers = work.folder + "/answers.jsonl"
    var times: [Int: [Double]] = [:]
    for _ in 0..<3 {
      _ = try Child.run(
        tool + ["batch", "--limit", "10", "--timing", "--format", "jsonl", asked], output: answers)
      for line in try lines(of: answers) {
        guard let id = line.value(after: #""id":""#, until: "\"").flatMap({ Int($0) }),
          let ms = line.value(after: #""ms":"#, until: "}").flatMap({ Double($0) })
        else { continue }
        times[id, default: []].append(ms)
      }
    }
    return queries.indices.map { (times[$0] ?? [.nan]).sorted()[(times[$0]?.count ?? 1) / 2] }
  }
}

/// Stock FTS5 as its documentation shows it, through the sqlite3 shell: `ORDER BY rank`.
struct StockFTS5 {
  let work: Workload

  func run() throws -> Figures {
    let database = work.folder + "/fts5.sqlite"
    unlink(database)
    let script = work.folder + "/load.sql"
    try Output(script).write(
      """
      PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;
      CREATE TABLE claim(text);
      CREATE VIRTUAL TABLE ft USING fts5(text, content='claim', tokenize='porter unicode61');
      .import --csv \(work.rows) claim
      INSERT INTO ft(ft) VALUES('rebuild');

      """)
    let load = try Child.run(["sqlite3", database], input: script)
    var search: [(String, Double)] = []
    for kind in Set(work.queries.map(\.kind)).sorted() {
      let queries = work.queries.filter { $0.kind == kind }
      let repeats = 3
      let sql = queries.map {
        "SELECT rowid, text FROM ft WHERE ft MATCH '\($0.match)' ORDER BY rank LIMIT 10;\n"
      }.joined()
      let asked = work.folder + "/search.sql"
      try Output(asked).write(String(repeating: sql, count: repeats))
      let empty = try Child.medianMilliseconds(["sqlite3", database, "SELECT 1"], runs: 3)
      let took = try Child.run(["sqlite3", database], input: asked)
      search.append(
        (kind, max(0, took.seconds * 1000 - empty) / Double(queries.count * repeats)))
    }
    let word = work.middleWord
    return Figures(
      name: "stock FTS5", load: load, search: search,
      process: try Child.medianMilliseconds([
        "sqlite3", database,
        "SELECT rowid, text FROM ft WHERE ft MATCH '\(word)' ORDER BY rank LIMIT 10",
      ]))
  }
}

func mean(_ values: [Double]) -> Double {
  values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count)
}

func lines(of path: String) throws -> [Substring] {
  guard let file = fopen(path, "r") else { throw Child.Missing(program: path) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
}

extension Substring {
  /// What stands between two markers.
  func value(after start: String, until end: Character) -> Substring? {
    guard let found = firstRange(of: start) else { return nil }
    return self[found.upperBound...].prefix { $0 != end }
  }
}
