// Holds templates/pledge.js to deadlines.json, or with a policy and a table of tickets answers or explains them:
// node vectors.mjs | node vectors.mjs sla.json tickets.csv [explain] (plan,severity,metric,zone,received a line)
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { deadline, explain } = await import(join(root, "templates/pledge.js"));
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

if (process.argv.length > 3) {
  const sla = read(process.argv[2]);
  for (const line of readFileSync(process.argv[3], "utf8").trim().split("\n")) {
    const [plan, severity, metric, customerZone, received] = line.split(",");
    const ticket = {
      plan: plan || null, severity, metric, customerZone: customerZone || null, received: Number(received),
    };
    if (process.argv[4] === "explain") {
      console.log(JSON.stringify(explain(sla, ticket)));
    } else {
      const answer = deadline(sla, ticket);
      console.log(answer.due ?? Object.keys(answer)[0]);
    }
  }
} else {
  const folder = join(root, "Documentation");
  const { vectors } = read(join(folder, "deadlines.json"));
  const policies = new Map();
  let faults = 0;
  for (const vector of vectors) {
    if (!policies.has(vector.policy)) policies.set(vector.policy, read(join(folder, vector.policy)));
    const answer = deadline(policies.get(vector.policy), vector);
    if ((answer.due ?? null) === vector.deadline && (vector.deadline !== null || answer.uncovered)) continue;
    faults += 1;
    if (faults < 10) console.log(JSON.stringify(answer), JSON.stringify(vector));
  }
  console.log(`${vectors.length} vectors, ${faults} wrong`);
  process.exitCode = faults ? 1 : 0;
}
