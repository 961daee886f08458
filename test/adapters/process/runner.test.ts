import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { childEnvironment } from "../../../src/adapters/process/child-environment.ts";
import { leash } from "../../../src/adapters/process/leash.ts";
import { LineSplitter } from "../../../src/adapters/process/lines.ts";
import { describeEnd, run, succeeded } from "../../../src/adapters/process/runner.ts";

const env = { PATH: process.env["PATH"] ?? "/bin" };
const sh = (script: string) => ({ program: "sh", args: ["-c", script], env });

describe("running a program", () => {
  it("gives its output and says that it succeeded", async () => {
    const finished = await run(sh("printf hello"));
    expect(finished.stdout.toString()).toBe("hello");
    expect(succeeded(finished)).toBe(true);
  });

  it("hands over what the program is to read, or nothing", async () => {
    const input = "a\n".repeat(100_000);
    const fed = await run({ ...sh("wc -l"), input });
    expect(fed.stdout.toString().trim()).toBe("100000");
    expect((await run(sh("wc -c"))).stdout.toString().trim()).toBe("0");
  });

  it("does not mind a program that reads less than it is given, or never starts", async () => {
    const input = "x".repeat(1_000_000);
    expect(describeEnd(await run({ ...sh("exit 3"), input }))).toBe("exit status 3");
    const missing = await run({ program: "/no/such/program", args: [], env, input });
    expect(missing.end.kind).toBe("not-started");
  });

  it("keeps an output up to its limit without gaps", async () => {
    const many = 40 * 1024 * 1024;
    const { stdout } = await run(sh(`yes | head -c ${many}; printf end`));
    expect(stdout.length).toBeLessThan(many);
    expect(stdout.includes("end")).toBe(false);
  });

  it("ends a child of an endless output where a part of it is worth nothing", async () => {
    const finished = await run({ ...sh("exec yes"), endsWhenOverlong: true });
    expect(describeEnd(finished)).toBe("more than 33554432 bytes of output");
  });

  it("takes the exit status alone for failure, whatever was printed", async () => {
    const silent = await run(sh("exit 7"));
    const loud = await run(sh("echo trouble >&2"));
    expect([succeeded(silent), describeEnd(silent), succeeded(loud)]).toEqual([
      false,
      "exit status 7",
      true,
    ]);
  });

  it("counts a silent kill as failure", async () => {
    const finished = await run(sh("kill -9 $$"));
    expect(describeEnd(finished)).toBe("killed by SIGKILL");
  });

  it("says so when there is no such program", async () => {
    const finished = await run({ program: "/no/such/program", args: [], env });
    expect(finished.end.kind).toBe("not-started");
  });

  it("gives up after the deadline", async () => {
    const finished = await run({ ...sh("exec sleep 60"), timeoutSeconds: 0.2 });
    expect(finished.end.kind).toBe("timeout");
  });

  it("does not wait after the deadline for what has left the process group", async () => {
    const lines: string[] = [];
    const finished = await run({
      ...sh("setsid sh -c 'echo $$; exec sleep 600' & wait"),
      onLine: (line) => lines.push(line),
      endSignal: "SIGKILL",
      timeoutSeconds: 0.5,
    });
    expect(finished.end.kind).toBe("timeout");
    process.kill(Number(lines[0]));
  });

  it("passes on each line of both streams as it comes", async () => {
    const lines: string[] = [];
    await run({
      ...sh("echo one; echo two >&2; printf three"),
      onLine: (line) => lines.push(line),
    });
    expect(lines.sort()).toEqual(["one", "three", "two"]);
  });

  it("ends the child on abort and throws the abort's reason", async () => {
    const stop = new AbortController();
    const running = run({ ...sh("trap 'exit 3' TERM; sleep 60 & wait"), signal: stop.signal });
    setTimeout(() => stop.abort(new Error("stopped")), 100);
    await expect(running).rejects.toThrow("stopped");
  });

  it("kills the whole group of a child that does not listen", async () => {
    const stop = new AbortController();
    let pid = 0;
    const running = run({
      ...sh("trap '' TERM; echo $$; while :; do sleep 1; done"),
      signal: stop.signal,
      onLine: (line) => {
        pid = Number(line);
        stop.abort(new Error("stopped"));
      },
    });
    await expect(running).rejects.toThrow("stopped");
    expect(() => process.kill(pid, 0)).toThrow();
  }, 10_000);
});

