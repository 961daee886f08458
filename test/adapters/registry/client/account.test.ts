import { describe, expect, it } from "vitest";
import { digestOf } from "../../../../src/domain/oci/digest.ts";
import { first, json, meet, secret, stops } from "../../../support/met-registry.ts";
import { startScripted } from "../../../support/scripted-registry.ts";

describe("the account", () => {
  const challenge = { "www-authenticate": 'Basic realm="r"' };
  const asking = json({}, challenge, 401);

  it("is not sent to the storage that a blob is at", async () => {
    const storage = await startScripted((_request, response) => response.end("x"));
    stops.push(() => storage.stop());
    const { repository, registry } = await meet((request, response, nth) => {
      if (request.headers.authorization === undefined) return asking(request, response, nth);
      response.writeHead(307, { location: `http://${storage.address}/blob?signature=s` }).end();
    });
    const bytes = Buffer.from("x");
    expect(await repository.blob({ digest: digestOf(bytes), size: 1 })).toEqual(bytes);
    expect(registry.accounts.at(-1)).toMatch(/^Basic /);
    expect(storage.accounts).toEqual([undefined]);
  });

  it("is not sent where an upload goes on at another host", async () => {
    const elsewhere = await startScripted((_request, response) => response.end());
    stops.push(() => elsewhere.stop());
    const { repository } = await meet((request, response, nth) => {
      if (request.headers.authorization === undefined) return asking(request, response, nth);
      if (request.method === "HEAD") return json({}, {}, 404)(request, response, nth);
      response.writeHead(202, { location: `http://${elsewhere.address}/up` }).end();
    });
    const blob = { digest: digestOf(Buffer.from("x")), size: 1 };
    const pushed = repository.pushBlob(blob, async function* () {
      yield Buffer.from("x");
    });
    await expect(pushed).rejects.toThrow(/at another host/);
    expect(elsewhere.requests).toEqual([]);
  });

  it("is sent at once after the first time", async () => {
    const { repository, registry } = await meet((request, response, nth) => {
      if (request.headers.authorization === undefined) return asking(request, response, nth);
      first(0, asking)(request, response, nth);
    });
    await repository.digestOf("1");
    await repository.digestOf("2");
    expect(registry.accounts).toEqual([undefined, expect.any(String), expect.any(String)]);
  });

  it("that is refused is told without the password", async () => {
    const errors = [{ code: "UNAUTHORIZED", message: "no" }];
    const { repository, registry } = await meet(json({ errors }, challenge, 401));
    const said: unknown = await repository.tags().catch((error: unknown) => error);
    expect(said).toMatchObject({ message: expect.stringMatching(/refused the password/) });
    expect(registry.requests).toHaveLength(2);
    expect(JSON.stringify([String(said), said])).not.toContain(secret);
  });
});
