import ArgumentParser
import PledgeReport

/// One way in which something is reported: a format, and the file it is written to.
struct ReportTarget<Format: ReportFormat> {
  var format: Format
  /// Nil where it is printed.
  var output: String?

  /// Pairs every `--output` with the `--format` before it; without any, text is printed.
  ///
  /// ArgumentParser does not tell how options of different names were ordered; the words do.
  static func pair(
    _ words: [String], formats: [Format], outputs: [String]
  ) throws(ValidationError) -> [ReportTarget] {
    var (formats, outputs) = (formats[...], outputs[...])
    var targets: [ReportTarget] = []
    for word in words.prefix(while: { $0 != "--" }) {
      if isOption(word, "--format"), let format = formats.popFirst() {
        targets.append(ReportTarget(format: format))
      } else if isOption(word, "--output"), let output = outputs.popFirst() {
        guard var target = targets.popLast() else {
          throw ValidationError(
            "--output \(output) belongs to the --format before it: name that first")
        }
        guard target.output == nil else {
          throw ValidationError(
            "--format \(target.format.name) has two --output: repeat the format")
        }
        guard !targets.contains(where: { $0.output == output }) else {
          throw ValidationError("--output \(output) is named for two formats")
        }
        target.output = output
        targets.append(target)
      }
    }
    let printed = targets.filter { $0.output == nil }
    guard printed.count <= 1 else {
      let names = printed.map(\.format.name).joined(separator: " and ")
      throw ValidationError("\(names) cannot both be printed: follow one by --output FILE")
    }
    return targets.isEmpty ? [ReportTarget(format: .text)] : targets
  }

  private static func isOption(_ word: String, _ name: String) -> Bool {
    word == name || word.hasPrefix(name + "=")
  }

  func write(_ report: Format.Report) throws(FileSystemError) {
    if let output {
      try FileSystem.replace(output, with: format(report))
    } else {
      Terminal.write(format(report, screen: Terminal.screen(.output)))
    }
  }
}
