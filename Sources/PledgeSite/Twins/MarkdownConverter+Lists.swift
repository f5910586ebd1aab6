import PledgeModel

extension MarkdownConverter {
  /// Begins a quote, a list, or what is told as one: a list of terms, each with its descriptions below it.
  mutating func beginContainer(_ opened: inout Open, _ tag: HTMLTag) {
    guard !isInCell, !lists.isEmpty || !opened.element.needsList else {
      opened.element = .block
      return
    }
    switch opened.element {
    case .quote: blocks.beginQuote()
    case .admonition(let admonition): blocks.beginQuote(marked: admonition.mark)
    case .list:
      let start = tag["start"].flatMap { Int($0) } ?? 1
      beginList(number: tag.name == "ol" ? min(max(start, 0), 99_999_999) : nil)
    case .descriptions: beginList(number: nil)
    case .item, .description: beginItem()
    case .term:
      endTerm()
      beginItem()
      lists[lists.count - 1].hasTerm = true
      opened.hasMark = line.begin(.strong)
    case _: break
    }
  }

  private mutating func beginList(number: Int?) {
    let sign =
      number == nil ? blocks.listSign("-", or: "+") : blocks.listSign(".", or: ")")
    lists.append(List(number: number, sign: sign))
  }

  private mutating func beginItem() {
    let list = lists[lists.count - 1]
    blocks.beginItem(list.number, list.sign)
    lists[lists.count - 1].number = list.number.map { $0 + 1 }
  }

  /// Ends the item of the term that is being described.
  private mutating func endTerm() {
    guard lists.last?.hasTerm == true else { return }
    lists[lists.count - 1].hasTerm = false
    blocks.end()
  }

  mutating func endList() {
    endTerm()
    _ = lists.popLast()
    if lists.isEmpty { blocks.endLists() }
  }
}
