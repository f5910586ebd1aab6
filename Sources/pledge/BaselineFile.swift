import Glibc
import PledgeModel
import PledgeReport

/// A file of known findings on disk.
struct BaselineFile {
  /// As the user named it.
  let path: String

  private static let limit = 64 << 20

  func read() throws -> Baseline {
    guard let bytes = try FileSystem.read(path, limit: Self.limit) else {
      throw FileSystemError("read", path, code: EFBIG)
    }
    do {
      return try Baseline(reading: SourceText(path: path, bytes: bytes))
    } catch {
      throw Refusal(
        "\(path) is no baseline: line \(error.line): \(error.message); --write-baseline writes one")
    }
  }

  func write(_ findings: [Finding]) throws(FileSystemError) -> Baseline {
    let baseline = Baseline(findings)
    try FileSystem.replace(path, with: baseline.text())
    return baseline
  }

  /// What to say of entries that are found no more; nil when there are none.
  func note(on gone: [Baseline.Entry]) -> String? {
    guard let first = gone.first else { return nil }
    let count = gone.count == 1 ? "a finding is" : "\(gone.count) findings are"
    let more = gone.count == 1 ? "" : ", …"
    return
      "info: \(path): \(count) gone (\(first.rule) in \(first.file)\(more)); --write-baseline forgets what is gone"
  }
}
