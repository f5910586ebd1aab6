import ArgumentParser

/// The options that say how a site is made.
struct SiteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day from which closed days are listed (default: the policy's effective date).",
      valueName: "YYYY-MM-DD"))
  var date: DateArgument?

  @Option(
    help: ArgumentHelp(
      "A folder of templates and other files of the theme, each in place of the built-in one of its name.",
      valueName: "folder"))
  var templates: String?
}
