extension InputReader {
  /// How many bytes there are to read, as far as files say it: for the remaining time. Looks at every
  /// file of every folder once.
  package static func size(of paths: [String], selection: FileSelection) -> Int {
    var size = 0
    for path in paths where path != "-" {
      guard FolderWalk.isFolder(path) else {
        size += FolderWalk.size(path)
        continue
      }
      var walk = FolderWalk(root: path, selection: selection)
      while let (file, _) = walk.next() { size += FolderWalk.size(file) }
    }
    return size
  }
}
