import { findDrift } from "../../src/app/drift/find-drift.ts";
import { readRunning } from "../../src/deployed/read-running.ts";
import { readWanted } from "../../src/deployed/read-wanted.ts";
import type { Drift, DriftRow } from "../../src/domain/deployed/drift.ts";
import { type Digest, digestFromHex } from "../../src/domain/oci/digest.ts";
import { parseManifest } from "../../src/domain/oci/oci-parse.ts";
import { FakeRepository } from "./fake-repository.ts";
import { pod, podList } from "./pods.ts";

/** The repository that everything runs from. */
export const name = "registry.test/acme/shop";
/** The revision that is wanted. */
export const now = "9f2c".repeat(10);
/** What is wanted, and what an earlier image has. */
export const id = `github.com/acme/shop,1.4.0+${now}`;
export const earlier = `github.com/acme/shop,1.3.0+${"0ba1".repeat(10)}`;
/** A digest that nobody serves. */
export const strange = digestFromHex("5".repeat(64));

interface Labelled {
  readonly source?: string;
  readonly advisories?: string;
  readonly architecture?: string;
}

/** A repository with an image, and what finds drift against it. */
export function registry() {
  const repository = new FakeRepository(name);
  const add = (tags: readonly string[], { source, advisories, architecture }: Labelled): Digest =>
    repository.add(tags, {
      labels: {
        ...(source === undefined ? {} : { "dev.twofold.source-id": source }),
        ...(advisories === undefined ? {} : { "dev.twofold.advisories": advisories }),
      },
      ...(architecture === undefined ? {} : { architecture }),
    });
  const client = { repository: () => repository, close: () => Promise.resolve() };
  const drift = async (wanted: string, running: string): Promise<Drift> =>
    findDrift({
      wanted: await readWanted("wanted.yml", wanted),
      running: await readRunning("running", running),
      client,
    });
  const idOf = (digest: Digest): Digest => {
    const bytes = repository.manifests.get(digest)?.bytes ?? Buffer.alloc(0);
    return parseManifest(bytes, { name: "the image", code: "tool" }).config.digest;
  };
  return { repository, add, drift, idOf };
}

/** The pods of one workload with one container, whose image is asked for as written. */
export function pods(written: string, imageID?: string): string {
  const owner = { kind: "StatefulSet", name: "api" };
  const container = { name: "web", image: written, ...(imageID === undefined ? {} : { imageID }) };
  return podList([pod({ owner, containers: [container] })]);
}

/** What should run there. */
export const wanting = (what: string, rules = ""): string =>
  `${rules}services:\n  shop/api: ${what}\n`;

/** The one row of a result that has one. */
export function only({ rows }: Drift): DriftRow {
  const [row, ...more] = rows;
  if (row === undefined || more.length > 0) throw new Error(`${rows.length} rows`);
  return row;
}
