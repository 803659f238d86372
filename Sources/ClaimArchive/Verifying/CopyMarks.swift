import Storage

/// Marks places in articles that copy an article with an earlier place: one source, however many print it.
final class CopyMarks {
  private let table: SketchTable
  private var sketches: [Int: ArticleSketch] = [:]

  /// Places beyond these are not held against each other.
  private static let most = 48
  private static let capacity = 4096

  init(_ connection: Connection) {
    table = SketchTable(connection)
  }

  /// - Parameter places: the earliest article first.
  func mark(_ places: inout [FoundPlace]) throws(SQLiteError) {
    guard places.count > 1 else { return }
    var earlier: [ArticleSketch] = []
    for index in places.indices.prefix(Self.most) {
      let sketch = try sketch(of: places[index].article.row)
      if !places[index].isCopy {
        places[index].isCopy = earlier.contains { $0.looksCopied(sketch) }
      }
      if !places[index].isCopy { earlier.append(sketch) }
    }
  }

  private func sketch(of version: Int) throws(SQLiteError) -> ArticleSketch {
    if let known = sketches[version] { return known }
    if sketches.count == Self.capacity { sketches.removeAll(keepingCapacity: true) }
    let sketch = try table.sketch(of: version)
    sketches[version] = sketch
    return sketch
  }
}
