import PledgeJSON
import PledgeModel

/// `news/title.md`: an announcement.
enum NewsKeys {
  static let schema = Schema(
    "An announcement.",
    .object(
      DocumentKeys.properties(.news) + [
        .init("date", required: true, "The day it was announced.", .string(format: .date)),
        .init(
          "link", "Where it was published first, or more is said.", .string(format: .webAddress)),
      ]))
}

extension PolicyAssembler {
  mutating func addNews(_ file: ParsedFile, _ reader: inout DataReader) {
    guard let document = file.document else {
      reader.report(
        .structureInvalid, "an announcement is a Markdown file", at: reader.filePlace,
        hint: "write it as \(file.path.id).md with kind, title and date in its front matter")
      return
    }
    guard let date = reader.date(file.data["date"]) else { return }
    policy.news.append(
      NewsItem(
        path: file.path.inner, date: date.value,
        title: Localized(document.title, in: reader.language),
        link: reader.string("link"), place: reader.filePlace))
  }

  mutating func translateNews(_ file: ParsedFile, _ document: Document) {
    guard let index = policy.news.firstIndex(where: { $0.path == file.path.inner }) else { return }
    policy.news[index].title.set(document.title, in: document.language)
  }
}
