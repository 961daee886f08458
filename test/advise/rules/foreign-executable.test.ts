import { describe, expect, it } from "vitest";
import {
  foreignBase,
  foreignExecutable,
  foreignIn,
} from "../../../src/advise/rules/foreign-executable.ts";
import { withFoundForeign } from "../../../src/app/prove/found-foreign.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import type { ForeignProgram } from "../../../src/domain/findings/program.ts";
import { evidenceOf } from "../../support/recipe.ts";

function scopeOf(lines: readonly string[], target = "linux/arm64") {
  const text = `${lines.join("\n")}\n`;
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  return { containerfile, buildArgs: [], platforms: { build: "linux/amd64", target } };
}

function said(lines: readonly string[], target?: string): readonly string[] {
  return evidenceOf(foreignExecutable, "FROM scratch\n", { scope: scopeOf(lines, target) });
}

const made = "COPY --from=build /out/app /app";

describe("foreign-executable, as read in the Containerfile", () => {
  it("is said of a final stage on a base for the processor that builds", () => {
    const from = "FROM --platform=$BUILDPLATFORM golang";
    expect(said([from, "RUN go build"])).toEqual([
      `1: ${from} is for linux/amd64, the image for linux/arm64`,
    ]);
  });

  it.each([
    [
      "a stage that only builds",
      ["FROM --platform=$BUILDPLATFORM golang AS build", "FROM scratch", made],
    ],
    ["a base of the platform that is asked for", ["FROM --platform=$TARGETPLATFORM debian"]],
    ["a base without a platform of its own", ["FROM debian"]],
  ])("is not said of %s", (_, lines) => {
    expect(said(lines)).toEqual([]);
  });

  it("is not said where the platform runs the base's programs, too", () => {
    expect(said(["FROM --platform=linux/386 debian"], "linux/amd64")).toEqual([]);
    expect(said(["FROM --platform=linux/386 debian"])).toHaveLength(1);
  });
});

describe("foreign-executable, as found in images", () => {
  const recipe = { scope: scopeOf(["FROM debian", made]) };
  const app: ForeignProgram = {
    path: "app",
    architecture: "amd64",
    instruction: { file: "Containerfile", line: 2, text: made },
  };

  it("names the instruction, the first program and the number of the others", () => {
    const found = foreignIn(
      recipe,
      {
        platform: "linux/arm64",
        programs: [app, { ...app, path: "b" }, { path: "c", architecture: "arm" }],
      },
      undefined,
    );
    expect(found.evidence).toEqual([
      "Containerfile:2: /app is for amd64, the image for linux/arm64, like 1 other program",
      "/c is for arm, the image for linux/arm64",
    ]);
    expect(found.places).toEqual([{ file: "Containerfile", line: 2 }]);
    expect(found.fix).toContain("`ARG TARGETARCH` without a default");
  });

  it("is added once, in the order of reports", () => {
    const other = { message: "", evidence: [], fix: "" };
    const advisories = [
      { ...other, name: "stale-time" },
      { ...other, name: "unchecked-files" },
    ] as const;
    const options = { platform: "linux/arm64", scope: recipe.scope };
    const once = withFoundForeign({ ...options, advisories, programs: [app] });
    expect(once.map(({ name }) => name)).toEqual([
      "stale-time",
      "foreign-executable",
      "unchecked-files",
    ]);
    expect(withFoundForeign({ ...options, advisories: once, programs: [app] })).toHaveLength(3);
    expect(withFoundForeign({ ...options, advisories, programs: [] })).toBe(advisories);
  });

  it("is said of a base that exists for one processor only", () => {
    const base = { line: 1, written: "debian" };
    expect(foreignBase(recipe, { ...base, architecture: "amd64" })?.evidence).toEqual([
      "Containerfile:1: debian is for amd64, the image for linux/arm64",
    ]);
    expect(foreignBase(recipe, { ...base, architecture: "arm64" })).toBeUndefined();
  });
});
