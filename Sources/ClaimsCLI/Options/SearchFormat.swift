internal import ArgumentParser

/// How what was found is printed.
enum SearchFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, table, json, jsonl, csv, tsv, markdown, ids, vimgrep

  /// The format of tables that this is; nil where tables have no such format.
  var table: OutputFormat? {
    self == .vimgrep ? nil : OutputFormat(rawValue: rawValue)
  }
}

/// By what hits are put into groups.
enum Grouping: String, CaseIterable, ExpressibleByArgument, Sendable {
  case article, speaker, entity, year
}
