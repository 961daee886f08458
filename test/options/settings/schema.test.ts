import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { options } from "../../../src/options/list.ts";
import { imageRules } from "../../../src/options/settings/file-rules.ts";
import { settingsSchema } from "../../../src/options/settings/schema.ts";
import { refusalOf } from "../../support/settings-text.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const isValid = ajv.compile(JSON.parse(settingsSchema()));

/** Whether an editor that has the schema, which reads YAML as usual, lets a text through. */
function editorTakes(text: string): boolean {
  return isValid(parse(text));
}

describe("docs/twofold.schema.json", () => {
  it("is what the lists say (vitest --update writes it)", async () => {
    await expect(settingsSchema()).toMatchFileSnapshot("../../../docs/twofold.schema.json");
  });

  it.each([
    "",
    "defaults:\n",
    "defaults: {hermetic: true, fetch-stages: [a]}\n",
    "defaults: {timestamp: 0, target: 1}\n",
    "images:\n  - name: cart\n    tags: [latest, 1.0]\n    network: none\n    canonical: false\n",
    "images:\n  - {name: 1, context: a..b/c}\n",
    "images:\n  - name: a\n    recipe: s2i\n    builder-image: a.b/c\n    method: run\n",
  ])("takes what Twofold takes: %j", async (text) => {
    expect(await refusalOf(text)).toBeUndefined();
    expect(editorTakes(text)).toBe(true);
  });

  it.each([
    "default: {}\n",
    "defaults: [a]\n",
    "defaults: {tags: [a]}\n",
    "defaults: {contxt: a}\n",
    "defaults: {context: [a]}\n",
    "defaults: {context: /a}\n",
    "defaults: {context: a/../b}\n",
    "defaults: {file: ..}\n",
    "defaults: {network: host}\n",
    "defaults: {recipe: base}\n",
    "images:\n  - {name: a, recipe: base}\n",
    "defaults: {labels: []}\n",
    "defaults: {labels: {a: b}}\n",
    "defaults: {target: ' '}\n",
    "defaults: {hermetic: maybe}\n",
    "images: {}\n",
    "images: []\n",
    "images: [a]\n",
    "images:\n  - context: a\n",
    "images:\n  - name: A\n",
    "images:\n  - {name: a, push: true}\n",
    "images:\n  - {name: a, vary: none}\n",
    "images:\n  - {name: a, recipe: nix}\n",
  ])("refuses what Twofold refuses: %j", async (text) => {
    expect(await refusalOf(text)).toBeDefined();
    expect(editorTakes(text)).toBe(false);
  });

  it("refuses nothing that Twofold takes", async () => {
    const taken = options.filter(({ name }) => imageRules[name] === "taken");
    const scalar = fc.oneof(
      fc.constantFrom(
        "a",
        "",
        " ",
        "true",
        "TRUE",
        "false",
        "none",
        "host",
        "../a",
        "a/..",
        "/a",
        "a=b",
      ),
      fc.constantFrom(...taken.map(({ example }) => example)),
      fc.constantFrom(...taken.flatMap((each) => ("choices" in each ? each.choices : []))),
      fc.boolean(),
      fc.nat(),
    );
    const entry = fc
      .constantFrom(...options.map(({ name }) => name), "nam")
      .chain((name) =>
        fc.tuple(fc.constant(name), fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }))),
      );
    let takenCount = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("a", "A", "a.b", "-"), entry, async (name, [key, value]) => {
        const text = stringify({ images: [{ name, [key]: value }] });
        if ((await refusalOf(text)) !== undefined) return;
        takenCount += 1;
        expect(editorTakes(text), text).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(takenCount).toBeGreaterThan(10);
  });
});
