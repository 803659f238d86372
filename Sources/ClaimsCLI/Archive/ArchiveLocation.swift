internal import ClaimArchive

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Where the archive is: as told, else found as git finds `.git`, else in the user's data folder.
struct ArchiveLocation {
  static let fileName = "claims.sqlite"

  let path: String
  /// Whether the person named it, or it was found where it has to be guessed.
  let isNamed: Bool

  init(named name: String?, in surroundings: Surroundings) throws(CommandError) {
    if let named = name ?? surroundings.environment["CLAIMS_ARCHIVE"], !named.isEmpty {
      (path, isNamed) = (named, true)
    } else if let found = Self.above(surroundings.workingFolder) {
      (path, isNamed) = (found, false)
    } else if let folder = Self.dataFolder(surroundings.environment) {
      (path, isNamed) = (folder + "/" + Self.fileName, false)
    } else {
      throw CommandError(message: "no archive is named and there is no home folder; use --archive")
    }
  }

  /// Opens the archive for reading. One of an older program is brought up to date by whoever opens it
  /// first, where it may be written.
  func openForReading() throws -> Archive {
    try requireFile()
    do throws(ArchiveError) {
      return try Archive.open(path: path, mode: .readOnly)
    } catch .outdated where access(path, W_OK) == 0 {
      _ = try Archive.open(path: path, mode: .readWrite)
      return try Archive.open(path: path, mode: .readOnly)
    }
  }

  /// Opens an archive that is there for writing.
  func openForWriting() throws -> Archive {
    try requireFile()
    return try Archive.open(path: path, mode: .readWrite)
  }

  /// Opens the archive for writing, making it and the folder of one that nobody named.
  func openForImport() throws -> Archive {
    if !isNamed { Self.makeFolders(of: path) }
    try requireFile()
    try requireFolder()
    return try Archive.open(path: path, mode: .create)
  }

  /// Refuses a path that is a folder.
  private func requireFile() throws(CommandError) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return }
    throw CommandError(
      message: "\(path): is a folder; name a file in it, as \(path)/\(Self.fileName)")
  }

  /// Refuses a path in a folder that is not there; where nothing is to be made, the archive itself is
  /// what is missing.
  private func requireFolder() throws(CommandError) {
    guard let end = path.utf8.lastIndex(of: UInt8(ascii: "/")), end != path.startIndex else {
      return
    }
    let folder = String(path[..<end])
    guard access(folder, F_OK) == 0 else {
      throw CommandError(
        message: "\(folder): does not exist; make this folder, or choose another with --archive")
    }
  }

  private static func above(_ folder: String) -> String? {
    var parts = folder.split(separator: "/")
    while true {
      let path = (["" as Substring] + parts + [Substring(fileName)]).joined(separator: "/")
      if access(path, F_OK) == 0 { return path }
      guard parts.popLast() != nil else { return nil }
    }
  }

  private static func dataFolder(_ environment: [String: String]) -> String? {
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
      return folder + "/claims"
    }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    #if os(macOS)
    return home + "/Library/Application Support/claims"
    #else
    return home + "/.local/share/claims"
    #endif
  }

  private static func makeFolders(of path: String) {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += "/" + part
      mkdir(made, 0o755)
    }
  }
}
