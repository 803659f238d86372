/// Short options, spelled out before ArgumentParser sees them.
///
/// ArgumentParser takes every letter behind a dash as an option where one of them is known, so that
/// the query `-nuclear` would set `-n`. Without short options of its own, it is left as it is.
enum ShortOptions {
  /// The arguments with `-n 5` and `-n5` as `--limit 5`, `-o` as `--output` and `-C` as
  /// `--context`.
  static func spelledOut(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].flatMap { argument in
      if argument == "-o" { return ["--output"] }
      if argument == "-C" { return ["--context"] }
      guard argument.hasPrefix("-n") else { return [argument] }
      let number = argument.dropFirst(2)
      guard !number.isEmpty else { return ["--limit"] }
      return Int(number) == nil ? [argument] : ["--limit", String(number)]
    } + arguments[end...]
  }
}
