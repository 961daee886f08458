import { describe, expect, it } from "vitest";
import { labelsOf, labelsOfTriggers } from "../../src/containerfile/labels.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";

function found(text: string, target?: string): readonly string[] {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const scope = { containerfile, buildArgs: [], ...(target === undefined ? {} : { target }) };
  return labelsOf(scope).map(({ name, line }) => `${line} ${name}`);
}

describe("the labels that a Containerfile sets", () => {
  it.each([
    ["LABEL a=1 b.c=2", ["2 a", "2 b.c"]],
    ["LABEL a the rest=of the line", ["2 a"]],
    ['LABEL "a b"="c d=e" \'f\'=g', ["2 a b", "2 f"]],
    ["LABEL a=b \\\n  c=d", ["2 a", "2 c"]],
    ["ARG P=dev.twofold\nLABEL ${P}.x=1", ["3 dev.twofold.x"]],
    ["ENV P=q\nLABEL $P=1", ["3 q"]],
    ["ONBUILD LABEL a=1", []],
    ["RUN echo LABEL a=1", []],
  ])("are read from %j", (line, names) => {
    expect(found(`FROM scratch\n${line}\n`)).toEqual(names);
  });

  it("are those of the stages that the target stands on", () => {
    const text =
      "FROM scratch AS a\nLABEL a=1\nFROM scratch AS b\nLABEL b=1\nFROM a\nCOPY --from=b /x /\nLABEL c=1\n";
    expect(found(text)).toEqual(["2 a", "7 c"]);
    expect(found(text, "b")).toEqual(["4 b"]);
  });

  it("of a base's triggers are known, whatever else its triggers are", () => {
    const triggers = ["RUN make", "LABEL a=1 b=2", "label c=3", "no instruction", "FROM x", ""];
    expect(labelsOfTriggers(triggers)).toEqual(["a", "b", "c"]);
  });
});
