internal import ArticleModel
internal import ClaimArchive
internal import Importer

/// The claims and articles that a command line names, "-" standing for the lines of standard input.
struct NamedThings {
  let names: [String]

  init(_ typed: [String], in surroundings: Surroundings) throws {
    var names: [String] = []
    for name in typed {
      guard name == "-" else {
        names.append(name)
        continue
      }
      do throws(FileProblem) {
        names += try NameLines.read(standardInput: surroundings.standardInput)
      } catch {
        throw CommandError(message: "standard input: \(error)")
      }
    }
    guard !names.isEmpty else {
      throw CommandError(
        message: "standard input names nothing; give an id on each line", status: .nothingFound)
    }
    guard !names.contains(where: { $0.allSatisfy(\.isWhitespace) }) else {
      throw CommandError(message: "an empty name names nothing; give an id")
    }
    self.names = names
  }

  /// What the names stand for; those that stand for nothing, or for several, are named and left out.
  func subjects(
    in archive: Archive, _ surroundings: Surroundings
  ) throws(ArchiveError) -> (found: [WorkSubject], failed: Int) {
    try found(surroundings) { (name) throws(ArchiveError) in
      try archive.subject(name)
    } what: {
      "claim and no article"
    } all: {
      "claims list"
    } line: {
      "\($0)  \(Self.shortened($0.words))"
    }
  }

  /// The articles that the names stand for; others are named and left out.
  func articles(
    in archive: Archive, areRemoved: Bool = false, _ surroundings: Surroundings
  ) throws(ArchiveError) -> (found: [ArticleRecord], failed: Int) {
    try found(surroundings) { (name) throws(ArchiveError) in
      try archive.article(name, isRemoved: areRemoved)
    } elsewhere: { (name) throws(ArchiveError) in
      guard case .one(let other) = try archive.article(name, isRemoved: !areRemoved) else {
        return nil
      }
      return areRemoved
        ? "is not removed" : "is removed; \"claims restore \(other.number)\" brings it back"
    } what: {
      areRemoved ? "removed article" : "article"
    } all: {
      areRemoved ? "claims restore" : "claims list"
    } line: {
      "\($0.number)  \(Citation.name(of: $0))"
    }
  }

  private func found<Found: Hashable & Sendable>(
    _ surroundings: Surroundings,
    _ lookup: (String) throws(ArchiveError) -> Lookup<Found>,
    elsewhere: (String) throws(ArchiveError) -> String? = { (_) throws(ArchiveError) in nil },
    what: () -> String,
    all: () -> String, line: (Found) -> String
  ) throws(ArchiveError) -> (found: [Found], failed: Int) {
    var found: [Found] = []
    var known: Set<Found> = []
    var failed = 0
    for name in names {
      switch try lookup(name) {
      case .one(let one):
        if known.insert(one).inserted { found.append(one) }
      case .several(let several):
        failed += 1
        surroundings.complain("\"\(Self.shortened(name))\" may be one of several; give more of it")
        for one in several { surroundings.complain("  " + line(one)) }
      case .none(let near):
        failed += 1
        if let reason = try elsewhere(name) {
          surroundings.complain("\"\(Self.shortened(name))\" \(reason)")
          continue
        }
        surroundings.complain(
          "no \(what()) is called \"\(Self.shortened(name))\""
            + (near.isEmpty ? "; \"\(all())\" names all" : "; near it are"))
        for one in near { surroundings.complain("  " + line(one)) }
      }
    }
    return (found, failed)
  }

  private static func shortened(_ words: String) -> String {
    let line = words.prefix(200).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 72 ? line.prefix(71) + "…" : line
  }
}

/// Says what a person's act did.
enum ActReport {
  /// Prints the act, or that nothing changed; what could not be found makes the status.
  static func print(
    _ act: Act?, failed: Int, orSay unchanged: String, in surroundings: Surroundings
  ) -> ExitStatus {
    if let act {
      print(act, in: surroundings)
    } else if failed == 0 {
      surroundings.complain(unchanged)
    }
    return failed > 0 ? .failed : .done
  }

  /// Prints an act by its number, which takes it back.
  @discardableResult
  static func print(
    _ act: Act, verb: String? = nil, in surroundings: Surroundings
  ) -> ExitStatus {
    let line = "\(act.id)  \(verb.map { $0 + " " } ?? "")\(act.verb) \(act.summary)"
    surroundings.output.write(
      (surroundings.isOutputTerminal ? TerminalText.sanitized(line) : line) + "\n")
    return .done
  }
}
