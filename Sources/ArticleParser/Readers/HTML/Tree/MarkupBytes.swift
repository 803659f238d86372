#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension UInt8 {
  /// White space as HTML knows it.
  var isHTMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  /// Whether a tag's or an attribute's name ends before it.
  var endsTagName: Bool { isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
  /// The small letter of an ASCII capital.
  var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands next.
  func offset(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Where some bytes stand next, ASCII letters of either case.
  func offset(of text: StaticString, from start: Int = 0) -> Int? {
    let length = text.utf8CodeUnitCount
    var search = start
    while search + length <= count {
      guard let first = offset(of: text.utf8Start[0], from: search), first + length <= count else {
        return nil
      }
      if stands(text, at: first) { return first }
      search = first + 1
    }
    return nil
  }

  /// Whether some bytes stand at an offset, ASCII letters of either case.
  func stands(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= count else { return false }
    for index in 0..<text.utf8CodeUnitCount
    where self[offset + index].asciiLowercased != text.utf8Start[index] {
      return false
    }
    return true
  }
}

/// A tag's name, as a hash of its small letters.
struct TagName: Hashable, Sendable {
  private(set) var hash: UInt64

  static let seed = TagName(hash: 0xcbf2_9ce4_8422_2325)

  private init(hash: UInt64) { self.hash = hash }

  init(_ name: StaticString) {
    self = .seed
    for index in 0..<name.utf8CodeUnitCount { add(name.utf8Start[index]) }
  }

  init(_ name: String) {
    self = .seed
    for byte in name.utf8 { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte.asciiLowercased)) &* 0x100_0000_01b3
  }

  static let listing = TagName("listing")
  static let plaintext = TagName("plaintext")
  static let pre = TagName("pre")
  static let script = TagName("script")
  static let style = TagName("style")
  static let svg = TagName("svg")
}

/// A set of names, asked of every tag, class or attribute of a page.
struct TagNames: Sendable {
  private var names = HashTable<Bool>()

  init(_ names: [String]) {
    for name in names { self.names.update(TagName(name).hash, from: true) { _ in } }
  }

  func contains(_ name: TagName) -> Bool { names[name.hash] != nil }
}
