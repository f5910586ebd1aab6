import Foundation
import PledgeReport
import Testing

/// Other people's programs read the formats that are theirs.
@Suite struct OutsideFormatTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    let format = try #require(FindingFormat.named(name))
    return format(Sample.report)
  }

  private func empty(_ name: String) throws -> [UInt8] {
    let report = FindingReport([], rules: Sample.rules, sources: [], folder: "", version: "1")
    let format = try #require(FindingFormat.named(name))
    return format(report)
  }

  @Test(.enabled(if: Outside.has("jsonschema")))
  func jsonFitsItsSchema() throws {
    let schema = FindingSchema.document()
    #expect(try Outside.faults(in: bytes("json"), by: schema) == "")
    #expect(try Outside.faults(in: empty("json"), by: schema) == "")
  }

  @Test(
    .enabled(
      if: Outside.has("jsonschema") && Outside.sarifSchema != nil, "no ../shared/specs/sarif"))
  func sarifFitsItsSchema() throws {
    let schema = [UInt8](try #require(Outside.sarifSchema))
    #expect(try Outside.faults(in: bytes("sarif"), by: schema) == "")
    #expect(try Outside.faults(in: empty("sarif"), by: schema) == "")
  }

  @Test(.enabled(if: Outside.has("sarif")))
  func sarifToolsReadIt() throws {
    let program = """
      import sys
      from sarif.loader import load_sarif_file
      for r in load_sarif_file(sys.argv[1]).get_records():
          print(r["Severity"], r["Code"], r["Location"], r["Line"], r["Description"].split(chr(10))[0], sep="|")
      """
    #expect(
      try Outside.python(program, input: bytes("sarif"), extension: "sarif") == """
        error|key-unknown|our%20content/my%20page.md|2|unknown key “huors”, 100% <sure>: "really"
        warning|target-order|our%20content/policy.json|1|sooner
        note|target-order|our%20content/policy.json|1|sooner still\u{1B}[31m
        error|made-up|our%20content/gone.md|1|no rule has this name

        """)
  }

  /// SARIF has no columns in bytes: by Python's own UTF-16, every region holds the text it is about.
  @Test(.enabled(if: Outside.isPythonThere))
  func sarifRegionsAreUTF16() throws {
    let program = """
      import json, sys
      text = "one\\n日本 x 👩\\u200d🚀 huors: 1\\n".split("\\n")
      run = json.load(open(sys.argv[1]))["runs"][0]
      region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
      line = text[region["startLine"] - 1].encode("utf-16-le")
      print(line[2 * region["startColumn"] - 2:2 * region["endColumn"] - 2].decode("utf-16-le"))
      note = run["results"][0]["relatedLocations"][0]["physicalLocation"]["region"]
      line = '{ "ñ": 1 }'.encode("utf-16-le")
      print(line[2 * note["startColumn"] - 2:2 * note["endColumn"] - 2].decode("utf-16-le"))
      """
    #expect(
      try Outside.python(program, input: bytes("sarif"), extension: "sarif") == "huors\n\"ñ\"\n")
  }

  @Test(.enabled(if: Outside.has("junitparser")))
  func junitparserReadsIt() throws {
    let program = """
      import sys
      from junitparser import JUnitXml
      for suite in JUnitXml.fromfile(sys.argv[1]):
          print(suite.tests, suite.failures)
          for case in suite:
              print(case.classname, case.name.split(chr(10))[0], [r.type for r in case.result], sep="|")
      """
    #expect(
      try Outside.python(program, input: bytes("junit"), extension: "xml") == """
        5 4
        key-unknown|our content/my page.md: unknown key “huors”, 100% <sure>: "really"|['error']
        target-order|our content/policy.json#P5.initialResponse|['warning']
        target-order|our content/policy.json#P5.initialResponse (2)|['info']
        made-up|our content/gone.md: no rule has this name|['error']
        url-missing|An address.|[]

        """)
  }

  /// The runner reads commands back as it is written in actions/runner: by the last of its rules first.
  @Test(.enabled(if: Outside.isPythonThere))
  func githubCommandsAreReadBack() throws {
    let program = """
      import sys
      def data(s): return s.replace("%0D", "\\r").replace("%0A", "\\n").replace("%25", "%")
      def prop(s): return data(s.replace("%3A", ":").replace("%2C", ","))
      for line in open(sys.argv[1], encoding="utf-8", newline="\\n").read().split("\\n")[:-1]:
          assert line.startswith("::"), line
          head, message = line[2:].split("::", 1)
          word, rest = head.split(" ", 1)
          print(word, {k: prop(v) for k, v in (p.split("=") for p in rest.split(","))}, repr(data(message)))
      """
    let lines = try Outside.python(program, input: bytes("github"), extension: "txt")
    #expect(
      lines == """
        error {'file': 'our content/my page.md', 'line': '2', 'endLine': '2', 'col': '12', 'endColumn': '17', 'title': 'key-unknown'} 'unknown key “huors”, 100% <sure>: "really"\\n::error::not this\\ndid you mean “hours”?'
        error {'file': 'our content/gone.md', 'line': '1', 'endLine': '1', 'col': '1', 'endColumn': '1', 'title': 'made-up'} 'no rule has this name'
        warning {'file': 'our content/policy.json', 'line': '1', 'endLine': '2', 'title': 'target-order'} 'sooner'
        notice {'file': 'our content/policy.json', 'line': '1', 'endLine': '1', 'col': '3', 'endColumn': '3', 'title': 'target-order'} 'sooner still\\x1b[31m'

        """)
  }

  /// GitLab keeps one of several entries with the same fingerprint.
  @Test(.enabled(if: Outside.isPythonThere))
  func gitlabEntriesAreWhole() throws {
    let program = """
      import json, sys
      entries = json.load(open(sys.argv[1]))
      print(len(entries), len({e["fingerprint"] for e in entries}))
      for e in entries:
          print(e["check_name"], e["severity"], e["location"]["path"], e["location"]["lines"]["begin"])
      """
    #expect(
      try Outside.python(program, input: bytes("gitlab"), extension: "json") == """
        4 4
        key-unknown major our content/my page.md 2
        target-order minor our content/policy.json 1
        target-order info our content/policy.json 1
        made-up major our content/gone.md 1

        """)
  }
}
