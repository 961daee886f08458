import { expect, it } from "vitest";
import { StepLog } from "../../../../src/adapters/buildah/steps/step-log.ts";

/** The step that is about to run behind these lines of a log. */
function currentAfter(...lines: readonly string[]): Promise<string> {
  const log = new StepLog();
  for (const line of lines) log.see(line);
  return log.current();
}

it("the step that is about to run is the last one that the log names", async () => {
  const lines = ["STEP 1/3: FROM x", "STEP 2/3: RUN a", "a's output", "STEP 3/3: RUN b"];
  expect(await currentAfter(...lines)).toBe("STEP 3/3: RUN b");
  expect(await currentAfter(...lines.slice(0, 3))).toBe("STEP 2/3: RUN a");
  expect(await currentAfter()).toBe("");
});

it("also where its text has a character that ends a line elsewhere", async () => {
  const odd = "[2/2] STEP 2/2: RUN printf 'a\u2028b'";
  expect(await currentAfter("[1/2] STEP 2/2: RUN fetch", odd)).toBe(odd);
});

it("a line that comes late through the pipe is waited for", async () => {
  const log = new StepLog();
  log.see("STEP 1/2: FROM x");
  setImmediate(() => log.see("STEP 2/2: RUN a"));
  expect(await log.current()).toBe("STEP 2/2: RUN a");
});
