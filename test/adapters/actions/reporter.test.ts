import { describe, expect, it, vi } from "vitest";
import { createActionsReporter } from "../../../src/adapters/actions/reporter.ts";

function started() {
  let written = "";
  const reporter = createActionsReporter((text) => {
    written += text;
  });
  /** What was written, each token replaced by its number. */
  const log = () => {
    const tokens = [...written.matchAll(/::stop-commands::(\S+)/g)].map(([, token = ""]) => token);
    const named = tokens.reduce(
      (text, token, index) => text.replaceAll(token, `token-${index + 1}`),
      written,
    );
    return named.split("\n").slice(0, -1);
  };
  return { reporter, log };
}

describe("the log of a step", () => {
  it("has a child's lines in a group in which no command is obeyed", () => {
    const { reporter, log } = started();
    const child = reporter.openLog("build 1");
    child.line("STEP 1/2: FROM scratch");
    child.line("::error::evil");
    child.line("\u001b[31mred\u001b[0m ##[add-mask]x");
    child.close();
    reporter.info("done");
    expect(log()).toEqual([
      "::group::build 1",
      "::stop-commands::token-1",
      "STEP 1/2: FROM scratch",
      ": :error::evil",
      "red # #[add-mask]x",
      "::token-1::",
      "::endgroup::",
      "done",
    ]);
  });

  it("shows the first log live and the second one after it, in a group of its own", () => {
    const { reporter, log } = started();
    const first = reporter.openLog("build 1");
    const second = reporter.openLog("build 2");
    first.line("a1");
    second.line("b1");
    first.line("a2");
    second.line("b2");
    first.close();
    second.line("b3");
    second.close();
    expect(
      log().filter((line) => !line.startsWith("::stop") && !line.startsWith("::token")),
    ).toEqual([
      "::group::build 1",
      "a1",
      "a2",
      "::endgroup::",
      "::group::build 2",
      "b1",
      "b2",
      "b3",
      "::endgroup::",
    ]);
  });

  it("shows a log that closed before its turn whole, and one without lines not at all", () => {
    const { reporter, log } = started();
    const first = reporter.openLog("build 1");
    const second = reporter.openLog("build 2");
    const third = reporter.openLog("build 3");
    second.line("b1");
    second.close();
    third.close();
    first.close();
    expect(log().filter((line) => line.startsWith("::group") || line === "b1")).toEqual([
      "::group::build 2",
      "b1",
    ]);
  });

  it("leaves the group for what Twofold says, with another token for what follows", () => {
    const { reporter, log } = started();
    const child = reporter.openLog("build 1");
    child.line("a");
    reporter.annotate({ level: "warning", title: "T", message: "m" });
    child.line("b");
    child.close();
    expect(log()).toEqual([
      "::group::build 1",
      "::stop-commands::token-1",
      "a",
      "::token-1::",
      "::endgroup::",
      "::warning title=T::m",
      "::group::build 1 (continued)",
      "::stop-commands::token-2",
      "b",
      "::token-2::",
      "::endgroup::",
    ]);
  });

  it("keeps the beginning and the end of a long log that waits, and counts the rest", () => {
    const { reporter, log } = started();
    const first = reporter.openLog("build 1");
    const second = reporter.openLog("build 2");
    for (let index = 0; index < 50_000; index += 1) second.line(`line ${index}`);
    first.close();
    second.close();
    const lines = log().filter((line) => !line.startsWith("::"));
    expect(lines).toHaveLength(10_001);
    expect(lines.slice(1999, 2002)).toEqual([
      "line 1999",
      "… 40,000 lines left out …",
      "line 42000",
    ]);
    expect(lines.at(-1)).toBe("line 49999");
  });

  it("makes no command of its own texts, whatever files are called", () => {
    const { reporter, log } = started();
    reporter.info("two lines\n::error::of a path");
    reporter.warn("a\n::error::b");
    expect(log()).toEqual(["two lines", ": :error::of a path", "::warning::a%0A::error::b"]);
  });

  it("says what goes on every 15 seconds at most, and then the newest", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    try {
      const { reporter, log } = started();
      for (const step of ["one", "two", "three"]) reporter.progress(step);
      expect(log()).toEqual(["one"]);
      vi.advanceTimersByTime(15_000);
      expect(log()).toEqual(["one", "three"]);
      reporter.progress("four");
      reporter.info("done");
      vi.advanceTimersByTime(60_000);
      expect(log()).toEqual(["one", "three", "done"]);
    } finally {
      vi.useRealTimers();
    }
  });
});
