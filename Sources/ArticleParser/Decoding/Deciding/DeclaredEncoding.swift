/// The encoding that a page declares: WHATWG HTML, "prescan a byte stream to determine its encoding",
/// over more of the page than a browser waits for.
enum DeclaredEncoding {
  private static let longest = 1 << 16

  static func find(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (encoding: TextEncoding, evidence: String)? {
    let beginning = UnsafeBufferPointer(rebasing: bytes.prefix(longest))
    var scanner = DeclarationScanner(bytes: beginning)
    if let (label, encoding) = scanner.metaDeclaration() {
      return (encoding, "declared as \"\(label)\"")
    }
    if let label = xmlLabel(beginning), let encoding = usable(label) {
      return (encoding, "declared as \"\(label)\"")
    }
    return nil
  }

  /// The encoding that a label in ASCII can mean: what is declared in bytes is not two bytes wide.
  static func usable(_ label: String) -> TextEncoding? {
    if label.lowercased() == "x-user-defined" { return .windows1252 }
    let encoding = EncodingLabels.encoding(label)
    return encoding?.isWide == true ? .utf8 : encoding
  }

  /// `<?xml … encoding="label" … ?>`, at the very beginning.
  private static func xmlLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    var scanner = DeclarationScanner(bytes: UnsafeBufferPointer(rebasing: bytes[..<end]), offset: 5)
    while let (name, value) = scanner.attribute() {
      if name == "encoding" { return value }
    }
    return nil
  }
}
