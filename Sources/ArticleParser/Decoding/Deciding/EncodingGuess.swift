/// Guesses the encoding of bytes that neither declare it nor are UTF-8.
///
/// A statistical detector names its candidate. It is good at long texts and at the encodings of
/// Chinese, Japanese and Korean, and weak where a few letters are all there is: so what each
/// single-byte encoding would make of the words is looked at, too.
struct EncodingGuess {
  private let bytes: [UInt8]

  /// A guess from bytes, of which a long text's beginning and its first letters above ASCII are enough.
  init(_ bytes: [UInt8]) {
    self.bytes = Self.sample(of: bytes)
  }

  private static let sampleSize = 1 << 17

  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > 2 * sampleSize else { return bytes }
    let beginning = bytes[..<lineEnd(in: bytes, near: sampleSize)]
    guard let first = bytes[beginning.endIndex...].firstIndex(where: { $0 >= 0x80 }) else {
      return Array(beginning)
    }
    let end = lineEnd(in: bytes, near: min(first + sampleSize, bytes.count))
    // The letter may stand in the last line, behind that line end.
    let rest = bytes[first..<(end > first ? end : min(first + sampleSize, bytes.count))]
    return Array(beginning + rest)
  }

  /// A line end, where no character of any encoding is cut; without one, the place itself.
  private static func lineEnd(in bytes: [UInt8], near place: Int) -> Int {
    let window = bytes[max(0, place - 4096)..<place]
    return window.lastIndex(of: 0x0A).map { $0 + 1 } ?? place
  }

  /// The encoding of seven-bit text that switches alphabets; nil for plain ASCII.
  var shifted: TextEncoding? {
    let mayShift = bytes.indices.dropLast().contains { index in
      bytes[index] == 0x1B && (bytes[index + 1] == 0x24 || bytes[index + 1] == 0x28)
        || bytes[index] == 0x7E && bytes[index + 1] == UInt8(ascii: "{")
    }
    guard mayShift, let found = StatisticalDetector.encoding(of: bytes),
      case .shifted = found.scheme
    else { return nil }
    return found
  }

  /// The most likely encoding of bytes above ASCII.
  var decision: EncodingDecision {
    let detected = StatisticalDetector.encoding(of: bytes)
    if let detected, !detected.isSingleByte, suits(detected) {
      return EncodingDecision(encoding: detected, evidence: "statistics of its bytes")
    }
    if !hasLoneBytes,
      let asian = EastAsianJudge.best(for: bytes, from: detected == nil ? 0.35 : 0.6)
    {
      return EncodingDecision(encoding: asian, evidence: "its characters")
    }
    if let best = LetterJudge(bytes).best(detected: detected) {
      let evidence = best == detected ? "statistics of its bytes and letters" : "its letters"
      return EncodingDecision(encoding: best, evidence: evidence)
    }
    return EncodingDecision(encoding: .windows1252, evidence: "nothing else fits")
  }

  /// Whether bytes above ASCII mostly stand alone, as accented letters do and characters of two bytes
  /// do not.
  private var hasLoneBytes: Bool {
    var (lone, runs, length) = (0, 0, 0)
    for byte in bytes + [0] {
      if byte >= 0x80 {
        length += 1
      } else if length > 0 {
        runs += 1
        if length == 1 { lone += 1 }
        length = 0
      }
    }
    return lone * 5 > runs * 4
  }

  /// Whether bytes can be of an encoding: hardly a sequence is malformed.
  private func suits(_ encoding: TextEncoding) -> Bool {
    if case .multiByte = encoding.scheme, hasLoneBytes { return false }
    let decoded = ByteDecoder(encoding: encoding).decode(bytes)
    let longer = decoded.utf8.count { $0 >= 0xC0 }
    // The sample may end within a character.
    return decoded.badCount <= 1 + longer / 50
  }
}
