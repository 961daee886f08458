import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { basesOf, pinBases } from "../../src/containerfile/bases.ts";
import type { Containerfile } from "../../src/containerfile/model.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { containerfile, texts } from "./containerfiles.ts";

describe("pinned bases", () => {
  test("stand where the names stood, and nothing else changes", () => {
    const file = containerfile(
      "# FROM debian",
      "ARG R=12",
      "FROM --platform=linux/amd64 \\",
      "  debian:$R \\",
      "  AS debian",
      "RUN --mount=type=bind,from=tools,target=/from=tools echo from=tools",
      "COPY --from=x x x",
    );
    const uses = basesOf({ containerfile: file, buildArgs: [] });
    const pinned = pinBases(
      file.text,
      uses.map((use) => ({ use, pinned: `<${use.reference}>` })).reverse(),
    );
    expect(pinned.split("\n")).toEqual([
      "# FROM debian",
      "ARG R=12",
      "FROM --platform=linux/amd64 \\",
      "  <debian:12> \\",
      "  AS debian",
      "RUN --mount=type=bind,from=<tools>,target=/from=tools echo from=tools",
      "COPY --from=<x> x x",
      "",
    ]);
  });

  test("are those of their own text", () => {
    const file = containerfile("FROM a");
    const [use] = basesOf({ containerfile: file, buildArgs: [] });
    if (use === undefined) throw new Error("no use");
    expect(() => pinBases("FROM b\n", [{ use, pinned: "x" }])).toThrow(RangeError);
    expect(() =>
      pinBases(
        file.text,
        [use, use].map((each) => ({ use: each, pinned: "x" })),
      ),
    ).toThrow(RangeError);
  });

  test("leave any text as it is when there is nothing to pin", () => {
    fc.assert(fc.property(fc.string(), (text) => pinBases(text, []) === text));
  });

  test("leave any Containerfile with its instructions at their lines", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const file = parseContainerfile({ text, file: "f" });
        const uses = basesOf({ containerfile: file, buildArgs: [] });
        const pinned = parseContainerfile({
          text: pinBases(
            text,
            uses.map((use) => ({ use, pinned: "a/b@sha256:0" })),
          ),
          file: "f",
        });
        const lines = ({ stages }: Containerfile) =>
          stages.map((stage) => [stage.from, ...stage.instructions].map(({ line }) => line));
        expect(lines(pinned)).toEqual(lines(file));
        const again = basesOf({ containerfile: pinned, buildArgs: [] });
        expect(again.map(({ reference }) => reference)).toEqual(uses.map(() => "a/b@sha256:0"));
      }),
    );
  });
});
