/// The default theme, which the command carries so that it runs anywhere: the files of `templates/`.
enum BuiltInTheme {
  /// Their contents by path inside that folder. A file added there is named here, or a test fails.
  static var files: [String: [UInt8]] {
    [
      "additions.mustache": PackageResources.additions_mustache,
      "breadcrumbs.mustache": PackageResources.breadcrumbs_mustache,
      "calendars.mustache": PackageResources.calendars_mustache,
      "channels.mustache": PackageResources.channels_mustache,
      "clauses.mustache": PackageResources.clauses_mustache,
      "closed-days.mustache": PackageResources.closed_days_mustache,
      "contents.mustache": PackageResources.contents_mustache,
      "facts.mustache": PackageResources.facts_mustache,
      "guide.mustache": PackageResources.guide_mustache,
      "head.mustache": PackageResources.head_mustache,
      "history.mustache": PackageResources.history_mustache,
      "home.mustache": PackageResources.home_mustache,
      "icon.svg": PackageResources.icon_svg,
      "languages.mustache": PackageResources.languages_mustache,
      "neighbours.mustache": PackageResources.neighbours_mustache,
      "news-item.mustache": PackageResources.news_item_mustache,
      "news.mustache": PackageResources.news_mustache,
      "not-found.mustache": PackageResources.not_found_mustache,
      "outline.mustache": PackageResources.outline_mustache,
      "page.mustache": PackageResources.page_mustache,
      "pledge.js": PackageResources.pledge_js,
      "plans.mustache": PackageResources.plans_mustache,
      "process.mustache": PackageResources.process_mustache,
      "redirect.mustache": PackageResources.redirect_mustache,
      "release.mustache": PackageResources.release_mustache,
      "severities.mustache": PackageResources.severities_mustache,
      "site.js": PackageResources.site_js,
      "social.png": PackageResources.social_png,
      "style.css": PackageResources.style_css,
      "targets.mustache": PackageResources.targets_mustache,
      "tools.mustache": PackageResources.tools_mustache,
      "versions.mustache": PackageResources.versions_mustache,
      "when.js": PackageResources.when_js,
      "when.mustache": PackageResources.when_mustache,
    ]
  }
}
