import { describe, expect, it } from "vitest";
import { type Flag, parseArguments } from "../../src/cli/arguments.ts";

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

  it.each([
    { args: ["--contex=x"], says: "Flag `--contex` is not known; did you mean `--context`?" },
    { args: ["--nothing-like-it"], says: "Flag `--nothing-like-it` is not known" },
    { args: ["-z"], says: "Flag `-z` is not known" },
    { args: ["--no-context"], says: "Flag `--no-context` is not known" },
    { args: ["--__proto__=x"], says: "Flag `--__proto__` is not known" },
  ])("$args are refused", ({ args, says }) => {
    expect(() => parse(...args)).toThrow(says);
  });
});
