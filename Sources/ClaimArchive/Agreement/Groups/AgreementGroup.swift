/// Claims of different articles that speak of the same thing: what they agree on, and in what they differ.
/// It sets them side by side and judges none.
public struct AgreementGroup: Hashable, Sendable {
  /// A claim of the group.
  public struct Member: Hashable, Sendable {
    /// The claim.
    public var claim: ClaimRecord
    /// The words in which it differs from others, in reading order; empty where nothing differs.
    public var parts: [String]
    /// Claims that say the same have the same number, from 0 in the order of the members.
    public var variant: Int
    /// Articles that are copies of each other have the same number, from 0: one source, counted once.
    public var source: Int
  }

  /// In the order of import.
  public var members: [Member]
  /// In what claims of the group differ, each once, the gravest first.
  public var differences: [ClaimDifference]
  /// Words that all of its claims have, as the first has them, in its order.
  public var sharedWords: [String]
  /// Earlier versions that said what another article of the group still says.
  public var corrections: [AgreementCorrection]

  /// How many articles there are, copies counted once.
  public var independent: Int { Set(members.map(\.source)).count }
  /// Whether some of its claims cannot both be right, or one quotes wrongly.
  public var isConflict: Bool { differences.contains(where: \.isConflict) }
  /// Whether articles that are no copies of each other say the same.
  public var isCorroborated: Bool {
    Dictionary(grouping: members, by: \.variant).values.contains {
      Set($0.map(\.source)).count > 1
    }
  }
}

/// An article said otherwise in an earlier version, as another article still does.
public struct AgreementCorrection: Hashable, Sendable {
  /// The member whose article was changed, by its place in the group.
  public var member: Int
  /// The member that says what the earlier version said.
  public var other: Int
  /// The number of that earlier version.
  public var version: Int
}