describe("lines of a child", () => {
  const split = (...chunks: string[]): readonly string[] => {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(line));
    for (const chunk of chunks) splitter.push(Buffer.from(chunk));
    splitter.flush();
    return lines;
  };

  it("come out whole wherever the chunks end", () => {
    expect(split("a\nb", "c\r", "\nd")).toEqual(["a", "bc", "d"]);
  });

  it("end at a lone carriage return, as progress bars print them", () => {
    expect(split("10%\r20%\rdone\n")).toEqual(["10%", "20%", "done"]);
  });

  it("are cut into pieces when they never end", () => {
    expect(split("x".repeat(40_000)).map((line) => line.length)).toEqual([16384, 16384, 7232]);
  });
});

describe("the environment of children", () => {
  it("has no token, no input and nothing that changes buildah behind the plan's back", () => {
    const kept = childEnvironment({
      PATH: "/bin",
      HOME: "/root",
      ACTIONS_RUNTIME_TOKEN: "t",
      INPUT_PASSWORD: "p",
      "INPUT_BUILD-ARGS": "A=1",
      GITHUB_TOKEN: "t",
      BUILDAH_LAYERS: "true",
      BUILDAH_FORMAT: "docker",
      SOURCE_DATE_EPOCH: "1",
      STORAGE_DRIVER: "vfs",
      AWS_SECRET_ACCESS_KEY: "s",
      NPM_TOKEN: "t",
      GITHUB_STEP_SUMMARY: "/s",
    });
    expect(kept).toEqual({ PATH: "/bin", HOME: "/root" });
  });

  it("has what programs need to find their settings and to reach the network", () => {
    const needed = {
      LC_ALL: "C",
      XDG_RUNTIME_DIR: "/run/user/1000",
      https_proxy: "http://proxy:3128",
      NO_PROXY: "localhost",
      SSL_CERT_FILE: "/certs",
      CONTAINERS_REGISTRIES_CONF: "/registries.conf",
      DOCKER_CONFIG: "/docker",
      GIT_SSH_COMMAND: "ssh -i key",
      SSH_AUTH_SOCK: "/agent",
    };
    expect(childEnvironment(needed)).toEqual(needed);
  });
});

describe("a program on a leash", () => {
  it("runs as it would without", async () => {
    const words = await leash("TERM", env);
    expect(words[0]).toBe("setpriv");
    const finished = await run({ ...sh("printf hello; exit 127"), leash: words });
    expect([finished.stdout.toString(), describeEnd(finished)]).toEqual([
      "hello",
      "exit status 127",
    ]);
    const missing = await run({ program: "no-such-program", args: [], env, leash: words });
    expect(missing.end.kind).toBe("not-started");
  });

  it("ends when the process that started it was killed", async () => {
    const [words, program] = [await leash("TERM", env), "sleep"];
    const script = `require("node:child_process").spawn(${JSON.stringify(words[0])},
      ${JSON.stringify([...words.slice(1), program, "61.25"])}, { detached: true, stdio: "inherit" });`;
    const parent = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "ignore"] });
    // Open for as long as either of the two runs.
    const ended = once(parent.stdout.resume(), "close");
    const children = `/proc/${parent.pid}/task/${parent.pid}/children`;
    await vi.waitFor(
      () => {
        const child = readFileSync(children, "utf8").trim();
        expect(readFileSync(`/proc/${child}/cmdline`, "utf8")).toBe("sleep\x0061.25\0");
      },
      { timeout: 30_000 },
    );
    parent.kill("SIGKILL");
    await ended;
  });

  it("does without one where setpriv cannot hold it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "no-setpriv-"));
    writeFileSync(join(folder, "setpriv"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    expect(await leash("TERM", { PATH: folder })).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
