import { afterEach } from "vitest";
import { registryClient } from "../../src/adapters/registry/client/client.ts";
import type { Repository } from "../../src/app/ports/repository.ts";
import { digestOf } from "../../src/domain/oci/digest.ts";
import { type Script, type ScriptedRegistry, startScripted } from "./scripted-registry.ts";

/** What is stopped after each test. */
export const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

export interface Met {
  readonly repository: Repository;
  readonly registry: ScriptedRegistry;
  readonly abort: AbortController;
}

export const secret = "hunter-2-4491";

type Limits = Parameters<typeof registryClient>[0]["limits"];

/** A client that waits little, in front of a registry that does what the test says. */
export async function meet(script: Script, limits: Limits = {}): Promise<Met> {
  const registry = await startScripted(script);
  const abort = new AbortController();
  const client = registryClient({
    accounts: async (host) =>
      host === registry.address
        ? { kind: "password", username: "shipper", password: secret }
        : undefined,
    given: [registry.address],
    insecure: [registry.address],
    env: {},
    signal: abort.signal,
    limits: { idleSeconds: 20, ...limits },
    firstWait: 0.02,
  });
  stops.push(
    () => client.close(),
    () => registry.stop(),
  );
  return { repository: client.repository(`${registry.address}/acme/shop`), registry, abort };
}

export const mediaType = "application/vnd.oci.image.manifest.v1+json";
export const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, layers: [] }));
export const digest = digestOf(manifest);
/** The headers of the manifest. */
export const head = { "content-type": mediaType, "docker-content-digest": digest };

/** Answers everything with a value. */
export function json(value: unknown, headers: Record<string, string> = {}, status = 200): Script {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(value));
  };
}

/** Goes wrong so many times, and then serves the manifest. */
export function first(times: number, fault: Script): Script {
  return (request, response, nth) => {
    if (nth <= times) return fault(request, response, nth);
    response.writeHead(200, head);
    response.end(request.method === "HEAD" ? undefined : manifest);
  };
}
