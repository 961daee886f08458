import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it, vi } from "vitest";
import { callAs, type Way } from "../support/call-as.ts";
import { debianBase, pushDebianBase } from "../support/debian-base.ts";
import type { TestMachine } from "../support/machine.ts";
import { servedDigest } from "../support/registry-view.ts";
import { expectOnlyLeft, type FinishedCall, newStory } from "../support/story.ts";

const story = newStory();
/** Debian's smallest set of packages, and busybox on nothing; each by its digest. */
let debian = "";
let busybox = "";

beforeAll(async () => {
  const layout = await debianBase(["base-files"], ["usr/share/doc/*", "var/lib/apt/lists/*"]);
  const reference = await pushDebianBase(layout, inject("registry"), "minimal");
  const name = reference.slice(0, reference.lastIndexOf(":"));
  debian = `${name}@${await servedDigest(name, "1")}`;
  const { reference: base, digest } = inject("base");
  busybox = `${base.slice(0, base.lastIndexOf(":"))}@${digest}`;
});

/** A checkout whose build stage has a script, and the flags that take it from there. */
async function scriptIn(lines: readonly string[], interpreter = "/bin/sh") {
  const { folder } = await story.checkout({
    Containerfile: `FROM ${debian} AS build\nCOPY check /out/check\n`,
    check: { text: `#!${interpreter}\n${lines.join("\n")}\n`, mode: 0o755 },
  });
  return {
    folder,
    flags: ["--artifacts=build:/out/check:/usr/bin/check", "--command=/usr/bin/check"],
  };
}

function commonFlags(images: readonly string[]): readonly string[] {
  const registry = inject("registry");
  return [
    ...images.map((image) => `--runtime-image=${image}`),
    `--insecure-registries=${registry}`,
  ];
}

async function compare(
  lines: readonly string[],
  images: readonly string[] = [busybox, debian],
  more: readonly string[] = [],
  interpreter?: string,
): Promise<FinishedCall> {
  const { folder, flags } = await scriptIn(lines, interpreter);
  const args = ["compare-bases", ...commonFlags(images), ...flags, ...more, "--json"];
  return await story.cli(folder, args);
}

function read(call: FinishedCall) {
  return JSON.parse(call.stdout);
}

describe("one recipe on two runtime images", () => {
  it("does the same: exit code, output, changed files, with the same standard input", async () => {
    const stdin = join(await story.job(), "input");
    await writeFile(stdin, "to both\0\n");
    const script = [
      "cat",
      "echo hello",
      "hostname 1>&2 || cat /etc/hostname >&2",
      "echo note >/tmp/note",
      "exit 3",
    ];
    const call = await compare(script, [busybox, debian], [`--stdin=${stdin}`]);
    expect(read(call)).toMatchObject({ verdict: "same", differences: [] });
    expect(call.code).toBe(0);
    for (const run of read(call).runs) {
      expect(run.end).toEqual({ kind: "exit", code: 3 });
      expect(run.stdout.text).toBe("to both\0\nhello\n");
      expect(run.files).toMatchObject([{ path: "tmp/note", type: "file", size: 5 }]);
    }
  });

  it("does something else: each difference is told", async () => {
    const call = await compare([
      "[ -e /etc/debian_version ] || { echo other; echo 1 >/tmp/only; exit 1; }",
      "echo debian; echo warning >&2; exit 4",
    ]);
    expect(call.code).toBe(1);
    expect(read(call).differences).toMatchObject([
      { kind: "end", ends: [{ code: 1 }, { code: 4 }] },
      { kind: "stdout", line: 1, texts: ["other", "debian"], passing: [] },
      { kind: "stderr", line: 1, texts: [null, "warning"] },
      { kind: "file", path: "tmp/only", files: [{ size: 2 }, null] },
    ]);
    expect(call.stderr).toContain(
      "differs: the exit code, standard output, standard error, 1 changed file",
    );
  });

  it("says of a time that each run has another one", async () => {
    const call = await compare(["echo started at $(date +%s)"], [busybox, busybox]);
    expect(read(call).differences).toMatchObject([{ kind: "stdout", passing: ["time"] }]);
    expect(call.code).toBe(1);
  });

  it("is not started where the script's interpreter is missing", async () => {
    const call = await compare(["true"], [busybox, debian], [], "/bin/bash");
    expect(read(call).differences).toMatchObject([
      { kind: "end", ends: [{ kind: "not-started" }, { kind: "exit", code: 0 }] },
    ]);
  });

  it("reaches nothing of the machine, and not more than its limits", async () => {
    const call = await compare(
      [
        `wget -q -T 2 -O /dev/null http://${inject("registry")}/v2/ 2>/dev/null && echo reached`,
        "cat /proc/net/dev | grep -c :",
        "(a=x; while :; do a=$a$a; done) 2>/dev/null; echo $?",
        "yes",
      ],
      [busybox, busybox],
    );
    expect(read(call)).toMatchObject({
      verdict: "same",
      runs: [{ end: { kind: "output-limit" } }, {}],
    });
    expect(read(call).runs[0].stdout.text.split("\n").slice(0, 3)).toEqual(["1", "137", "y"]);
  });
});

