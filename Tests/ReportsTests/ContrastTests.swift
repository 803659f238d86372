import Testing

@testable import Reports

/// Text has to stand out from its paper by 4.5 to 1, whatever the reader's scheme
/// (Web Content Accessibility Guidelines 2.2, success criterion 1.4.3).
@Suite("Contrast of HTML reports")
struct ContrastTests {
  private static let schemes = palettes(in: "\(HTMLReportStyle.source)")

  @Test("ink, soft text and links stand out in light, in dark and on paper")
  func text() throws {
    #expect(Self.schemes.count == 3)
    for scheme in Self.schemes {
      let paper = try #require(scheme["paper"])
      for name in ["ink", "soft", "accent", "removed", "added"] {
        let color = try #require(scheme[name])
        #expect(contrast(color, paper) >= 4.5, "\(name) on \(paper)")
      }
      // Bars and marked words are understood by their shape and their text, too.
      #expect(contrast(try #require(scheme["bar"]), paper) >= 3)
      for name in ["ink", "soft"] {
        #expect(contrast(try #require(scheme[name]), try #require(scheme["mark"])) >= 4.5)
      }
    }
  }

  /// The colours of each ":root" by their names.
  private static func palettes(in style: String) -> [[String: String]] {
    style.split(separator: ":root {").dropFirst().map { rule in
      let declarations = rule.prefix { $0 != "}" }.split(separator: ";")
      let pairs = declarations.compactMap { declaration -> (String, String)? in
        let parts = declaration.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
        guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") else {
          return nil
        }
        return (String(parts[0].dropFirst(2)), String(parts[1].dropFirst()))
      }
      return Dictionary(pairs) { $1 }
    }
  }

  /// The contrast ratio of two colours, by their relative luminance.
  private func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ color: String) -> Double {
    let digits = color.count == 3 ? color.flatMap { [$0, $0] } : Array(color)
    let parts = stride(from: 0, to: 6, by: 2).map { start -> Double in
      let value = Double(Int(String(digits[start...start + 1]), radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// x to the power of 2.4, without a library: x² times the fifth root of x².
  private func power(_ x: Double) -> Double {
    let square = x * x
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }
}
