import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parsedYaml } from "../../src/deployed/yaml.ts";
import { policyJsonSchema } from "../../src/policy/json-schema.ts";
import { readPolicy } from "../../src/policy/read-policy.ts";
import { root } from "../support/paths.ts";

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
const isValid = ajv.compile(JSON.parse(policyJsonSchema()));

async function read(text: string): Promise<ReturnType<typeof readPolicy>> {
  const parsed = await parsedYaml(text, 0);
  if ("wrong" in parsed) throw new Error(parsed.wrong);
  return readPolicy(parsed.value);
}

async function flawsOf(text: string): Promise<readonly string[]> {
  const found = await read(text);
  return "flaws" in found ? found.flaws : [];
}

const acme = `
  - name: acme
    issuer: https://token.actions.githubusercontent.com
    identity: https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/*`;
const umbrella = `
  - name: umbrella
    issuer: https://token.actions.githubusercontent.com
    identity: https://github.com/umbrella/rebuilds/.github/workflows/shop.yml@refs/heads/main
    repository: https://github.com/umbrella/rebuilds`;

const whole = `
version: 1
trusted-root: trusted-root.jsonl
builders:${acme}${umbrella}
attestations-from: [ghcr.io/umbrella/shop-proofs]
rules:
  rebuild: { verdicts: [identical] }
  reproductions: { at-least: 2, builders: [acme, umbrella] }
  provenance: { builders: [acme] }
  advisories: { allow: [network-in-run] }
  variations: { required: all, if-unchecked: accept }
  source: { allow: [github.com/acme/*] }
  age: { of: attestation, at-most-days: 30 }
  bases: { allow: ["docker.io/library/*"] }
  licences: { forbid: [AGPL-3.0-only] }
  setuid: { allow: [/usr/bin/sudo] }
  size: { at-most: 250 MB }
`;

