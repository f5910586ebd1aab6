import PledgeModel
import PledgeTime

extension Policy {
  /// The targets, one for each cell of a table: a cell that speaks of several plans counts once.
  var distinctTargets: [Target] {
    var seen: Set<Place> = []
    return targets.filter { seen.insert($0.place).inserted }
  }

  /// The promises, one for each cell of a table.
  var distinctPromises: [(target: Target, promise: Promise)] {
    distinctTargets.compactMap { target in
      if case .promise(let promise) = target.value { (target, promise) } else { nil }
    }
  }

  /// The targets of each plan that share a key, in the order of the tables.
  func series(by key: (Target) -> String) -> [[Target]] {
    var order: [String] = []
    var groups: [String: [Target]] = [:]
    for target in targets {
      let name = "\(target.plan ?? "")\u{0}\(key(target))"
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(target)
    }
    return order.compactMap { groups[$0] }
  }

  /// The same, without those that hold the same cells: a table that speaks of several plans is judged once.
  func distinctSeries(by key: (Target) -> String) -> [[Target]] {
    var seen: Set<[Place]> = []
    return series(by: key).filter { seen.insert($0.map(\.place)).inserted }
  }
}

extension Policy {
  /// Whether any target promises a time.
  var promisesSomething: Bool { targets.contains(where: \.isPromise) }
}

extension Target {
  var isPromise: Bool {
    if case .promise = value { true } else { false }
  }

  /// The phrase as the author typed it.
  var written: String {
    switch value {
    case .promise(let promise): promise.written
    case .none(let absence): absence.written
    case .blank, .unread: ""
    }
  }
}
