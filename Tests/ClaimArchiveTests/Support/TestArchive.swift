import ArticleModel
import ClaimArchive
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A folder of its own for one test, removed with all its files when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/claims-archive-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = try #require(made)
  }

  deinit {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        unlink(path + "/" + name)
      }
      closedir(directory)
    }
    rmdir(path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = try #require(fopen(self.file(name), "wb"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }
}

/// A new archive in a folder of its own.
struct TestArchive {
  let folder: TemporaryFolder
  let archive: Archive

  init(_ articles: [ArticleBuilder] = []) throws {
    folder = try TemporaryFolder()
    archive = try Archive.open(path: folder.file("archive.sqlite"), mode: .create)
    if !articles.isEmpty { try add(articles) }
  }

  @discardableResult
  func add(_ articles: [ArticleBuilder]) throws -> [AddOutcome] {
    try archive.add(articles.map(ArchiveItem.init), importedAt: "2026-01-02T03:04:05Z")
  }

  /// The words of the claims that a query finds, in its order.
  func found(_ query: String, matching: ClaimQuery.Matching = .all) throws -> [String] {
    try archive.search(ClaimQuery(query, matching: matching)).hits.map(\.claim.text)
  }

  /// What a check finds wrong.
  func problems() throws -> [String] {
    var problems: [String] = []
    try archive.check { problems.append($0.description) }
    return problems
  }
}

extension ArchiveItem {
  init(_ builder: ArticleBuilder) {
    let (article, bytes) = builder.item()
    self.init(article: article, bytes: bytes)
  }
}
