#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A pattern of file names, as shells know them: `*`, `?`, `[a-z]`, and `**` for any folders.
///
/// A pattern without a slash is about the last part of a path wherever it stands; one with a slash
/// is about the path below the folder that is read.
package struct GlobPattern: Hashable, Sendable {
  private let pattern: String
  private let isPath: Bool
  private let crossesFolders: Bool

  package init(_ pattern: String) {
    let path = pattern.hasPrefix("/") ? String(pattern.dropFirst()) : pattern
    self.pattern = path.hasSuffix("/") ? String(path.dropLast()) : path
    isPath = pattern.dropLast().utf8.contains(UInt8(ascii: "/"))
    crossesFolders = pattern.hasPrefix("**") || pattern.hasSuffix("**")
  }

  /// Whether a path below the folder that is read, whose last part is the name, is meant.
  package func matches(path: String, name: String) -> Bool {
    guard isPath else { return fnmatch(pattern, name, 0) == 0 }
    if pattern.hasPrefix("**/"),
      GlobPattern(String(pattern.dropFirst(3))).matches(path: path, name: name)
    {
      return true
    }
    return fnmatch(pattern, path, crossesFolders ? 0 : FNM_PATHNAME) == 0
  }
}
