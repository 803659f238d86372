#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Why a file or folder cannot be read, told in words that follow its path.
package struct FileProblem: Error, Hashable, Sendable, CustomStringConvertible {
  package let description: String

  init(_ description: String) {
    self.description = description
  }

  /// The problem that a system call reports by its error number.
  init(code: Int32) {
    description =
      switch code {
      case ENOENT, ENOTDIR: "does not exist; check the path"
      case EACCES, EPERM: "may not be read; ask its owner for permission, or copy it"
      case EISDIR: "is a folder where a file is needed; name a file in it"
      case ELOOP: "is a link that leads back to itself; name the file it is meant to lead to"
      case EMFILE, ENFILE: "cannot be opened because too many files are open; close some programs"
      default: "cannot be read (\(String(cString: strerror(code)))); check the disk and try again"
      }
  }
}
