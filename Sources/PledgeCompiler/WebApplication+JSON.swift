import PledgeJSON
import PledgeModel
import PledgeSite

extension WebApplication {
  /// As a web application manifest.
  var json: [UInt8] {
    var members: [JSON.Member] = [
      .init("name", .string(name)), .init("lang", .string(language)),
      .init("dir", .string(TextDirection(ofLanguage: language).rawValue)),
      .init("start_url", .string(start)), .init("display", "minimal-ui"),
      .init(
        "icons",
        .array([
          .object([
            .init("src", .string(icon)), .init("sizes", "any"), .init("type", "image/svg+xml"),
          ])
        ])),
    ]
    if let description { members.append(.init("description", .string(description))) }
    return JSON.object(members).text()
  }
}
