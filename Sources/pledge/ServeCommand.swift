import ArgumentParser
import Glibc
import PledgeModel

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show a policy's site as it is written.",
    discussion: """
      The site is built in memory and served to this machine alone, unless --host says otherwise; nothing is written. \
      It is built again whenever a file changes, and pages that are open show it at once, with what was found: while \
      there is an error, the last site that could be built.
      """)

  @Argument(help: "The folder that holds the policy.")
  var content = "content"

  @Option(help: "The port to listen on; 0 for any that is free.")
  var port = 8000

  @Option(help: "The name or address of this machine to listen on.")
  var host = "127.0.0.1"

  @OptionGroup
  var site: SiteOptions

  func validate() throws {
    guard (0...0xFFFF).contains(port) else {
      throw ValidationError("--port is a number from 0 to 65535")
    }
  }

  func run() throws {
    try SiteBuild.requireFolder(content)
    var server = try HTTPServer(host: host, port: port)
    let hosts = ServedHosts(host: host, port: server.port)
    var preview = Preview(hosts: hosts, run: "\(Int64.now)-\(getpid())")
    var isFirst = true
    try PolicyWatch(content, templates: site.templates).run { polled, milliseconds in
      server.poll(&polled, atMost: milliseconds, answer: preview.answer)
    } judge: { files in
      let before = preview.event
      defer { if preview.event != before { server.send(preview.event) } }
      do {
        let build = try SiteBuild(files, on: site.date?.date)
        preview.take(build)
        if isFirst { Terminal.print("serving \(content) at \(hosts.address)") }
        isFirst = false
        build.source.print(build.verdict, from: .warning, to: .errors)
      } catch let error as any Hindrance {
        preview.take(error, in: site.templates ?? content)
        throw error
      }
    }
  }
}
