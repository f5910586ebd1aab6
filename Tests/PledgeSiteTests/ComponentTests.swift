import Foundation
import PledgeModel
import PledgeTime
import Testing

/// What components show of the sample policy.
@Suite struct ComponentTests {
  @Test func channels() throws {
    let html = unmarked(try #require(try build(try samplePolicy())["channels.html"]))
    let content = part(of: html, from: "<h1>Contact support</h1>\n", to: "\n</article>")
    #expect(
      content == """
        <div class="cards">
        <section class="channel" id="telephone">
        <h2>Telephone</h2>
        <p class="contact contact-number">Telephone: <a href="tel:+34637825553" dir="ltr">+34 (0) 637 825-553</a></p>
        <dl>
        <dt>Hours</dt>
        <dd>24 hours a day, every day</dd>
        </dl>
        <p>Call us.</p>
        </section>
        <section class="channel" id="email">
        <h2>Email</h2>
        <p class="contact contact-address">Email: <a href="mailto:help+sla@example.com?subject=%5Blicence%20number%5D%20" dir="ltr">help+sla@example.com</a></p>
        <dl>
        <dt>Hours</dt>
        <dd>Monday to Friday, 09:00 to 18:00, Europe/Madrid time</dd>
        <dt>Next days with other hours</dt>
        <dd><time datetime="2026-01-06">6 January 2026</time> (Tuesday): <bdi>Epiphany</bdi></dd>
        <dd><time datetime="2026-12-24">24 December 2026</time> (Thursday): <bdi>Christmas Eve</bdi>, 09:00 to 14:00</dd>
        <dt>Languages</dt>
        <dd>English and Spanish</dd>
        <dt>For customers of</dt>
        <dd>Gold</dd>
        <dt>Have at hand</dt>
        <dd>Your licence number</dd>
        </dl>
        <p><a href="severities.html#P1">severities</a></p>
        </section>
        <section class="channel" id="portal">
        <h2>Portal</h2>
        <p class="contact contact-url">Web: <a href="https://example.com/portal?a=1&amp;b=2" dir="ltr">https://example.com/portal?a=1&amp;b=2</a></p>
        <dl>
        <dt>For severities</dt>
        <dd>P2</dd>
        </dl>
        </section>
        </div>
        """)
    #expect(
      words(part(of: html, from: "class=\"additions\"", to: "</section>")).suffix(2) == [
        "Telephone: hours", "Not said.",
      ])
  }

  @Test func targets() throws {
    let marked = try #require(try build(try samplePolicy())["response-times.html"])
    // What a phone shows beside each time.
    #expect(values(of: "data-label", in: marked).suffix(2) == ["Response Time", "Case Assignment"])
    let html = unmarked(marked)
    let content = part(of: html, from: "<p>Before.</p>\n", to: "\n</article>")
    #expect(
      content == """
        <div class="scroll" role="region" tabindex="0" aria-labelledby="page.3">
        <table class="targets">
        <caption id="page.3">Response times</caption>
        <thead>
        <tr>
        <th scope="col">Severity</th>
        <th scope="col">Response Time</th>
        <th scope="col">Case Assignment</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row"><a href="severities.html#P1">P1</a> <span class="name">Critical</span></th>
        <td>1 hour</td>
        <td>2-3 Days</td>
        </tr>
        <tr>
        <th scope="row"><a href="severities.html#P2">P2</a> <span class="name">Minor</span></th>
        <td>Next Business Day</td>
        <td>N/A <sup><a id="page.2" href="#page.1" aria-label="Note 1">1</a></sup></td>
        </tr>
        </tbody>
        </table>
        </div>
        <ol class="notes">
        <li id="page.1"><a href="#page.2">P2 (Case Assignment)</a>: Settled case by case.</li>
        </ol>
        <p>Promised to customers of Gold.</p>
        <section class="readings">
        <h2>How these times are counted</h2>
        <ul>
        <li>The time runs from the moment the ticket is received.</li>
        <li>P1 (Response Time): every hour counts, day and night, weekends and holidays included.</li>
        <li>P1 (Case Assignment) and P2: time is counted on the calendar “Madrid hours”: Monday to Friday, 09:00 to 18:00, Europe/Madrid time.</li>
        <li>A business day is a day on which that calendar opens.</li>
        <li>Days are business days, also where the table says only “days”.</li>
        <li>What arrives outside those hours counts as received when the next business day opens.</li>
        <li>A time given in business days ends when the last of them closes.</li>
        <li>Where the table gives a range, its upper end is the promise.</li>
        </ul>
        </section>
        """)
  }

  /// In another language cells are printed by its grammar, columns by their names.
  @Test func targetsInSpanish() throws {
    let html = try #require(try build(try samplePolicy())["es/response-times.html"])
    #expect(
      words(part(of: html, from: "<table class=\"targets\">", to: "</section>")) == [
        "Tiempos", "Gravedad", "Primera respuesta", "Asignación", "P1 Crítica", "1 hora",
        "2–3 días",
        "P2 Leve", "Siguiente día laborable", "No aplica 1",
        "P2 (Asignación): Se acuerda caso por caso.", "Compromiso con los clientes de Oro.",
        "Cómo se cuentan estos plazos",
        "El plazo cuenta desde el momento en que se recibe el ticket.",
        "P1 (Primera respuesta): cuentan todas las horas, de día y de noche, también los fines de semana y los festivos.",
        "P1 (Asignación) y P2: el tiempo se cuenta en el calendario «Horario de Madrid»: de lunes a viernes, de 09:00 a 18:00, hora de Europe/Madrid.",
        "Un día laborable es un día en que ese calendario abre.",
        "Los días son laborables, también donde la tabla dice solo «días».",
        "Lo que llega fuera de ese horario se considera recibido a la apertura del siguiente día laborable.",
        "Un plazo en días laborables termina al cierre del último de ellos.",
        "Cuando la tabla da un intervalo, el compromiso es su extremo superior.",
      ])
  }

  /// A table whose columns are plans, named severities, civil days, an update metric, no plans named.
  @Test func targetsAcrossPlans() throws {
    var policy = try samplePolicy()
    let place = Place(file: "updates.md")
    policy.severities.append(
      Severity(id: "urgent", name: names("Urgent", "Urgente"), place: place))
    func cell(_ days: Int) -> Located<Target.Value> {
      Located(
        .promise(
          Promise(
            phrase: DurationPhrase(days, .day), written: "\(days) days",
            clock: Located(.always, at: place),
            readings: Readings(day: days == 1 ? .civil : .hours24))), at: place)
    }
    policy.targetTables = [
      TargetTable(
        path: "updates.md", across: .plans, plans: nil, metric: Located("update", at: place),
        columns: ["gold", "free"].map {
          TargetTable.Column(id: $0, heading: $0.uppercased(), place: place)
        },
        rows: [
          TargetTable.Row(severity: Located("urgent", at: place), cells: [cell(1), cell(2)])
        ], clocks: [], place: place)
    ]
    policy.documents.append(document("x.md", "X", prose("x.md", "### Deep", "{{targets}}")))
    let files = try build(policy)
    #expect(
      words(
        part(of: try #require(files["x.html"]), from: "<table class=\"targets\">", to: "</section>")
      ) == [
        "Updates by severity", "Severity", "GOLD", "FREE", "Urgent", "1 days", "2 days",
        "How these times are counted", "The time runs from the update before.",
        "Every hour counts, day and night, weekends and holidays included.",
        "Urgent (GOLD): Days are calendar days.", "Urgent (FREE): A day is 24 hours.",
        "A time given in calendar days ends that many days later at the same time of day, Europe/Madrid time.",
      ])
    #expect(files["x.html"]?.contains("<h4>How these times are counted</h4>") == true)
    let spanish = part(of: try #require(files["es/x.html"]), from: "<thead>", to: "</thead>")
    #expect(words(spanish) == ["Gravedad", "Oro", "Gratis"])
  }

  @Test func severitiesPlansAndProcess() throws {
    var policy = try samplePolicy()
    policy.documents.append(
      document("all.md", "All", prose("all.md", "{{severities}}", "{{plans}}", "{{process}}")))
    let html = try #require(try build(policy)["all.html"])
    #expect(
      part(of: html, from: "<h1>All</h1>\n", to: "\n</article>") == """
        <div class="severity-cards">
        <section>
        <h2 id="P1">P1: Critical</h2>
        <p>It is Critical.</p>
        </section>
        <section>
        <h2 id="P2">P2: Minor</h2>
        <p>It is Minor.</p>
        </section>
        </div>
        <div class="cards plan-cards">
        <section>
        <h2 id="gold">Gold</h2>
        <p>Everything.</p>
        <ul>
        <li>Answers</li>
        <li>Fixes</li>
        </ul>
        </section>
        <section>
        <h2 id="free">Free</h2>
        <p>No response times are promised for this plan.</p>
        </section>
        </div>
        <ol class="process">
        <li>
        <p>We log it.</p>
        </li>
        </ol>
        """)
  }

  @Test func calendars() throws {
    let files = try build(try samplePolicy(), on: "2026-01-07")
    let html = part(of: try #require(files["index.html"]), from: "id=\"madrid\"", to: "</section>")
    #expect(html.contains("<h3 data-sla=\"calendars.madrid.name\">Madrid hours</h3>"))
    #expect(
      words("<" + html).dropFirst() == [
        "Open", "Monday to Friday: 09:00 to 18:00", "Time zone", "Europe/Madrid",
        "Next days with other hours",
        "24 December 2026 (Thursday): Christmas Eve, 09:00 to 14:00",
        "Holidays are known from 1 January 2026 to 31 December 2026.",
        "What the policy adds to what was published", "hours", "Usual hours.",
      ])
  }

  @Test func news() throws {
    var policy = try samplePolicy()
    let place = Place(file: "news/x.md")
    for day in 1...6 {
      policy.news.append(
        NewsItem(
          path: "news/x\(day).md", date: try date("2024-01-0\(day)"),
          title: Localized("X\(day)", in: "en"), place: place))
      policy.documents.append(document("news/x\(day).md", "X\(day)", kind: .news))
    }
    let files = try build(policy)
    let home = words(
      part(of: try #require(files["index.html"]), from: "<ul class=\"news\">", to: "<h2"))
    #expect(
      home == [
        "3 February 2026: Launch &lt;1&gt;", "24 December 2025: Older", "6 January 2024: X6",
        "5 January 2024: X5", "4 January 2024: X4", "All news",
      ])
    let all = try #require(files["news.html"])
    #expect(words(part(of: all, from: "<ul class=\"news\">", to: "</ul>")).count == 8)
    #expect(
      files["es/news.html"]?.contains(
        "<a href=\"news/older.html\" lang=\"en\" dir=\"ltr\">Older</a>") == true)
    let item = try #require(files["news/launch.html"])
    #expect(
      item.contains(
        "<p class=\"dateline\"><time datetime=\"2026-02-03\">3 February 2026</time></p>"))
    #expect(
      item.contains(
        "First published at <a href=\"https://example.com/x?a=1&amp;b=2\" dir=\"ltr\">https://example.com/x?a=1&amp;b=2</a>"
      ))
  }
}
