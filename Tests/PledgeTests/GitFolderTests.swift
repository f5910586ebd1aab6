import Foundation
import Testing

/// A content folder in a commit is read as the same folder on disk is.
@Suite struct GitFolderTests {
  /// Shell commands that make a folder `content` with something odd in it.
  static let oddities: [(name: String, commands: String)] = [
    ("a link to a page", "ln -s index.md content/also.md"),
    ("a link through a folder", "mkdir content/a && ln -s ../index.md content/a/b.md"),
    ("a link by way of the top", "ln -s ../content/index.md content/also.md"),
    ("a link to a link", "ln -s index.md content/b.md; ln -s b.md content/c.md"),
    (
      "a link through a linked folder",
      "mkdir content/a; cp content/index.md content/a; ln -s a content/l; ln -s l/index.md content/x.md"
    ),
    ("a link out of the folder", "echo x > other.md; ln -s ../other.md content/out.md"),
    ("a link out of the repository", "ln -s ../../../../../../etc/passwd content/out.md"),
    ("an absolute link", "ln -s /etc/passwd content/out.md"),
    ("a link to nothing", "ln -s nowhere.md content/out.md"),
    ("a link to itself", "ln -s loop.md content/loop.md"),
    ("a link to a folder", "mkdir content/a; touch content/a/b.png; ln -s a content/l"),
    (
      "a link into hidden files",
      "mkdir content/.a; cp content/index.md content/.a; ln -s .a/index.md content/x.md"
    ),
    ("hidden files", "echo '{' > content/.x.json; mkdir content/.d; echo '{' > content/.d/x.json"),
    (
      "names that nobody types",
      #"printf x > "$(printf 'content/a\nb.png')"; printf x > "content/a  \"b'.png"; printf x > "content/\\.png""#
    ),
    ("a name that is not UTF-8", #"printf x > "$(printf 'content/\377.png')""#),
    (
      "a folder with a line break",
      #"mkdir "$(printf 'content/a\nb')"; cp content/index.md content/a*b"#
    ),
    (
      "folders too deep",
      "p=content; for i in $(seq 40); do p=$p/d; done; mkdir -p $p; cp content/index.md $p"
    ),
    ("an executable", "chmod +x content/index.md"),
    ("a page too large", "head -c 1100000 /dev/zero | tr '\\0' x >> content/index.md"),
    ("a large picture", "head -c 3000000 /dev/zero > content/a.png"),
    (
      "a pointer of Git LFS",
      "printf 'version https://git-lfs.github.com/spec/v1\\noid sha256:0\\nsize 9\\n' > content/a.md"
    ),
    (
      "a picture kept by Git LFS",
      "printf 'version https://git-lfs.github.com/spec/v1\\noid sha256:0\\nsize 9\\n' > content/a.png"
    ),
    (
      "an order that git sees otherwise",
      "mkdir content/a; cp content/index.md content/a/b.md; cp content/index.md content/a.md; cp content/index.md content/a-b.md"
    ),
    ("an empty file", ": > content/empty.md"),
  ]

  @Test(arguments: oddities.indices)
  func isReadAlike(index: Int) throws {
    let (name, commands) = Self.oddities[index]
    let history = try PolicyHistory()
    let made = try Outside.run("bash", ["-ec", commands], in: history.folder.url)
    try #require(made.code == 0, "\(name): \(made.errors)")
    try history.commitAll()
    let disk = try history.diff("./content", "./content")
    let commit = try history.diff("HEAD", "HEAD")
    #expect(disk.code == commit.code, "\(name): \(disk.errors)\(commit.errors)")
    let errors = { (text: String) in
      text.replacingOccurrences(of: "HEAD:", with: "./").replacingOccurrences(
        of: "what HEAD promises", with: "what ./content promises")
    }
    #expect(errors(disk.errors) == errors(commit.errors), "\(name)")
    // Where both can be read they hold the same.
    if disk.code == 0 {
      let both = try history.diff("HEAD", "content")
      #expect((both.code, both.errors) == (0, ""), "\(name): \(both.output)")
    }
  }

  @Test func aSubmoduleIsNoContent() throws {
    let history = try PolicyHistory()
    let inner = try PolicyHistory()
    try history.git(
      "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder.url.path,
      "content/inner")
    try history.commitAll()
    let result = try history.diff("HEAD", "HEAD")
    #expect(result.code == 3)
    #expect(result.errors.contains("HEAD:content/inner:1:1: error: this is a submodule"))
  }
}
