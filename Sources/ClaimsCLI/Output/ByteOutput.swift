#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Where a command's bytes go.
package protocol ByteOutput: AnyObject {
  func write(_ bytes: [UInt8])
  /// Hands on what has been held back.
  func flush()
}

extension ByteOutput {
  package func write(_ text: String) {
    write(Array(text.utf8))
  }
}

/// Writes to a file descriptor, in large pieces.
///
/// A reader that goes away ends the process by SIGPIPE, quietly, as it ends any other tool in a pipe.
final class DescriptorOutput: ByteOutput {
  private let descriptor: Int32
  /// How many bytes may be held back.
  private let limit: Int
  private var held: [UInt8] = []

  init(descriptor: Int32, limit: Int = 1 << 16) {
    (self.descriptor, self.limit) = (descriptor, limit)
  }

  func write(_ bytes: [UInt8]) {
    held += bytes
    if held.count > limit { flush() }
  }

  func flush() {
    held.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let written = platformWrite(descriptor, start, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { break }
        rest = rest.dropFirst(written)
      }
    }
    held.removeAll(keepingCapacity: true)
  }
}

/// `write(2)`, which a method of that name would hide.
private func platformWrite(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, start, count)
}

/// Keeps what is written, for tests and for pagers.
package final class MemoryOutput: ByteOutput {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package func write(_ bytes: [UInt8]) { self.bytes += bytes }

  package func flush() {}
}