describe("a policy file", () => {
  it("is read whole, as YAML and as JSON", async () => {
    const found = await read(whole);
    expect(found).toMatchObject({
      policy: {
        trustedRoot: "trusted-root.jsonl",
        builders: [{ name: "acme" }, { name: "umbrella" }],
        attestationsFrom: ["ghcr.io/umbrella/shop-proofs"],
        rules: {
          reproductions: { atLeast: 2, builders: ["acme", "umbrella"], ifUnchecked: "fail" },
          variations: { ifUnchecked: "accept", required: expect.arrayContaining(["clock"]) },
          setuid: { allow: ["usr/bin/sudo"] },
          size: { atMost: 250_000_000 },
        },
      },
    });
    expect(await read(JSON.stringify(parse(whole)))).toEqual(found);
    expect(isValid(parse(whole)), JSON.stringify(isValid.errors)).toBe(true);
  });

  it.each(["docs/policy.md", "examples/agree/acme/policy.yml"])("is read in %s", async (path) => {
    const text = await readFile(join(root, path), "utf8");
    const [, example = text] = /```yaml\n(.*?)```/s.exec(text) ?? [];
    expect(await flawsOf(example)).toEqual([]);
    expect(isValid(parse(example)), JSON.stringify(isValid.errors)).toBe(true);
  });

  it("is refused with all of its flaws at once, and the name that was meant", async () => {
    const text =
      "version: 1\nbuilder: []\nrules:\n  advisoris: {}\n  size: {}\n  setuid: {allow: [sudo]}\n";
    expect(await flawsOf(text)).toMatchInlineSnapshot(`
      [
        "\`rules.setuid.allow[0]\` is wrong: it must be a path from the image's root, e.g. \`/usr/bin/sudo\`",
        "\`rules.size.at-most\` is missing: it must be a text",
        "\`rules.advisoris\` is wrong: it must be left out, because only rebuild, reproductions, provenance, advisories, variations, source, age, bases, licences, setuid, size are known here (did you mean \`advisories\`?)",
        "\`builder\` is wrong: it must be left out, because only version, trusted-root, builders, attestations-from, rules are known here (did you mean \`builders\`?)",
      ]
    `);
    expect(isValid(parse(text))).toBe(false);
  });

  it.each([
    ["no version", "rules: {setuid: {}}"],
    ["another version", "version: 2\nrules: {setuid: {}}"],
    ["no rule", "version: 1\nrules: {}"],
    ["no rules", "version: 1"],
    ["a list", "- version: 1"],
    ["nothing", ""],
    ["both lists", "version: 1\nrules: {licences: {allow: [MIT], forbid: [ISC]}}"],
    ["neither list", "version: 1\nrules: {licences: {}}"],
    ["a count that is none", "version: 1\nrules: {age: {of: commit, at-most-days: soon}}"],
    ["no days", "version: 1\nrules: {age: {of: commit, at-most-days: 0}}"],
    ["a size that is none", "version: 1\nrules: {size: {at-most: 12 parsecs}}"],
    ["a base by tag", 'version: 1\nrules: {bases: {allow: ["debian:12"]}}'],
    ["a source by URL", "version: 1\nrules: {source: {allow: [https://github.com/acme/shop]}}"],
    [
      "a source of names with one beginning",
      'version: 1\nrules: {source: {allow: ["github.com/acme*"]}}',
    ],
    ["a source of any host", 'version: 1\nrules: {source: {allow: ["*/shop"]}}'],
    ["an absolute root", "version: 1\ntrusted-root: /etc/root\nrules: {setuid: {}}"],
    ["an unknown leniency", "version: 1\nrules: {setuid: {if-unchecked: maybe}}"],
  ])("is refused with %s, by its schema, too", async (_, text) => {
    expect(await flawsOf(text)).not.toEqual([]);
    expect(isValid(parse(text))).toBe(false);
  });

  it.each([
    ["any host", "https://*/acme/shop"],
    ["any organisation", "https://github.com/*/shop"],
    ["organisations with one beginning", "https://github.com/acme*/shop"],
    ["anybody", "**"],
    ["another scheme", "http://github.com/acme/shop"],
  ])("is refused with an identity of %s", async (_, identity) => {
    const text = `version: 1\nbuilders: [{name: a, issuer: https://a.example, identity: "${identity}"}]\nrules: {provenance: {}}`;
    expect(await flawsOf(text)).toEqual([
      "`builders[0].identity` is wrong: it must be a URL whose host and first folder have no `*`, or a mail address",
    ]);
    expect(isValid(parse(text))).toBe(false);
  });

  it.each([
    [
      "a builder that is not named",
      `version: 1\nbuilders:${acme}\nrules: {provenance: {builders: [acmee]}}`,
      "`rules.provenance.builders` names `acmee`, which is no builder of the policy; did you mean `acme`?",
    ],
    [
      "more builders than are named",
      `version: 1\nbuilders:${acme}\nrules: {reproductions: {at-least: 2}}`,
      "`rules.reproductions.at-least` is 2, and 1 builders are named",
    ],
    [
      "one builder named twice",
      `version: 1\nbuilders:${acme}${umbrella}\nrules: {reproductions: {at-least: 2, builders: [acme, acme]}}`,
      "`rules.reproductions.at-least` is 2, and 1 builders are named",
    ],
    [
      "one identity under two names",
      `version: 1\nbuilders:${acme}${acme.replace("acme", "twin")}\nrules: {reproductions: {at-least: 2}}`,
      "builders `acme` and `twin` are one identity",
    ],
    [
      "a licence that SPDX does not know",
      "version: 1\nrules: {licences: {forbid: [AGPL]}}",
      "`rules.licences.forbid[0]` is wrong: it must be an SPDX identifier, e.g. `GPL-3.0-only`",
    ],
    [
      "a provenance of nobody",
      "version: 1\nrules: {provenance: {}}",
      "`rules.provenance` needs `builders`, who sign it",
    ],
  ])("is refused with %s", async (_, text, flaw) => {
    expect(await flawsOf(text)).toContain(flaw);
  });

  it("repeats no value by aliases", async () => {
    const text = "version: 1\nrules: {setuid: &a {allow: []}, size: *a}";
    await expect(read(text)).rejects.toThrow(/is not YAML/);
  });

  it("is read or refused with a reason, whatever it holds", () => {
    const any = fc.anything({ maxDepth: 4, withNullPrototype: true });
    const nearly = fc.record(
      {
        version: fc.constantFrom("1", "2", 1),
        builders: fc.array(any, { maxLength: 3 }),
        rules: fc.dictionary(
          fc.constantFrom("size", "age", "setuid", "bases", "licences", "__proto__", "constructor"),
          any,
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(any, nearly), (value) => {
        const found = readPolicy(value);
        if ("flaws" in found) expect(found.flaws.join("")).not.toBe("");
        else expect(Object.keys(found.policy.rules)).not.toEqual([]);
      }),
    );
  });
});

describe("docs/policy.schema.json", () => {
  it("is what the lists say (vitest --update writes it)", async () => {
    await expect(policyJsonSchema()).toMatchFileSnapshot("../../docs/policy.schema.json");
  });
});
