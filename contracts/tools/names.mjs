// Whether what was made from the document names what it should:
// names.mjs models DOCUMENT FOLDER: a model for every schema with fields, and none without a name;
// names.mjs markdown DOCUMENT FILE: every topic.
import { readFileSync, readdirSync } from "node:fs";
import yaml from "js-yaml";

const [what, document, made] = process.argv.slice(2);
const asyncapi = yaml.load(readFileSync(document, "utf8"));
let missing;

if (what === "models") {
  const models = readdirSync(made).map((file) => file.replace(/[.]ts$/, ""));
  const envelopes = /Headers$/;
  missing = Object.entries(asyncapi.components.schemas)
    .filter(([name, schema]) => (schema.properties || schema.enum) && !envelopes.test(name) && !models.includes(name))
    .map(([name]) => `no model ${name}`)
    .concat(models.filter((model) => /anonymous/i.test(model)).map((model) => `a model without a name: ${model}`));
  console.log(`${models.length} models`);
} else {
  const text = readFileSync(made, "utf8");
  const topics = Object.values(asyncapi.channels).map((channel) => channel.address);
  missing = topics.filter((topic) => !text.includes(`\`${topic}\``)).map((topic) => `nothing about ${topic}`);
  console.log(`${topics.length} topics`);
}

missing.forEach((name) => console.error(name));
process.exitCode = missing.length > 0 ? 1 : 0;
