#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Finds the files of a folder and of the folders in it, in the order of their names.
///
/// Links are followed, and each folder is entered once, so that a link back ends nothing and doubles
/// nothing.
struct FolderWalk {
  private struct Identity: Hashable {
    var device: dev_t
    var node: ino_t
  }

  /// What is still to be looked at, the next last.
  private var pending = [""]
  private let root: String
  private let selection: FileSelection
  private var entered: Set<Identity> = []

  init(root: String, selection: FileSelection) {
    (self.root, self.selection) = (root, selection)
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The size of a file in bytes; 0 where there is none.
  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The path of the next file, or why a folder cannot be read.
  mutating func next() -> (path: String, problem: FileProblem?)? {
    while let relative = pending.popLast() {
      let path = joined(relative)
      let name = String(relative.split(separator: "/").last ?? "")
      if !relative.isEmpty, selection.leavesOut(path: relative, name: name) { continue }
      if Self.isFolder(path) {
        if let problem = enterIfNew(path, relative) { return (path, problem) }
      } else if selection.takes(path: relative, name: name)
        || selection.looksInside(name) && InsideLook.isArticle(path)
      {
        return (path, nil)
      }
    }
    return nil
  }

  private func joined(_ relative: String) -> String {
    if relative.isEmpty { return root }
    return root.hasSuffix("/") ? root + relative : root + "/" + relative
  }

  private mutating func enterIfNew(_ path: String, _ relative: String) -> FileProblem? {
    var status = stat()
    guard stat(path, &status) == 0 else { return FileProblem(code: errno) }
    guard entered.insert(Identity(device: status.st_dev, node: status.st_ino)).inserted else {
      return nil
    }
    guard let folder = opendir(path) else { return FileProblem(code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    let leftOut = SavedPageFolder.names(among: names)
    names.removeAll(where: leftOut.contains)
    let prefix = relative.isEmpty ? "" : relative + "/"
    pending += names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .reversed().map { prefix + $0 }
    return nil
  }
}
