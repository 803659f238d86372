#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Writes a file whole or not at all: under a name of its own beside it, renamed at the end.
struct FileReplacement {
  var path: String

  func write(_ bytes: [UInt8]) throws(CommandError) {
    try write { (write) throws(CommandError) in write(bytes) }
  }

  /// Writes what the body hands over piece by piece; nothing is replaced where the body fails.
  func write<E: Error>(
    _ body: (_ write: ([UInt8]) -> Void) throws(E) -> Void
  ) throws(CommandError) {
    let draft = "\(path).\(getpid()).part"
    guard let file = fopen(draft, "wb") else { throw failure("cannot be written") }
    var isWritten = true
    do {
      try body { bytes in
        isWritten =
          isWritten
          && bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) } == bytes.count
      }
    } catch {
      fclose(file)
      unlink(draft)
      throw (error as? CommandError) ?? CommandError(message: "\(error)")
    }
    // A full disk may show only when the last bytes leave the buffer.
    guard fclose(file) == 0, isWritten, rename(draft, path) == 0 else {
      let failure = failure("cannot be written")
      unlink(draft)
      throw failure
    }
  }

  private func failure(_ what: String) -> CommandError {
    CommandError(
      message: "\(path): \(what) (\(String(cString: strerror(errno)))); choose another --output")
  }
}
