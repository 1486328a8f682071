import Dispatch
import Glibc
import Synchronization

/// Does independent pieces of work at the same time. What comes out does not depend on how many workers there are.
public struct Workers: Sendable {
  /// How many pieces are worked on at a time, 1 or more.
  public let count: Int

  /// Creates so many workers, one at least.
  public init(_ count: Int) { self.count = max(count, 1) }

  /// A worker for each processor.
  public static let all = Workers(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// What each of `count` pieces of work gives, in their order.
  public func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    let teams = min(self.count, count)
    guard teams > 1 else { return (0..<count).map(work) }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: teams) { _ in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let result = work(number)
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// What each stretch of `size` of the numbers below `count` gives, in their order.
  func map<Result: Sendable>(
    over count: Int, by size: Int, _ work: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    map((count + size - 1) / size) { work($0 * size..<min(($0 + 1) * size, count)) }
  }
}
