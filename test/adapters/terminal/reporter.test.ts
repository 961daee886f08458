import { describe, expect, it } from "vitest";
import { createTerminalReporter } from "../../../src/adapters/terminal/reporter.ts";
import { colourPalette, paletteFor, plainPalette } from "../../../src/report/palette.ts";

function stream(shape: { readonly isTTY?: boolean; readonly columns?: number }) {
  const written: string[] = [];
  return { ...shape, written, write: (text: string) => written.push(text) };
}

describe("in a pipe", () => {
  it("there are plain lines, children's with their name, progress rarely", () => {
    const pipe = stream({});
    const reporter = createTerminalReporter(pipe, plainPalette);
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
    const reporter = createTerminalReporter(terminal, plainPalette);
    reporter.progress("a very long step, and more");
    reporter.openLog("build 1").line("x");
    reporter.info("done");
    const shown = "\r\u001b[2Ka very long step, …";
    expect(terminal.written.join("")).toBe(
      `${shown}\r\u001b[2Kbuild 1 │ x\n${shown}\r\u001b[2Kdone\n`,
    );
  });

  it("an annotation has its place", () => {
    const terminal = stream({ isTTY: true });
    const place = { file: "Containerfile", line: 3 };
    createTerminalReporter(terminal, plainPalette).annotate({
      level: "error",
      title: "T",
      message: "RUN failed",
      place,
    });
    expect(terminal.written.join("")).toBe("Containerfile:3: error: RUN failed\n");
  });
});

describe("colours", () => {
  it("are for terminals that take them", () => {
    const terminal = { isTTY: true };
    expect(paletteFor(terminal, { TERM: "xterm" })).toBe(colourPalette);
    expect(paletteFor(terminal, { TERM: "xterm", NO_COLOR: "1" })).toBe(plainPalette);
    expect(paletteFor(terminal, { TERM: "dumb" })).toBe(plainPalette);
    expect(paletteFor({}, { TERM: "xterm" })).toBe(plainPalette);
  });

  it("are put around the text", () => {
    expect(colourPalette.bad("x")).toBe("\u001b[31mx\u001b[39m");
  });
});
