/// How long a draft of two hundred quotations takes to be looked up: half of them as they stand in the
/// archive, a quarter with a word changed, a quarter with their words in disorder.
struct VerifyBenchmark {
  let program: String
  let archive: String
  /// A file with a sentence a line.
  let plain: String
  let folder: String

  private static let quotations = 200

  func run() throws {
    let sentences = try lines(of: plain)
    let step = max(1, sentences.count / Self.quotations)
    let draft = stride(from: step / 2, to: sentences.count, by: step).prefix(Self.quotations)
      .enumerated().map { number, index in
        "“\(Self.changed(sentences[index], number))” said Ida Crane.\n"
      }
    let path = folder + "/draft.md"
    try Output(path).write(draft.joined(separator: "\n"))
    let command = [program, "--archive", archive, "verify", "--only", "quotations", path]
    let took = try Child.medianMilliseconds(command, runs: 5)
    print("claims verify: \(draft.count) quotations in \(took.rounded(0)) ms, as a process")
  }

  private static func changed(_ sentence: Substring, _ number: Int) -> String {
    var words = sentence.split(separator: " ")
    switch number % 4 {
    case 1: words[words.count / 2] = "zebra"
    case 3: words.reverse()
    default: break
    }
    return words.joined(separator: " ")
  }
}
