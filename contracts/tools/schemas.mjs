// Compiles all schemas together with ajv as it comes (strict), and tries them on the examples and counterexamples.
// What ajv only logs in this mode counts as a failure.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const home = process.argv[2];
const failures = [];
const logger = { log: () => {}, warn: (text) => failures.push(text), error: (text) => failures.push(text) };
const ajv = new Ajv2020({ allErrors: true, logger });
addFormats(ajv);

const json = (file) => JSON.parse(readFileSync(join(home, file), "utf8"));
const names = (folder, ending) =>
  readdirSync(join(home, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length).replaceAll("\\", "/"))
    .sort();

const ids = new Map();
for (const name of names("schemas", ".schema.json")) {
  const schema = json(`schemas/${name}.schema.json`);
  ids.set(name, schema.$id);
  ajv.addSchema(schema);
}
const compiled = new Map([...ids].map(([name, id]) => [name, ajv.getSchema(id)]));

const examples = names("examples", ".json");
for (const example of examples) {
  const schema = [...ids.keys()].find((name) => example === name || example.startsWith(`${name}.`));
  const validate = compiled.get(schema);
  if (!validate?.(json(`examples/${example}.json`))) {
    failures.push(`${example}: ${ajv.errorsText(validate?.errors)}`);
  }
}

const counterexamples = json("counterexamples.json");
for (const change of counterexamples) {
  const name = change.type.slice("org.yingbao.".length);
  const broken = json(`examples/${change.of ?? name}.json`);
  const path = change.at.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = path.pop();
  const parent = path.reduce((node, step) => node[step], broken);
  if (change.remove) {
    delete parent[last];
  } else {
    parent[last] = change.put;
  }
  if (compiled.get(name)(broken) !== Boolean(change.beyondSchema)) {
    failures.push(`${change.type}, ${change.says}: ${change.beyondSchema ? "the schema can tell" : "not refused"}`);
  }
}

failures.forEach((failure) => console.error(failure));
console.log(`${ids.size} schemas, ${examples.length} examples, ${counterexamples.length} counterexamples`);
if (ids.size === 0 || examples.length === 0 || counterexamples.length === 0 || failures.length > 0) {
  process.exitCode = 1;
}
