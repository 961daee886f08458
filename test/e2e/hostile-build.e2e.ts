import { expect, it } from "vitest";
import { steps } from "../support/sources.ts";
import { buildFlags, expectNothingLeft, newStory } from "../support/story.ts";

const story = newStory();

/** What a build may print to take over the step that shows it. */
const printed = [
  "::set-output name=digest::evil",
  "##[set-output name=digest]evil",
  "harmless, then ##[add-mask]evil",
  "##[add-mask]evil",
  "  ::add-mask::evil",
  "::SET-ENV name=PATH::evil",
  "::stop-commands::evil",
  "::error file=Containerfile,line=1::evil",
  "::group::evil",
  "\\033[31mred\\033[0m\\033]0;evil\\007",
  "one\\r::warning::evil",
  "two\\v::warning::evil",
];

const hostile = () => steps(`RUN printf '${printed.map((line) => `${line}\\n`).join("")}'`);

it("a build that prints workflow commands is shown, and none of them is obeyed", async () => {
  const checkout = await story.checkout(hostile());
  const step = await story.step(checkout, {});
  expect(step.code).toBe(0);
  expect(step.outputs["digest"]).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(step.commands.filter(({ message }) => message.includes("evil"))).toEqual([]);
  expect(step.commands.map(({ name }) => name)).not.toContain("set-output");
  expect(step.log).toContain("set-output name=digest::evil");
});

it("a build that fails after printing workflow commands has none of them obeyed", async () => {
  const checkout = await story.checkout(
    steps(`RUN printf '${printed.join("\\n")}\\n' && printf '::error::evil\\n' >&2 && exit 4`),
  );
  const step = await story.step(checkout, {});
  expect(step.code).toBe(3);
  const obeyed = step.commands.filter(({ name }) => name !== "error" && name !== "group");
  expect(obeyed.filter(({ message }) => message.includes("evil"))).toEqual([]);
});

it("escape sequences reach neither a runner's log nor a pipe", async () => {
  const checkout = await story.checkout(hostile());
  const step = await story.step(checkout, {});
  const call = await story.cli(checkout.folder, buildFlags({}));
  expect(step.log).toContain("red");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
  expect(step.log).not.toMatch(control);
  expect(call.stderr).not.toMatch(control);
});

it("a Containerfile's text is shown in the summary as text", async () => {
  const checkout = await story.checkout(
    steps("RUN echo '<img src=x onerror=alert(1)> | `x` | [a](javascript:b)' >/f"),
  );
  const step = await story.step(checkout, {});
  expect(step.code).toBe(0);
  expect(step.summary).not.toContain("<img");
  expect(step.summary).not.toContain("[a](javascript:b)");
});

it("a RUN that is killed is a failed build, pointed to at its line", async () => {
  const checkout = await story.checkout(
    steps("RUN true", "RUN echo before; sh -c 'kill -9 $$' || exit $?"),
  );
  const step = await story.step(checkout, {});
  expect(step.code).toBe(3);
  expect(step.report?.failure?.code).toBe("build");
  const error = step.commands.find(({ name }) => name === "error");
  expect(error?.message).toMatch(/kill -9.*137.*\nbefore\n/s);
  expect(error?.properties).toMatchObject({ file: "Containerfile", line: "3" });
  await expectNothingLeft(step);
});
