public import ArticleModel
import Storage

/// Why an archive could not be opened, read or written. The description says what to do about it.
public enum ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is something else than an archive.
  case notAnArchive(path: String)
  /// A newer program made the archive.
  case newer(path: String, detail: String)
  /// The archive's schema is not the one that this program knows under its name.
  case altered(path: String, detail: String)
  /// An older program made the archive, which has to be opened for writing once.
  case outdated(path: String)
  /// Another program keeps the archive busy.
  case locked(path: String)
  /// The file, or its folder, may not be written.
  case readOnly(path: String, detail: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The file is damaged.
  case damaged(path: String, detail: String)
  /// The file may not be read, or its folder does not exist.
  case inaccessible(path: String, detail: String)
  /// There is a file already where one is to be made.
  case exists(path: String)
  /// An article to add contradicts itself; nothing of its batch was stored.
  case invalidArticle(key: ArticleKey, fault: String)
  /// The user's own SQL is wrong, or would write.
  case sql(message: String)
  /// What a person wants to note or change cannot be taken as it is; nothing was changed.
  case refused(_ message: String)
  /// Whatever else SQLite reports.
  case storage(path: String, detail: String)

  /// What is wrong and what to do next.
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): no such archive; \"claims import\" makes one"
    case .notAnArchive(let path):
      "\(path): not an archive of claims; choose another file with --archive"
    case .newer(_, let detail), .altered(_, let detail):
      detail
    case .outdated(let path):
      "\(path): made by an older version of this program; make it writable, and it is brought up to date"
    case .locked(let path):
      "\(path): in use by another program; try again when it has finished"
    case .readOnly(let path, let detail):
      "\(path): cannot be written (\(detail)); check the permissions of the file and its folder"
    case .diskFull(let path):
      "\(path): the disk is full; nothing of the last batch was stored, make room and run it again"
    case .damaged(let path, let detail):
      "\(path): damaged (\(detail)); restore a backup, or save what can be read with \"claims backup\""
    case .inaccessible(let path, let detail):
      detail.hasPrefix(path) ? detail : "\(path): \(detail)"
    case .exists(let path):
      "\(path): exists already; choose another name"
    case .invalidArticle(let key, let fault):
      "\(key): \(fault); nothing of the batch was stored"
    case .sql(let message), .refused(let message):
      message
    case .storage(let path, let detail):
      detail.hasPrefix(path) ? detail : "\(path): \(detail)"
    }
  }
}

extension ArchiveError {
  /// What an error of the storage layer means for the archive at a path.
  init(_ error: SQLiteError, path: String) {
    switch error.code {
    case .notADatabase: self = .notAnArchive(path: path)
    case .busy, .locked: self = .locked(path: path)
    case .readOnly: self = .readOnly(path: path, detail: error.message)
    case .full: self = .diskFull(path: path)
    case .corrupt: self = .damaged(path: path, detail: error.message)
    case .cannotOpen: self = .inaccessible(path: path, detail: error.message)
    default: self = .storage(path: path, detail: error.description)
    }
  }

  /// What it means for the archive at a path that its schema cannot be used.
  init(_ error: MigrationError, path: String) {
    self =
      switch error {
      case .newer: .newer(path: path, detail: error.description)
      case .altered, .outOfOrder: .altered(path: path, detail: error.description)
      case .foreign: .notAnArchive(path: path)
      case .failed(_, _, let cause), .storage(let cause): ArchiveError(cause, path: path)
      case .foreignKeysViolated: .damaged(path: path, detail: error.description)
      }
  }
}
