import CSQLite
import Synchronization

/// Stops a connection's running statement from another thread.
///
/// The pointer is kept as a number behind a lock and cleared before the
/// database is closed; `sqlite3_interrupt` itself may be called from any thread.
package final class Interrupter: Sendable {
  private let pointer: Mutex<UInt>

  init(_ pointer: OpaquePointer) {
    self.pointer = Mutex(UInt(bitPattern: pointer))
  }

  /// Makes the running statement fail with `.interrupted`. Does nothing when none runs or the connection
  /// is closed.
  package func interrupt() {
    pointer.withLock { address in
      if let pointer = OpaquePointer(bitPattern: address) { sqlite3_interrupt(pointer) }
    }
  }

  func disarm() {
    pointer.withLock { $0 = 0 }
  }
}
