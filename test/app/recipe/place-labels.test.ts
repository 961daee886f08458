import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "../../../src/app/recipe/place-labels.ts";
import { labelsOf } from "../../../src/containerfile/labels.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";

const labels = [
  { name: "a", value: 'b "c" $D \\e' },
  { name: "dev.twofold.reproducible", value: "true" },
];

function placed(text: string, options: { target?: string; labels?: typeof labels } = {}) {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const target = options.target === undefined ? {} : { target: options.target };
  const scope = { containerfile, buildArgs: [], ...target };
  return placeLabels({ scope, text, labels: options.labels ?? labels });
}

const line = 'LABEL "a"="b \\"c\\" \\$D \\\\e" "dev.twofold.reproducible"="true"';

describe("the labels", () => {
  it("are written above a VOLUME that ends the target", () => {
    expect(placed("FROM a\nRUN x\n# data\nVOLUME /v\n")).toEqual({
      containerfile: `FROM a\nRUN x\n# data\n${line}\nVOLUME /v\n`,
      labelArguments: [],
    });
    const text = 'FROM a AS one\nVOLUME [\\\n  "/v"]\nFROM a\nRUN x\n';
    expect(placed(text, { target: "one" }).containerfile).toBe(
      text.replace("VOLUME", `${line}\nVOLUME`),
    );
  });

  it.each([
    ["FROM a\nRUN x\n"],
    ["FROM a\nVOLUME /v\nRUN x\n"],
    ["FROM a\nVOLUME /v\nCMD x\n"],
    ["FROM a AS b\nVOLUME /v\nFROM b\n"],
    ["# escape=`\nFROM a\nVOLUME /v\n"],
  ])("stay on the command line for %j", (text) => {
    expect(placed(text)).toEqual({ containerfile: text, labelArguments: labels });
  });

  it("stay there when a line cannot hold them", () => {
    const text = "FROM a\nVOLUME /v\n";
    for (const value of ["a\nb", "\u0000", "x".repeat(70_000)]) {
      const given = [{ name: "a", value }];
      expect(placed(text, { labels: given }).labelArguments).toEqual(given);
    }
  });

  it("are one instruction with exactly these names, whatever the values", () => {
    const value = fc.string({ unit: "grapheme" }).filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z.]{1,9}$/), value), {
          minLength: 1,
          selector: ([name]) => name,
        }),
        (pairs) => {
          const given = pairs.map(([name, each]) => ({ name, value: each }));
          const { containerfile } = placed("FROM a\nVOLUME /v\n", { labels: given });
          const parsed = parseContainerfile({ text: containerfile, file: "Containerfile" });
          expect(parsed.stages[0]?.instructions).toHaveLength(2);
          const found = labelsOf({ containerfile: parsed, buildArgs: [] });
          expect(found.map(({ name }) => name)).toEqual(given.map(({ name }) => name));
        },
      ),
    );
  });
});
