import { expect, it } from "vitest";
import { atLines } from "../../src/advise/line-evidence.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";

function at(...findings: readonly { readonly line: number; readonly text: string }[]) {
  const containerfile = parseContainerfile({ text: "FROM a\n", file: "deploy/Containerfile" });
  return atLines({ scope: { containerfile, buildArgs: [] } }, findings);
}

it("shows each finding once, in the order of the lines, and marks its line", () => {
  expect(
    at({ line: 7, text: "b" }, { line: 2, text: "a  \\\n   c" }, { line: 7, text: "b" }),
  ).toEqual({
    findings: [
      { line: 2, text: "a  \\\n   c" },
      { line: 7, text: "b" },
    ],
    evidence: ["deploy/Containerfile:2: a \\ c", "deploy/Containerfile:7: b"],
    places: [
      { file: "deploy/Containerfile", line: 2 },
      { file: "deploy/Containerfile", line: 7 },
    ],
  });
});

it("shows no credentials of a URL, no escapes and no command for a runner", () => {
  const { evidence } = at(
    { line: 1, text: "git clone https://joe:s3cret@example.org/x" },
    { line: 2, text: "\u001b[31mred" },
    { line: 3, text: "echo ##[error]x" },
  );
  expect(evidence).toEqual([
    "deploy/Containerfile:1: git clone https://***@example.org/x",
    "deploy/Containerfile:2: ␛[31mred",
    "deploy/Containerfile:3: echo #␣#[error]x",
  ]);
});

it("shows and marks the first twenty", () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ line: index + 1, text: "x" }));
  const { evidence, places } = at(...many);
  expect([evidence.length, evidence.at(-1), places.length]).toEqual([21, "and 10 more", 20]);
});