const sidWithCrun: TestMachine = { release: "sid", runtime: "crun" };

describe("a server", () => {
  /** busybox's server, which the build stage takes from the one base that has it. */
  async function served(
    lines: readonly string[],
    images: readonly string[],
    more = "",
    way: Way = {},
  ) {
    const { folder } = await story.checkout({
      Containerfile: [
        `FROM ${busybox} AS httpd`,
        `FROM ${debian} AS build`,
        "COPY --from=httpd /bin/busybox /out/httpd",
        "COPY serve /out/serve",
      ].join("\n"),
      serve: { text: `#!/bin/sh\n${lines.join("\n")}\n`, mode: 0o755 },
    });
    const artifacts = [
      "httpd:/bin/busybox:/usr/bin/busybox-web",
      "build:/out/serve:/usr/bin/serve",
    ];
    const as = await callAs(story, way, [folder]);
    const args = [
      ...["compare-bases", ...commonFlags(images), "--json", "--command=/usr/bin/serve"],
      ...artifacts.map((each) => `--artifacts=${each}`),
      ...(more === "" ? [] : [more]),
    ];
    return await story.cli(folder, args, as);
  }
  const listen = "exec /usr/bin/busybox-web httpd -f -p 8080 -h /tmp/site";
  const site = "mkdir -p /tmp/site; echo hello >/tmp/site/index.html";

  it.each([
    { who: "root, with this machine's runtime", way: {} },
    { who: "a user without rights", way: { isUser: true } },
    { who: "root, with crun", way: { machine: sidWithCrun } },
    { who: "a user without rights, with crun", way: { isUser: true, machine: sidWithCrun } },
  ])("answers alike on both ($who)", async ({ way }) => {
    const call = await served([site, listen], [busybox, debian], "--port=8080", way);
    expect(read(call)).toMatchObject({ verdict: "same", differences: [] });
    expect(call.code).toBe(0);
    for (const run of read(call).runs) {
      expect(run.end).toEqual({ kind: "answered" });
      expect(run.port).toMatchObject({
        ...{ kind: "http", status: 200, isWhole: true },
        body: { text: "hello\n" },
      });
      expect(run.port.headers).toContain("content-length");
    }
  });

  it("answers otherwise on one: status, headers, body", async () => {
    const onlyOnDebian = `${site}; [ -e /etc/debian_version ] || rm /tmp/site/index.html`;
    const call = await served([onlyOnDebian, listen], [busybox, debian], "--port=8080");
    expect(call.code).toBe(1);
    expect(read(call).differences).toMatchObject([
      { kind: "port", parts: ["status", "headers"] },
      { kind: "body", line: 1 },
      { kind: "file", path: "tmp/site/index.html" },
    ]);
    expect(call.stderr).toContain("differs: the port's answer, 1 changed file");
  });

  it("never listens on one, where the command ends", async () => {
    const onDebian = `[ -e /etc/debian_version ] || { echo no >&2; exit 7; }; ${site}`;
    const call = await served([onDebian, listen], [busybox, debian], "--port=8080");
    expect(call.code).toBe(1);
    expect(read(call).differences).toMatchObject([
      { kind: "end", ends: [{ kind: "exit", code: 7 }, { kind: "answered" }] },
      { kind: "stderr", line: 1, texts: ["no", null] },
      { kind: "port", parts: ["protocol"] },
      { kind: "file", path: "tmp/site/index.html" },
    ]);
    expect(read(call).runs[0].port).toEqual({ kind: "silent" });
  });

  it("is asked in its own network, not on the machine: a port that only the machine has", async () => {
    const port = inject("registry").split(":").at(-1);
    const call = await served(["sleep 2"], [busybox, busybox], `--port=${port}`);
    expect(call.code).toBe(3);
    expect(call.stderr).toContain(`Nothing answered at port ${port} on either image`);
  });
});

describe("a comparison that cannot be made", () => {
  it("has one image, or three: a usage error", async () => {
    const call = await compare(["true"], [busybox]);
    expect(call.code).toBe(2);
    expect(call.stderr).toContain("it is given once, and two images are compared");
  });

  it("starts on neither image: no verdict", async () => {
    const { folder, flags } = await scriptIn(["true"]);
    const args = ["compare-bases", ...commonFlags([busybox, debian]), ...flags];
    const call = await story.cli(folder, [...args, "--command=/usr/bin/absent"]);
    expect(call.code).toBe(3);
    expect(call.stdout).toBe("");
    expect(call.stderr).toContain("could be started on neither image");
  });

  it.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
    "ended by %s, leaves nothing",
    async (signal) => {
      const { folder, flags } = await scriptIn(["sleep 50"]);
      // The port is asked all the time.
      const args = ["compare-bases", ...commonFlags([busybox, busybox]), ...flags, "--port=8080"];
      const started = await story.startCli(folder, args);
      await started.program.waitFor(/^running on /m);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      started.program.child.kill(signal);
      const finished = await started.program.finished;
      expect(finished.code).not.toBe(0);
      // After SIGKILL, the watcher removes what is left, when we have already ended.
      await vi.waitFor(() => expectOnlyLeft(started.job, []), { timeout: 60_000, interval: 500 });
    },
  );
});
