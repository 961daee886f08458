import { describe, expect, it } from "vitest";
import { compareRuns } from "../../src/compare/runs.ts";
import { comparedRunsLines, renderComparedRunsJson } from "../../src/report/compared-runs.ts";
import { plainPalette } from "../../src/report/palette.ts";
import { changedFile, imageRun } from "../support/image-runs.ts";

const textOf = (...runs: Parameters<typeof compareRuns>[0]): string =>
  comparedRunsLines(compareRuns(runs), plainPalette).join("\n");

describe("a comparison of two runtime images", () => {
  it("shows both runs as a table, and each difference", () => {
    const a = imageRun({ image: "debian@sha256:1", files: [changedFile("tmp/a")] });
    const b = imageRun({
      image: "busybox@sha256:2",
      end: { kind: "exit", code: 2 },
      stdout: "at 12:00:01\n",
      stderr: ["warning"],
    });
    expect(textOf(a, b)).toMatchInlineSnapshot(`
      "differs: the exit code, standard output, standard error, 1 changed file

      A debian@sha256:1
        ended           exit code 0
        standard output 6 bytes
        standard error  0 lines
        changed files   1

      B busybox@sha256:2
        ended           exit code 2
        standard output 12 bytes
        standard error  1 line
        changed files   0

      ended
        A exit code 0
        B exit code 2
      standard output, line 1
        A \`hello\`
        B \`at 12:00:01\`
      standard error, line 1
        A nothing
        B \`warning\`
      tmp/a
        A file, mode 644, owner 0:0, 2 bytes, sha256 ab
        B not changed"
    `);
  });

  it("shows how a port answered", () => {
    const answered = { end: { kind: "answered" }, stdout: "" } as const;
    const port = {
      kind: "http",
      status: 200,
      headers: ["content-length", "server"],
      body: Buffer.from("hello\n"),
      isWhole: true,
    } as const;
    const failing = { ...port, status: 500, body: Buffer.from("no\n"), isWhole: false };
    const [a, b] = [imageRun({ ...answered, port }), imageRun({ ...answered, port: failing })];
    expect(textOf(a, b)).toMatchInlineSnapshot(`
      "differs: the port's answer

      A a
        ended           was ended when its port had answered
        standard output 0 bytes
        standard error  0 lines
        port            HTTP 200, 6 bytes, headers content-length, server
        changed files   0

      B a
        ended           was ended when its port had answered
        standard output 0 bytes
        standard error  0 lines
        port            HTTP 500, 3 bytes, cut, headers content-length, server
        changed files   0

      port: status, length
        A HTTP 200, 6 bytes, headers content-length, server
        B HTTP 500, 3 bytes, cut, headers content-length, server
      the port's answer, line 1
        A \`hello\`
        B \`no\`"
    `);
    const silent = imageRun({ stdout: "", end: { kind: "time-limit" }, port: { kind: "silent" } });
    expect(textOf(a, silent)).toContain("port: protocol\n  A HTTP 200, 6 bytes");
    const start = Buffer.from("220 ready\n");
    expect(textOf(a, imageRun({ port: { kind: "no-http", start } }))).toContain(
      "took a connection and spoke no HTTP (10 bytes)",
    );
    const long = imageRun({ port: { kind: "long-headers" } });
    expect(textOf(a, long)).toContain("B answered by HTTP, with more than 64 KiB of headers");
    expect(JSON.parse(renderComparedRunsJson(compareRuns([long, a]))).runs[0].port).toEqual({
      kind: "long-headers",
    });
    const [run] = JSON.parse(renderComparedRunsJson(compareRuns([a, b]))).runs;
    expect(run.port).toMatchObject({
      kind: "http",
      status: 200,
      body: { bytes: 6, text: "hello\n" },
    });
  });

  it("says so if both did the same", () => {
    expect(textOf(imageRun(), imageRun())).toContain("same: both images did the same");
  });

  it("makes what an image printed harmless", () => {
    const hostile = { stdout: "\u001b[2J::error::no\n", files: [changedFile("tmp/\u001b]0;x")] };
    const text = textOf(imageRun(hostile), imageRun({ image: "##[error]b" }));
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain("##[");
  });

  it("lists at most fifty files, and all in the JSON", () => {
    const files = Array.from({ length: 60 }, (_, at) => changedFile(`tmp/${at + 10}`));
    const found = compareRuns([imageRun({ files }), imageRun()]);
    const text = comparedRunsLines(found, plainPalette).join("\n");
    expect(text.match(/^tmp\//gm)).toHaveLength(50);
    expect(text).toContain("… and 10 files more; --json lists all");
    expect(JSON.parse(renderComparedRunsJson(found)).differences).toHaveLength(60);
  });

  it("gives the JSON the beginning of an output, its length and its digest", () => {
    const stdout = "x".repeat(70_000);
    const json = renderComparedRunsJson(compareRuns([imageRun({ stdout }), imageRun()]));
    const [run] = JSON.parse(json).runs;
    expect(run.stdout.bytes).toBe(70_000);
    expect(run.stdout.text).toHaveLength(65_536);
    expect(run.stdout.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
