/// Memory for the many small pieces of one tree, given back all at once.
///
/// Freed pieces are kept for the next of their size, so that a page's memory stays in proportion to
/// it however often its strings grow. It lives behind a pointer, as C hands it back to us so.
struct Arena {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer
  private var left: Int
  private let chunkSize: Int
  /// The first free piece of every size class; plain memory, as it is looked at with every piece.
  private let freed: UnsafeMutablePointer<UnsafeMutableRawPointer?>

  /// Each piece has its size class before it; pointers and numbers need no wider alignment.
  private static let header = 8
  /// Up to here sizes differ by eight bytes, as a tree's nodes are nearly all of one size; beyond,
  /// each is twice the one before.
  private static let largestSmall = 512
  private static let smallClasses = largestSmall / 8
  private static let sizeClasses = smallClasses + Int.bitWidth

  init(expecting bytes: Int) {
    chunkSize = min(max(bytes, 1 << 16), 1 << 26)
    next = .allocate(byteCount: chunkSize, alignment: 16)
    left = chunkSize
    chunks = [next]
    freed = .allocate(capacity: Self.sizeClasses)
    freed.initialize(repeating: nil, count: Self.sizeClasses)
  }

  /// Gives all memory back; nothing that was allocated may be used any more.
  mutating func release() {
    chunks.forEach { $0.deallocate() }
    chunks = []
    freed.deallocate()
  }

  mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let (sizeClass, room) = Self.sizeClass(of: max(size, 8))
    if let piece = freed[sizeClass] {
      freed[sizeClass] = piece.load(as: UnsafeMutableRawPointer?.self)
      return piece
    }
    let total = room + Self.header
    if left < total { addChunk(of: max(chunkSize, total)) }
    let start = next
    next += total
    left -= total
    start.storeBytes(of: sizeClass, as: Int.self)
    return start + Self.header
  }

  private static func sizeClass(of size: Int) -> (index: Int, room: Int) {
    guard size > largestSmall else {
      let index = (size - 1) / 8
      return (index, (index + 1) * 8)
    }
    let power = Int.bitWidth - (size - 1).leadingZeroBitCount
    return (smallClasses + power, 1 << power)
  }

  private mutating func addChunk(of size: Int) {
    next = .allocate(byteCount: size, alignment: 16)
    left = size
    chunks.append(next)
  }

  mutating func free(_ piece: UnsafeMutableRawPointer) {
    let sizeClass = (piece - Self.header).load(as: Int.self)
    piece.storeBytes(of: freed[sizeClass], as: UnsafeMutableRawPointer?.self)
    freed[sizeClass] = piece
  }
}
