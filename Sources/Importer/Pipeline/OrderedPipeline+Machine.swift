#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension OrderedPipeline {
  /// One worker for each core, and 4 MB of articles on their way, which take ten times as much when parsed.
  package static var forThisMachine: OrderedPipeline {
    OrderedPipeline(width: sysconf(Int32(_SC_NPROCESSORS_ONLN)), budget: 4 << 20)
  }
}
