import Storage

extension Archive {
  /// Copies the archive, as it is now, to a new file that is checked before it gets its name.
  ///
  /// - Parameter progress: told how many of how many pages are copied.
  public func backUp(
    to destination: String, progress: (_ copied: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ArchiveError) {
    do throws(BackupError) {
      try connection.backUp(to: destination) { progress($0.copiedPages, $0.totalPages) }
    } catch {
      throw switch error {
      case .destinationExists(let path): .exists(path: path)
      case .file(let path, let reason): .inaccessible(path: path, detail: reason)
      case .damaged(let path, let finding): .damaged(path: path, detail: finding)
      case .storage(let cause) where .full ~= cause: .diskFull(path: destination)
      case .storage(let cause): ArchiveError(cause, path: path)
      }
    }
  }
}
