import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import type { Repository } from "../../../../src/app/ports/repository.ts";
import { digestOf } from "../../../../src/domain/oci/digest.ts";
import { json, meet } from "../../../support/met-registry.ts";
import type { Script } from "../../../support/scripted-registry.ts";

const content = Buffer.from("a layer");
const blob = { digest: digestOf(content), size: content.length };

const push = (repository: Repository): Promise<boolean> =>
  repository.pushBlob(blob, async function* () {
    yield content;
  });

/** Takes uploads; the blob is there as soon as `has` says so. @param committed after the PUT's body */
function uploading(has: () => boolean, committed: (response: ServerResponse) => void): Script {
  return (request, response, nth) => {
    if (request.method === "HEAD") return json({}, {}, has() ? 200 : 404)(request, response, nth);
    request.resume().on("end", () => {
      if (request.method === "PUT") committed(response);
      else response.writeHead(202, { location: "/v2/acme/shop/blobs/uploads/7" }).end();
    });
  };
}

const puts = (requests: readonly string[]): number =>
  requests.filter((line) => line.startsWith("PUT ")).length;

describe("a registry that is slow to keep a layer", () => {
  it("gets it once, and is waited for", async () => {
    const script = uploading(
      () => false,
      (response) => setTimeout(() => response.writeHead(201).end(), 1500),
    );
    const { repository, registry } = await meet(script, { idleSeconds: 0.5 });
    expect(await push(repository)).toBe(true);
    expect(puts(registry.requests)).toBe(1);
  });

  it("is not waited for without end", async () => {
    const script = uploading(
      () => false,
      () => undefined,
    );
    const { repository, registry } = await meet(script, { commitSeconds: 0.2 });
    await expect(push(repository)).rejects.toThrow(/does not answer/);
    expect(puts(registry.requests)).toBe(4);
  });

  it("gets it once if only its answer is lost", async () => {
    let isKept = false;
    const script = uploading(
      () => isKept,
      (response) => {
        isKept = true;
        response.destroy();
      },
    );
    const { repository, registry } = await meet(script);
    expect(await push(repository)).toBe(true);
    expect(puts(registry.requests)).toBe(1);
  });
});

describe("a registry that sends a byte now and then", () => {
  const drip = (response: ServerResponse, write: () => void): void => {
    const timer = setInterval(write, 50);
    response.once("close", () => clearInterval(timer));
  };

  it.each<[what: string, script: Script]>([
    [
      "of a list",
      (_request, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        drip(response, () => response.write(" "));
      },
    ],
    [
      "of a head",
      (request, response) => {
        request.socket.write("HTTP/1.1 200 OK\r\nx: ");
        drip(response, () => request.socket.write("x"));
      },
    ],
  ])("%s is given up, and not asked again", async (_what, script) => {
    const { repository, registry } = await meet(script, { answerSeconds: 0.5 });
    await expect(repository.tags()).rejects.toThrow(/does not answer/);
    expect(registry.requests).toHaveLength(1);
  });
});
