import { describe, expect, it } from "vitest";
import { type Flag, parseArguments } from "../../src/cli/arguments.ts";
import { build } from "../../src/cli/build.ts";

const known: readonly Flag[] = [
  { name: "context", kind: "value" },
  { name: "build-args", kind: "value" },
  { name: "push", kind: "switch" },
  { name: "help", kind: "switch", short: "h" },
];
const parse = (...args: readonly string[]) => {
  const { flags, positionals } = parseArguments(args, known);
  return { flags: Object.fromEntries(flags), positionals };
};

describe("arguments", () => {
  it("are flags with values, switches in each of their forms, and the rest", () => {
    expect(
      parse("--context", "a", "x", "--build-args=A=1", "--build-args", "B=2", "--push"),
    ).toEqual({
      flags: { context: ["a"], "build-args": ["A=1", "B=2"], push: ["true"] },
      positionals: ["x"],
    });
    expect(parse("--no-push", "-h", "--push=false", "--", "--push").flags).toEqual({
      push: ["false", "false"],
      help: ["true"],
    });
  });

  it("may have a value that looks like a flag only behind `=`", () => {
    expect(parse("--context=-x").flags).toEqual({ context: ["-x"] });
    expect(() => parse("--context", "--push")).toThrow("Flag `--context` needs a value");
    expect(() => parse("--context")).toThrow("Flag `--context` needs a value");
    expect(parse("--context", "-").flags).toEqual({ context: ["-"] });
  });

  it("is told with the values that it can have, where these are few", () => {
    const fixOf = (flag: string) => {
      try {
        return parseArguments([flag], build.flags);
      } catch (error) {
        return error;
      }
    };
    expect(fixOf("--output")).toMatchObject({ fix: "Write `--output=VALUE`." });
    expect(fixOf("--sbom")).toMatchObject({
      message: "Flag `--sbom` needs a value.",
      fix: "Write `--sbom=` with one of: false, true, cyclonedx, spdx.",
    });
  });

  it.each([
    { args: ["--contex=x"], says: "Flag `--contex` is not known; did you mean `--context`?" },
    { args: ["--nothing-like-it"], says: "Flag `--nothing-like-it` is not known" },
    { args: ["-z"], says: "Flag `-z` is not known" },
    { args: ["--no-cache"], says: "Flag `--no-cache` is not known." },
    { args: ["--no-context"], says: "Flag `--no-context` is not known" },
    { args: ["--__proto__=x"], says: "Flag `--__proto__` is not known" },
  ])("$args are refused", ({ args, says }) => {
    expect(() => parse(...args)).toThrow(says);
  });

  it.each([
    ["-f", "Write `--file=PATH`."],
    ["-fContainerfile", "Write `--file=PATH`."],
    ["-t", "Write `--image=NAME` for the repository and `--tags=TAG` for the tag."],
    ["--tag=x", "Write `--image=NAME` for the repository and `--tags=TAG` for the tag."],
    ["--no-cache", expect.stringContaining("never uses a layer cache")],
    ["--pull", expect.stringContaining("resolves each base to a digest")],
  ])("%s of docker is refused with what to write here", (flag, fix) => {
    try {
      parseArguments([flag], build.flags);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: "usage", fix });
    }
  });

  it("-q of docker is known to `build`, and elsewhere answered with how to hide the rest", () => {
    expect(parseArguments(["-q"], build.flags).flags.get("quiet")).toEqual(["true"]);
    expect(() => parse("-q")).toThrow(
      expect.objectContaining({ fix: expect.stringContaining("2>/dev/null") }),
    );
  });

  it("of docker is no hint where the command has nothing like it", () => {
    expect(() => parse("-t")).toThrow(
      expect.objectContaining({ fix: expect.stringContaining("--help --all") }),
    );
  });
});
