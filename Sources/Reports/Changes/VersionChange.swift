package import ArticleModel

/// Something that is otherwise in a later version of an article, with its words and places in both.
package struct VersionChange: Hashable, Sendable {
  /// What a change is about, in the order in which changes are told.
  package enum Group: String, Hashable, Sendable, CaseIterable {
    /// What the article says of itself: title, authors, dates.
    case article
    /// A paragraph that says what was corrected.
    case correction
    /// A claim that says something else now, or of somebody else.
    case changed
    /// A claim that was not there.
    case added
    /// A claim that is no longer there.
    case removed
  }

  /// Words of one version, on one line, and where they stand.
  package struct Side: Hashable, Sendable {
    package var text: String
    /// The claim; nil for what is none.
    package var claim: Claim?
    package var section: String?
    /// The line of the reading text, from 1; nil for what has no place in it.
    package var line: Int?
    package var range: ByteRange?
  }

  /// Something known of a claim beside its words.
  package struct Detail: Hashable, Sendable {
    /// "speaker", "date".
    package var name: String
    package var difference: WordDiff
  }

  package var group: Group
  /// What differs: a fact's name, "correction", "added", "removed", or several of "words", "figure",
  /// "speaker" and "date". Part of the JSON contract.
  package var names: [String]
  package var old: Side?
  package var new: Side?
  package var details: [Detail] = []
  /// From the old words to the new ones.
  package let difference: WordDiff

  init(_ group: Group, _ names: [String], old: Side?, new: Side?, details: [Detail] = []) {
    (self.group, self.names, self.old, self.new, self.details) = (group, names, old, new, details)
    difference = WordDiff(from: old?.text ?? "", to: new?.text ?? "")
  }

  /// For people: "number and speaker changed".
  package var label: String {
    guard group == .changed || group == .article else {
      return group == .correction ? "correction note" : group.rawValue
    }
    // That the words differ goes without saying where something in them does.
    let told = names.filter { $0 != "words" || names.count == 1 }
      .map { Self.labels[$0] ?? $0 }
    return told == ["reworded"] ? "reworded" : told.joined(separator: " and ") + " changed"
  }

  private static let labels = ["words": "reworded", "figure": "number"]
}

extension ClaimDifferences {
  /// The names of what differs, in a fixed order.
  package var names: [String] {
    let all: [(ClaimDifferences, String)] = [
      (.words, "words"), (.figure, "figure"), (.speaker, "speaker"), (.date, "date"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
