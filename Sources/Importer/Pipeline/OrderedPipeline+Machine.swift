#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension OrderedPipeline {
  /// One worker for each core, and 8 MB of articles on their way.
  package static var forThisMachine: OrderedPipeline {
    OrderedPipeline(width: sysconf(Int32(_SC_NPROCESSORS_ONLN)), budget: 8 << 20)
  }
}
