#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The few calls on files that SQLite does not make itself.
enum FileSystem {
  /// The size in bytes, nil when there is no such file.
  static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Int(status.st_size)
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func description(of errorNumber: Int32) -> String {
    guard let text = strerror(errorNumber) else { return "error \(errorNumber)" }
    let message = String(cString: text)
    return message.prefix(1).lowercased() + message.dropFirst()
  }

  static func remove(_ paths: [String]) {
    for path in paths { unlink(path) }
  }

  /// Waits until the file's content is on the disk.
  static func synchronize(_ path: String) throws(Failure) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Failure(number: errno) }
  }

  /// Gives a file another name, which must be free: a plain rename would replace a file that has come
  /// there in the meantime.
  static func rename(_ path: String, toNew newPath: String) throws(Failure) {
    if link(path, newPath) == 0 {
      unlink(path)
    } else {
      let number = errno
      // Some file systems have no second names.
      guard number != EEXIST, !exists(newPath) else { throw Failure(number: EEXIST) }
      guard systemRename(path, newPath) == 0 else { throw Failure(number: errno) }
    }
    // The name itself is in the folder's data. Not every file system can be asked for this.
    try? synchronize(folder(of: newPath))
  }

  /// The folder that a path is in.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// An `errno`.
  struct Failure: Error, CustomStringConvertible {
    let number: Int32

    var isExisting: Bool { number == EEXIST }
    var description: String { FileSystem.description(of: number) }
  }
}

private func systemRename(_ path: String, _ newPath: String) -> Int32 {
  rename(path, newPath)
}
