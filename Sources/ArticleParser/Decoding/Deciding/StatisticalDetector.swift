internal import CUchardet

/// Mozilla's universal detector: byte statistics of encodings and languages.
enum StatisticalDetector {
  /// The encoding that bytes look most like; nil where nothing fits or it is plain ASCII.
  static func encoding(of sample: [UInt8]) -> TextEncoding? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let result = sample.withUnsafeBytes { bytes in
      uchardet_handle_data(
        detector, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard result == 0 else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector).map({ String(cString: $0) }),
      name != "ASCII", !name.isEmpty
    else { return nil }
    return EncodingLabels.encoding(name)
  }
}
