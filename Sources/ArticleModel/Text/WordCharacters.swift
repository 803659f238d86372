/// What the index takes for a part of a word: letters, numbers and private-use characters, as FTS5's
/// `unicode61` does.
package enum WordCharacters {
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return switch scalar {
      case "0"..."9", "a"..."z", "A"..."Z": true
      default: false
      }
    }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }

  /// Whether some text gives the index at least one token.
  package static func areIn(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark: false
      default: contains(scalar)
      }
    }
  }
}
