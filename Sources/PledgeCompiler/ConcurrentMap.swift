import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What `transform` makes of every element, in order; long arrays are shared among the cores.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    let share = 16
    guard count > 2 * share else { return map(transform) }
    let parts = (count + share - 1) / share
    // Taken once for each part, so that nobody waits for it.
    let results = Mutex([[Result]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let made = self[part * share..<Swift.min(count, (part + 1) * share)].map(transform)
      results.withLock { $0[part] = made }
    }
    return results.withLock { $0.flatMap(\.self) }
  }
}
