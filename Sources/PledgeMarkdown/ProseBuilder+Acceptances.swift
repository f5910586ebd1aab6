internal import PledgeModel

extension ProseBuilder {
  /// An acceptance, and the node of the block that follows it.
  struct PendingAcceptance {
    var comment: AcceptanceComment
    var place: Place
    /// Nil until a block follows.
    var node: Int?
  }

  /// Takes up what a comment says to Pledge; false if it says nothing to it.
  mutating func takeComment(_ html: ArraySlice<UInt8>, at place: Place, isBlock: Bool) -> Bool {
    do throws(AcceptanceComment.Fault) {
      guard let comment = try AcceptanceComment(html) else { return false }
      if isBlock {
        acceptances.append(PendingAcceptance(comment: comment, place: place))
      } else {
        reportComment("this comment stands inside a text", at: place)
      }
    } catch {
      reportComment(error.message, at: place)
    }
    return true
  }

  /// The block that starts here is what the comments before it speak of.
  mutating func attachAcceptances() {
    var index = acceptances.count - 1
    while index >= 0, acceptances[index].node == nil {
      acceptances[index].node = prose.nodes.count
      index -= 1
    }
  }

  /// Says of every acceptance where its block stands, now that all of it is known.
  mutating func placeAcceptances() {
    guard !acceptances.isEmpty else { return }
    var heading = ""
    var (index, next) = (0, 0)
    let pending = acceptances
    while next < pending.count {
      guard let node = pending[next].node, node < prose.nodes.count else {
        reportComment("no block follows this comment", at: pending[next].place)
        next += 1
        continue
      }
      while index <= node {
        if case .heading = prose.nodes[index].content {
          heading = prose.string(prose.nodes[index].detail)
        }
        index += 1
      }
      let comment = pending[next].comment
      prose.acceptances.append(
        BlockAcceptance(
          rule: comment.rule, reason: comment.reason, until: comment.until,
          place: pending[next].place, block: prose.place(of: prose.nodes[node]), heading: heading))
      next += 1
    }
  }

  private mutating func reportComment(_ message: String, at place: Place) {
    findings.append(
      Finding(
        .valueInvalid, message, at: place,
        hint: "\(AcceptanceComment.hint), on a line of its own before the block it speaks of"))
  }
}
