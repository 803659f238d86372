import ArticleModel

/// Bytes to UTF-8 text.
///
/// A file that holds no text, or bytes that no text has, is refused; a record of JSON Lines (an input
/// with an id) is read as it is, because its text has been through a JSON reader already.
struct SourceDecoder: Sendable {
  /// - Parameter transported: the label that a container gives for the bytes in it.
  func decode(_ input: ArticleInput, transported: String? = nil) throws(ParseError) -> DecodedSource
  {
    guard input.id == nil else { return record(input.bytes) }
    if let format = ForeignFormat(of: input.bytes) { throw .foreign(format) }
    let decider = EncodingDecider(
      given: input.given.encoding, transported: transported,
      isPage: input.format == .html || FormatDetector.isPage(path: input.path))
    guard let decision = decider.decide(input.bytes) else {
      throw .binary(offset: input.bytes.firstIndex(of: 0) ?? 0)
    }
    if !decision.encoding.isWide, let control = firstOfManyControls(in: input.bytes) {
      throw .binary(offset: control)
    }
    let decoded =
      decision.isUTF8
      ? DecodedBytes(utf8: input.bytes)
      : ByteDecoder(encoding: decision.encoding).decode(input.bytes, from: decision.markLength)
    if decoded.utf8.allSatisfy({ $0 <= 0x20 }) { throw .empty }
    return DecodedSource(
      utf8: decoded.utf8,
      encoding: SourceEncoding(name: decision.encoding.name, evidence: decision.evidence),
      notices: notices(decision, decoded))
  }

  private func record(_ bytes: [UInt8]) -> DecodedSource {
    let decoded = ByteDecoder(encoding: .utf8).decode(bytes)
    let evidence = decoded.badCount == 0 ? "valid UTF-8" : "JSON is UTF-8"
    let decision = EncodingDecision(encoding: .utf8, evidence: evidence)
    return DecodedSource(
      utf8: decoded.utf8, encoding: SourceEncoding(name: "utf-8", evidence: evidence),
      notices: notices(decision, decoded))
  }

  private func notices(_ decision: EncodingDecision, _ decoded: DecodedBytes) -> [Notice] {
    let name = decision.encoding.name
    var notices: [Notice] = []
    if let label = decision.disbelieved {
      notices.append(
        Notice(
          code: "wrong-encoding-label",
          message: "declared as \(label), which its bytes contradict; read as \(name), change it "
            + "with --encoding"))
    }
    if let first = decoded.firstBad {
      let count = decoded.badCount
      notices.append(
        Notice(
          code: "undecodable-bytes",
          message: "\(count) byte sequence\(count == 1 ? " that is" : "s that are") not \(name) "
            + "read as U+FFFD, the first at byte offset \(first)"))
    }
    return notices
  }

  /// The first control character, where more than one byte in thirty of the beginning is one.
  private func firstOfManyControls(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      let beginning = bytes.prefix(1 << 16)
      // The control characters that texts have: BEL to SI, ESC.
      let usual: UInt32 = 0x0800_FF80
      func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && usual >> UInt32(byte) & 1 == 0 }
      var count = 0
      for byte in beginning where isControl(byte) { count += 1 }
      return count * 30 > beginning.count ? beginning.firstIndex(where: isControl) : nil
    }
  }
}
