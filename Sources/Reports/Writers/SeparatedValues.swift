/// Rows of values parted by commas (RFC 4180) or tabs.
package struct SeparatedValues: Sendable {
  package private(set) var bytes: [UInt8] = []
  private let separator: UInt8

  package init(separator: UInt8) {
    self.separator = separator
  }

  /// Writes a row; nil is an empty value.
  package mutating func row(_ values: [String?]) {
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(separator) }
      write(value ?? "")
    }
    bytes.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
  }

  private mutating func write(_ value: String) {
    let isPlain = value.utf8.allSatisfy {
      $0 != separator && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\n")
        && $0 != UInt8(ascii: "\r")
    }
    guard !isPlain else { return bytes.append(contentsOf: value.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
