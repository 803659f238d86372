/// In which encoding bytes are to be read, and why.
struct EncodingDecision {
  var encoding: TextEncoding
  /// For a person, and kept with the source.
  var evidence: String
  /// How many bytes of a mark go before the text.
  var markLength = 0
  /// A label that was not believed, and what it was.
  var disbelieved: String?
  /// Whether the bytes are known to be valid UTF-8 from the first to the last.
  var isUTF8 = false
}

/// Decides, most reliable first: what the user says, a byte-order mark, a declared label, valid UTF-8,
/// NULs where UTF-16 has them, statistics, windows-1252.
struct EncodingDecider {
  /// The label that the user gives.
  var given: String?
  /// The label that the container gives (the header of a part of a web archive).
  var transported: String?
  /// Whether the bytes are said to be a page.
  var isPage: Bool

  /// - Returns: nil where NULs say that the bytes are no text.
  func decide(_ bytes: [UInt8]) -> EncodingDecision? {
    let mark = ByteOrderMark(bytes)
    if let given = given.flatMap(EncodingLabels.encoding) {
      let isMarked =
        mark.map { $0.encoding == given || $0.encoding.isWide && given.isWide } ?? false
      return EncodingDecision(
        encoding: isMarked ? mark?.encoding ?? given : given, evidence: "given",
        markLength: isMarked ? mark?.length ?? 0 : 0)
    }
    if let mark {
      return EncodingDecision(
        encoding: mark.encoding, evidence: "byte-order mark", markLength: mark.length)
    }
    let survey = bytes.withUnsafeBufferPointer { UTF8Survey($0) }
    guard var decision = decide(bytes, survey) else { return nil }
    decision.isUTF8 = survey.firstInvalid == nil && decision.encoding == .utf8
    return decision
  }

  private func decide(_ bytes: [UInt8], _ survey: UTF8Survey) -> EncodingDecision? {
    let declared = declaredEncoding(in: bytes)
    let disbelieved = declared.flatMap { isContradicted($0.encoding, survey, bytes) ? $0 : nil }
    if let declared, disbelieved == nil, survey.firstNUL == nil {
      return EncodingDecision(encoding: declared.encoding, evidence: declared.evidence)
    }
    guard var decision = undeclared(bytes, survey) else { return nil }
    if let disbelieved {
      decision.evidence += ", against the declared \(disbelieved.encoding.name)"
      decision.disbelieved = disbelieved.encoding.name
    }
    return decision
  }

  private func undeclared(_ bytes: [UInt8], _ survey: UTF8Survey) -> EncodingDecision? {
    if survey.firstNUL != nil {
      return WideTextGuess.encoding(of: bytes).map {
        EncodingDecision(encoding: $0, evidence: "NULs where \($0.name) has them")
      }
    }
    let guess = EncodingGuess(bytes)
    if survey.firstInvalid == nil {
      if survey.isASCII, let shifted = guess.shifted {
        return EncodingDecision(encoding: shifted, evidence: "its escape sequences")
      }
      return EncodingDecision(encoding: .utf8, evidence: "valid UTF-8")
    }
    if SequenceCount(bytes).areMostlyUTF8 {
      return EncodingDecision(encoding: .utf8, evidence: "nearly valid UTF-8")
    }
    return guess.decision
  }

  // MARK: Declared

  private func declaredEncoding(in bytes: [UInt8]) -> (encoding: TextEncoding, evidence: String)? {
    if let transported, let encoding = EncodingLabels.encoding(transported) {
      return (encoding, "declared as \"\(transported)\" by its container")
    }
    guard isPage || beginsLikeMarkup(bytes) else { return nil }
    return bytes.withUnsafeBufferPointer { DeclaredEncoding.find(in: $0) }
  }

  private func beginsLikeMarkup(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// Whether bytes show that a label is wrong: pages are often saved in UTF-8 by programs that leave the
  /// old label in, and some servers label as UTF-8 what is none.
  private func isContradicted(
    _ declared: TextEncoding, _ survey: UTF8Survey, _ bytes: [UInt8]
  ) -> Bool {
    if declared == .utf8 {
      return survey.firstInvalid != nil && !SequenceCount(bytes).areMostlyUTF8
    }
    guard survey.firstInvalid == nil, !survey.isASCII else { return false }
    switch declared.scheme {
    // Not even a few characters of such an encoding look like UTF-8 by chance; of a multi-byte one
    // some do, and a page's worth does not.
    case .singleByte: return SequenceCount(bytes).good >= 4
    case .multiByte: return SequenceCount(bytes).good >= 256
    default: return false
    }
  }
}

/// How many longer sequences of bytes are UTF-8, and how many are not.
struct SequenceCount {
  private(set) var good = 0
  private(set) var bad = 0
  /// Whether the last character is cut, and nothing else is bad.
  private(set) var isOnlyCut = false

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        guard bytes[offset] >= 0x80 else {
          offset += 1
          continue
        }
        let length = UTF8Survey.sequenceLength(in: bytes, at: offset)
        if length > 0 { good += 1 } else { bad += 1 }
        offset += abs(length)
        if length < 0, offset == bytes.count, bytes[offset + length] >= 0xC2 {
          isOnlyCut = bad == 1
        }
      }
    }
  }

  /// By chance, one sequence in six of another encoding's text is valid UTF-8, seldom more; texts pasted
  /// together from several encodings have more of both.
  var areMostlyUTF8: Bool { 2 * good > 3 * bad || isOnlyCut && good > 0 }
}
