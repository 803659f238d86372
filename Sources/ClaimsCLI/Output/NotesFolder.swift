internal import ArticleModel
internal import Importer
internal import Reports

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A folder that notes are written into. Nothing is written outside it; what is not of an earlier export, or
/// was edited since, is left alone unless a person says otherwise.
struct NotesFolder {
  /// What the earlier export wrote, a digest and a path a line.
  private static let list = ".claims-notes"
  private static let folders: Set<Substring> = ["articles", "people", "organisations"]

  private let path: String
  private let isForced: Bool
  /// The digests of what an earlier export wrote, and of what this one writes.
  private var earlier: [String: String] = [:]
  private var written: [String: String] = [:]

  /// Makes the folder, or makes sure that it may be written into.
  init(path: String, isForced: Bool) throws(CommandError) {
    (self.path, self.isForced) = (path, isForced)
    guard FolderState(path) != .missing else {
      guard mkdir(path, 0o755) == 0 else { throw failure("cannot be made") }
      return
    }
    guard let names = Self.names(in: path) else {
      throw CommandError(message: "\(path): is no folder that can be read; choose another --output")
    }
    if names.contains(Self.list) {
      earlier = Self.digests(in: file(Self.list))
      try refuseEdited()
    } else if !names.isEmpty, !isForced {
      throw CommandError(
        message: "\(path): holds other things; choose an empty folder, or --force writes among them"
      )
    }
  }

  private func refuseEdited() throws(CommandError) {
    guard !isForced else { return }
    let edited = earlier.keys.sorted().filter { isThere($0) && digest(of: $0) != earlier[$0] }
    guard let first = edited.first else { return }
    throw CommandError(
      message: "\(path): \(edited.count.counted("note was", "notes were")) edited since the last "
        + "export, \"\(first)\" among them; choose another --output, or --force replaces them")
  }

  mutating func write(_ note: NotesWriter.Note) throws(CommandError) {
    let parts = note.path.split(separator: "/")
    if parts.count == 2 { try make(file(String(parts[0]))) }
    if earlier[note.path] == nil, written[note.path] == nil, isThere(note.path), !isForced {
      throw CommandError(
        message: "\(file(note.path)): is not of an earlier export; move it, or --force replaces it")
    }
    try FileReplacement(path: file(note.path)).write(note.bytes)
    written[note.path] = SHA256.hex(of: note.bytes)
  }

  /// Removes notes of the earlier export that there are no more, and notes what was written.
  func finish() throws(CommandError) {
    for name in earlier.keys.sorted() where written[name] == nil && isOurs(name) {
      if isThere(name), digest(of: name) == earlier[name] { unlink(file(name)) }
    }
    let lines = written.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }
    try FileReplacement(path: file(Self.list)).write(Array(lines.joined().utf8))
  }

  /// A list that was tampered with, or a link to a folder elsewhere, leads to nothing of ours.
  private func isOurs(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return name == "index.md" }
    return Self.folders.contains(parts[0]) && parts[1] != ".."
      && FolderState(file(String(parts[0]))) == .folder
  }

  /// A link to a folder elsewhere is no folder of ours.
  private func make(_ folder: String) throws(CommandError) {
    switch FolderState(folder) {
    case .missing: if mkdir(folder, 0o755) != 0 { throw failure("cannot be made") }
    case .folder: break
    case .other:
      throw CommandError(message: "\(folder): is no folder; move it, or choose another --output")
    }
  }

  private func file(_ name: String) -> String { path + "/" + name }

  private func isThere(_ name: String) -> Bool { FolderState(file(name)) != .missing }

  private func digest(of name: String) -> String? {
    (try? ReadableFile.bytes(at: file(name))).map { SHA256.hex(of: $0) }
  }

  private static func digests(in list: String) -> [String: String] {
    let bytes = (try? ReadableFile.bytes(at: list)) ?? []
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self).split(separator: "  ", maxSplits: 1)
    }
    return Dictionary(
      lines.filter { $0.count == 2 }.map { (String($0[1]), String($0[0])) }
    ) { $1 }
  }

  private static func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private func failure(_ what: String) -> CommandError {
    CommandError(
      message: "\(path): \(what) (\(String(cString: strerror(errno)))); choose another --output")
  }
}

/// What stands at a path, links not followed.
private enum FolderState {
  case missing, folder, other

  init(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      self = .missing
      return
    }
    self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
  }
}
