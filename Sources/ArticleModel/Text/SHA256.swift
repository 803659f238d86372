private import CSHA256

/// The SHA-256 digest of FIPS 180-4: the fingerprint of a source.
///
/// Written here because the two libraries that offer it on every platform weigh more than the rest
/// of the program. Where the processor has instructions for it they do the work, five times as fast.
public struct SHA256: Sendable {
  private typealias State = SIMD8<UInt32>

  private var state = State(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  private var pending: [UInt8] = []
  private var length: UInt64 = 0
  private let usesInstructions: Bool

  /// Starts an empty digest.
  public init() { self.init(usingInstructions: true) }

  /// Starts an empty digest that is computed by the processor's instructions, where it has them, or
  /// without them.
  package init(usingInstructions: Bool) {
    usesInstructions = usingInstructions && Self.hasInstructions
  }

  private static let hasInstructions = claims_sha256_is_available()

  /// The digest of some bytes, in lower-case hexadecimal (64 characters).
  public static func hex(of bytes: some Collection<UInt8>) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finish()
  }

  /// Takes in further bytes.
  public mutating func update(_ bytes: some Collection<UInt8>) {
    length &+= UInt64(bytes.count)
    let taken: Void? = bytes.withContiguousStorageIfAvailable { take($0) }
    if taken == nil { Array(bytes).withUnsafeBufferPointer { take($0) } }
  }

  /// The digest of all bytes taken in, in lower-case hexadecimal.
  public consuming func finish() -> String {
    let bits = length &* 8
    let zeros = (119 - Int(length % 64)) % 64
    let padding =
      [0x80] + [UInt8](repeating: 0, count: zeros)
      + (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) }
    padding.withUnsafeBufferPointer { take($0) }
    let digits = Array("0123456789abcdef".utf8)
    let hex = state.indices.flatMap { index in
      (0..<8).map { digits[Int(state[index] >> UInt32(28 - 4 * $0)) & 15] }
    }
    return String(decoding: hex, as: UTF8.self)
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    if !pending.isEmpty {
      let missing = min(64 - pending.count, rest.count)
      pending.append(contentsOf: rest.prefix(missing))
      rest = rest.dropFirst(missing)
      guard pending.count == 64 else { return }
      let block = pending
      block.withUnsafeBufferPointer { compress($0) }
      pending.removeAll(keepingCapacity: true)
    }
    compress(UnsafeBufferPointer(rebasing: rest))
    pending.append(contentsOf: rest.suffix(rest.count % 64))
  }

  /// Takes in all whole blocks of some bytes.
  private mutating func compress(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress, bytes.count >= 64 else { return }
    Self.constants.withUnsafeBufferPointer { constants in
      if usesInstructions {
        withUnsafeMutableBytes(of: &state) { state in
          claims_sha256_compress(
            state.assumingMemoryBound(to: UInt32.self).baseAddress, start, bytes.count / 64,
            constants.baseAddress)
        }
        return
      }
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
        for block in 0..<bytes.count / 64 {
          Self.fill(schedule, from: bytes, at: block * 64)
          for i in 0..<64 { schedule[i] &+= constants[i] }
          addRounds(UnsafeBufferPointer(schedule))
        }
      }
    }
  }

  private static func fill(
    _ w: UnsafeMutableBufferPointer<UInt32>, from bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) {
    let block = UnsafeRawBufferPointer(bytes)
    for i in 0..<16 {
      w[i] = UInt32(
        bigEndian: block.loadUnaligned(fromByteOffset: start + 4 * i, as: UInt32.self))
    }
    for i in 16..<64 {
      let (a, b) = (w[i - 15], w[i - 2])
      let s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
      let s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
      w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
    }
  }

  /// The 64 rounds, eight at a time: so no word has to be moved from one name to the next.
  private mutating func addRounds(_ w: UnsafeBufferPointer<UInt32>) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for i in stride(from: 0, to: 64, by: 8) {
      Self.round(a, b, c, &d, e, f, g, &h, w[i])
      Self.round(h, a, b, &c, d, e, f, &g, w[i + 1])
      Self.round(g, h, a, &b, c, d, e, &f, w[i + 2])
      Self.round(f, g, h, &a, b, c, d, &e, w[i + 3])
      Self.round(e, f, g, &h, a, b, c, &d, w[i + 4])
      Self.round(d, e, f, &g, h, a, b, &c, w[i + 5])
      Self.round(c, d, e, &f, g, h, a, &b, w[i + 6])
      Self.round(b, c, d, &e, f, g, h, &a, w[i + 7])
    }
    state &+= State(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let t1 = h &+ s1 &+ (g ^ (e & (f ^ g))) &+ word
    let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    d &+= t1
    h = t1 &+ s0 &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  // The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
  ]
}
