#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A file or standard input, opened for reading; a file is closed when nobody holds it any more.
package final class ReadableFile {
  /// What SQLite stores in one value.
  private static let greatestSize = 1_000_000_000
  private static let smallRead = 1 << 12

  private let descriptor: Int32
  private let isOwned: Bool
  /// Bytes that were read and given back.
  private var unread: ArraySlice<UInt8> = []

  /// Opens a file.
  init(path: String) throws(FileProblem) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    isOwned = true
    guard descriptor >= 0 else { throw FileProblem(code: errno) }
  }

  /// Reads from a descriptor that somebody else closes.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
  }

  deinit {
    if isOwned { _ = close(descriptor) }
  }

  /// A whole file.
  package static func bytes(at path: String) throws(FileProblem) -> [UInt8] {
    try ReadableFile(path: path).readAll()
  }

  /// The size, where the file says it.
  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Appends up to so many bytes; returns how many there were, 0 at the end.
  func read(_ count: Int, into buffer: inout [UInt8]) throws(FileProblem) -> Int {
    if !unread.isEmpty {
      defer { unread = [] }
      buffer += unread
      return unread.count
    }
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: count))
    while true {
      let got = buffer.withUnsafeMutableBytes { bytes in
        #if canImport(Glibc)
        Glibc.read(descriptor, bytes.baseAddress?.advanced(by: start), count)
        #elseif canImport(Musl)
        Musl.read(descriptor, bytes.baseAddress?.advanced(by: start), count)
        #else
        Darwin.read(descriptor, bytes.baseAddress?.advanced(by: start), count)
        #endif
      }
      if got < 0, errno == EINTR { continue }
      let code = errno
      buffer.removeLast(count - max(0, got))
      guard got >= 0 else { throw FileProblem(code: code) }
      return got
    }
  }

  /// The beginning, which is read again afterwards.
  func peek() throws(FileProblem) -> [UInt8] {
    var beginning: [UInt8] = []
    _ = try read(1 << 16, into: &beginning)
    unread = beginning[...]
    return beginning
  }

  /// All bytes from here to the end.
  func readAll() throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    let expected = min(max(size, Self.smallRead), Self.greatestSize)
    // Room for the reads that find the file's end, so that a file of the size it says is never moved.
    bytes.reserveCapacity(expected + Self.smallRead)
    var request = expected
    while bytes.count <= Self.greatestSize, try read(request, into: &bytes) > 0 {
      request = bytes.count <= expected ? Self.smallRead : min(bytes.count, 1 << 24)
    }
    guard bytes.count <= Self.greatestSize else {
      throw FileProblem("is larger than 1 GB; split it, or write its articles as JSON Lines")
    }
    return bytes
  }
}
