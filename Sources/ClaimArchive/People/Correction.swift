import ArticleModel

/// What of a claim a person can correct. Raw values are stored, and are the words of the command line.
public enum CorrectedField: String, Hashable, Sendable, CaseIterable {
  case speaker, role, organisation, date, kind
}

/// What a person says of a claim against what the parser found.
public struct Correction: Hashable, Sendable {
  /// What is corrected.
  public var field: CorrectedField
  /// Words of the quotation or date that is meant; nil where the claim as a whole is.
  public var words: String?
  /// What is right, written as `CorrectionValue` writes it; nil where there is none.
  public var value: String?
  /// What the parser found in its place; nil where it found none.
  public var found: String?
  /// When it was made: ISO 8601, UTC.
  public var madeAt: String
  /// Who made it; nil where nobody is named.
  public var madeBy: String?

  /// Whether a finding's rule is the name for what a person has corrected.
  package static func isOfPerson(_ rule: String) -> Bool { rule == ClaimCorrector.rule }
}

/// A correction as it is wanted: what of a claim is right.
public struct WantedCorrection: Hashable, Sendable {
  /// What is corrected.
  public var field: CorrectedField
  /// What is right; nil where there is none.
  public var value: String?
  /// Words of the quotation or date that is meant, where a claim has several.
  public var words: String?

  /// A wish.
  public init(_ field: CorrectedField, _ value: String?, words: String? = nil) {
    (self.field, self.value, self.words) = (field, value, words)
  }

  /// The value in the form in which it is stored.
  ///
  /// - Throws: `.refused` where it is none of its field.
  public func checked() throws(ArchiveError) -> String? { try CorrectionValue.checked(self) }
}

/// Values of corrections as they are stored.
enum CorrectionValue {
  private static let longest = 500

  /// The value in the form in which it is stored.
  static func checked(_ wanted: WantedCorrection) throws(ArchiveError) -> String? {
    guard let value = wanted.value else {
      if wanted.field == .kind { throw .refused("every claim has a kind; it cannot be taken away") }
      return nil
    }
    let text = try WorkText(value, wanted.field.rawValue, limit: longest).text
    switch wanted.field {
    case .speaker, .role, .organisation: return text
    case .kind:
      guard let kind = ClaimKind(rawValue: Folding.fold(text)) else {
        let all = ClaimKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw .refused("\"\(text)\" is no kind of claim; there are \(all)")
      }
      return kind.rawValue
    case .date:
      guard let interval = interval(text) else {
        throw .refused(
          "\"\(text)\" is no date; write 2024, 2024-05, 2024-05-03, or two of them as 2019..2022, 2019.."
        )
      }
      return interval.iso8601
    }
  }

  /// A date as a person or this table writes it: a day, month or year, or two of them with `..` or `/`
  /// between, of which one may be missing.
  static func interval(_ text: String) -> DateInterval? {
    if let single = DateInterval(iso8601: text) { return single }
    let ends: [Substring]
    if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) {
      ends = [text[..<slash], text[text.utf8.index(after: slash)...]]
    } else {
      ends = text.split(separator: "..", omittingEmptySubsequences: false)
    }
    guard ends.count == 2 else { return nil }
    let bounds = ends.map { end -> (isOpen: Bool, DateInterval?) in
      (end.isEmpty || end == "..", DateInterval(iso8601: String(end)))
    }
    guard bounds.allSatisfy({ $0.isOpen || $0.1 != nil }), !bounds.allSatisfy(\.isOpen) else {
      return nil
    }
    let (earliest, latest) = (bounds[0].1?.earliest, bounds[1].1?.latest)
    if let earliest, let latest, latest < earliest { return nil }
    return DateInterval(earliest: earliest, latest: latest, precision: .range)
  }
}
