import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { download } from "../../../src/adapters/actions/download.ts";

let folder = "";
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-download-"));
});

afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true });
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  // A TCP server's address is always of this shape.
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

function fetched(url: string, signal = new AbortController().signal): Promise<string> {
  const file = join(folder, "file");
  const name = "https://example.org/file";
  return download({ url, name, file, mostBytes: 1000, setting: "buildah", signal });
}

describe("a download", () => {
  it("is saved, and its checksum is told", async () => {
    const address = await serve((request, answer) => {
      if (request.url === "/old") answer.writeHead(302, { location: "/new" }).end();
      else answer.end("bytes");
    });
    const sha256 = createHash("sha256").update("bytes").digest("hex");
    expect(await fetched(`${address}/old`)).toBe(sha256);
    expect(await readFile(join(folder, "file"), "utf8")).toBe("bytes");
  });

  it("is redirected ten times at most, and never to anything but http and https", async () => {
    const address = await serve((request, answer) => {
      const location = request.url === "/odd" ? "file:///etc/passwd" : "/again";
      answer.writeHead(302, { location }).end();
    });
    await expect(fetched(address)).rejects.toThrow(/more than 10 times/);
    await expect(fetched(`${address}/odd`)).rejects.toThrow(/no URL/);
  });

  it("of more than the limit stops, also when it never ends", async () => {
    const address = await serve((_, answer) => {
      const more = () => void (answer.destroyed || answer.write("x".repeat(400), more));
      more();
    });
    await expect(fetched(address)).rejects.toThrow(/more than 1000 bytes/);
  });

  it("that is not there says what the server answers, without the URL's query", async () => {
    const address = await serve((_, answer) => void answer.writeHead(404).end("no such file"));
    const failed = fetched(`${address}/x?token=secret`);
    await expect(failed).rejects.toThrow("https://example.org/file could not be downloaded");
    await expect(failed).rejects.toThrow(/answers 404/);
    await expect(failed).rejects.not.toThrow(/secret/);
  });

  it("that is cut off, or that nobody answers, fails with the reason", async () => {
    const address = await serve((_, answer) => {
      answer.writeHead(200, { "content-length": "100" }).write("part");
      setImmediate(() => answer.destroy());
    });
    await expect(fetched(address)).rejects.toMatchObject({ code: "tool" });
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    await rm(join(folder, "file"), { force: true });
    await expect(fetched(address)).rejects.toThrow(/ECONNREFUSED/);
  });

  it("ends when the run is stopped", async () => {
    const stop = new AbortController();
    const address = await serve((_, answer) => {
      answer.write("part");
      setImmediate(() => stop.abort(new Error("stopped")));
    });
    await expect(fetched(address, stop.signal)).rejects.toThrow("stopped");
  });
});
