/// How fast articles are read, on one core: with the findings printed as JSON, and without.
///
/// Notes, articles and long texts show what an article costs beside its words; the last two have the
/// same words in texts of different length, and show that time grows with them.
struct ParseBenchmark {
  let program: String
  let folder: String

  private static let corpora: [(name: String, length: ClosedRange<Int>)] = [
    ("notes", 3...6), ("articles", 8...40), ("long texts", 800...1200),
    ("very long texts", 16_000...24_000),
  ]
  private static let sentences = 40_000

  func run() throws {
    for (name, length) in Self.corpora {
      let path = folder + "/parse.jsonl"
      let bytes = try write(Corpus(length: length), to: path)
      print(
        "parse \(name) of \(length.lowerBound) to \(length.upperBound) sentences, one core: "
          + "\(try speed("none", path, bytes)) MB/s of text, "
          + "\(try speed("json", path, bytes)) with its JSON")
    }
  }

  private func write(_ corpus: Corpus, to path: String) throws -> Int {
    var corpus = corpus
    let records = try Output(path)
    var (made, bytes, number) = (0, 0, 0)
    while made < Self.sentences {
      let article = corpus.article(number: number)
      records.write(article.record + "\n")
      bytes += article.sentences.reduce(0) { $0 + $1.utf8.count + 1 }
      made += article.sentences.count
      number += 1
    }
    return bytes
  }

  /// Megabytes of text for each second of a core; the best of three runs.
  private func speed(_ format: String, _ path: String, _ bytes: Int) throws -> Double {
    let seconds =
      try (0..<3).map { _ in
        try Child.run([program, "parse", "--from", "jsonl", "--format", format, path]).coreSeconds
      }.min() ?? .nan
    return (Double(bytes) / 1e6 / seconds).rounded(1)
  }
}
