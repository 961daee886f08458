import { describe, expect, it } from "vitest";
import { createTerminalReporter } from "../../../src/adapters/terminal/reporter.ts";
import { colourPalette, paletteFor, plainPalette } from "../../../src/report/palette.ts";

const normal = { palette: plainPalette, detail: "normal" } as const;
const quiet = { palette: plainPalette, detail: "quiet" } as const;
const verbose = { palette: plainPalette, detail: "verbose" } as const;

function stream(shape: { readonly isTTY?: boolean; readonly columns?: number }) {
  const written: string[] = [];
  return { ...shape, written, write: (text: string) => written.push(text) };
}

describe("in a pipe", () => {
  it("there are plain lines, children's with their name, progress rarely", () => {
    const pipe = stream({});
    const reporter = createTerminalReporter(pipe, normal);
    reporter.progress("building");
    reporter.progress("still building");
    reporter.openLog("build 1").line("\u001b[1mSTEP 1/2\u001b[0m: FROM scratch\r");
    reporter.warn("slow\ndisk");
    expect(pipe.written.join("")).toBe(
      "building\nbuild 1 │ STEP 1/2: FROM scratch\nwarning: slow\ndisk\n",
    );
  });
});

describe("on a terminal", () => {
  it("progress stays below the lines, in one row, until something is said", () => {
    const terminal = stream({ isTTY: true, columns: 20 });
    const reporter = createTerminalReporter(terminal, verbose);
    reporter.progress("a very long step, and more");
    reporter.openLog("build 1").line("x");
    reporter.info("done");
    const shown = "\r\u001b[2Ka very long step, …";
    expect(terminal.written.join("")).toBe(
      `${shown}\r\u001b[2Kbuild 1 │ x\n${shown}\r\u001b[2Kdone\n`,
    );
  });

  it("the builds' logs are hidden behind the progress unless they are asked for", () => {
    const terminal = stream({ isTTY: true });
    const reporter = createTerminalReporter(terminal, normal);
    reporter.openLog("build 1").line("STEP 1/2: FROM scratch");
    expect(terminal.written).toEqual([]);
    createTerminalReporter(terminal, verbose).openLog("build 1").line("x");
    expect(terminal.written).toEqual(["build 1 │ x\n"]);
  });

  it("a result is shown as it is, with its colours", () => {
    const terminal = stream({ isTTY: true });
    const reporter = createTerminalReporter(terminal, normal);
    reporter.progress("building");
    reporter.show(["", colourPalette.bad("no")]);
    expect(terminal.written.at(-1)).toBe("\u001b[31mno\u001b[39m\n");
    expect(terminal.written.at(-3)).toBe("\r\u001b[2K");
  });

  it("an annotation has its place", () => {
    const terminal = stream({ isTTY: true });
    const place = { file: "Containerfile", line: 3 };
    createTerminalReporter(terminal, normal).annotate({
      level: "error",
      title: "T",
      message: "RUN failed",
      place,
    });
    expect(terminal.written.join("")).toBe("Containerfile:3: error: RUN failed\n");
  });
});

describe("when it shall be quiet", () => {
  it.each([stream({}), stream({ isTTY: true })])("only errors and the result are shown", (to) => {
    const reporter = createTerminalReporter(to, quiet);
    reporter.info("source");
    reporter.warn("slow disk");
    reporter.progress("building");
    reporter.openLog("build 1").line("x");
    reporter.annotate({ level: "warning", title: "T", message: "odd" });
    reporter.annotate({ level: "error", title: "T", message: "broken" });
    reporter.show(["Reproducible."]);
    expect(to.written).toEqual(["error: broken\n", "Reproducible.\n"]);
  });
});

describe("colours", () => {
  it("are for terminals that take them", () => {
    const terminal = { isTTY: true };
    expect(paletteFor(terminal, { TERM: "xterm" })).toBe(colourPalette);
    expect(paletteFor(terminal, { TERM: "xterm", NO_COLOR: "1" })).toBe(plainPalette);
    expect(paletteFor(terminal, { TERM: "dumb" })).toBe(plainPalette);
    expect(paletteFor(terminal, { TERM: "xterm", CLICOLOR: "0" })).toBe(plainPalette);
    expect(paletteFor(terminal, { TERM: "xterm", FORCE_COLOR: "0" })).toBe(plainPalette);
    expect(paletteFor(terminal, { TERM: "xterm", NO_COLOR: "" })).toBe(colourPalette);
    expect(paletteFor({}, { TERM: "xterm" })).toBe(plainPalette);
  });

  it("are also for a pipe that is said to take them, but never against NO_COLOR", () => {
    expect(paletteFor({}, { FORCE_COLOR: "1" })).toBe(colourPalette);
    expect(paletteFor({}, { CLICOLOR_FORCE: "1", TERM: "dumb" })).toBe(colourPalette);
    expect(paletteFor({}, { FORCE_COLOR: "0", CLICOLOR_FORCE: "1" })).toBe(colourPalette);
    expect(paletteFor({}, { FORCE_COLOR: "", CLICOLOR: "1" })).toBe(plainPalette);
    expect(paletteFor({}, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(plainPalette);
  });

  it("are put around the text", () => {
    expect(colourPalette.bad("x")).toBe("\u001b[31mx\u001b[39m");
  });
});
