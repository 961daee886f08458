import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { registryStore } from "../../../src/adapters/ledger/registry-store.ts";
import { LedgerFault } from "../../../src/app/ports/ledger.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { Failure } from "../../../src/domain/text/failure.ts";
import { FakeRepository } from "../../support/fake-repository.ts";

const key = digestOf(Buffer.from("the step"));
const text = "its changes";
const digest = digestOf(Buffer.from(text));
let folder: string;
let repository: FakeRepository;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "registry-store-"));
  repository = new FakeRepository("registry.test/acme/cache");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function keep(): Promise<void> {
  const archive = join(folder, "changes.tar");
  await writeFile(archive, text);
  const changes = { archive, digest, bytes: text.length };
  await registryStore(repository).keep(key, Buffer.from("entry"), changes);
}

describe("steps in a repository", () => {
  it("are artifacts under tags made of their keys", async () => {
    const store = registryStore(repository);
    expect(await store.find(key)).toBeUndefined();
    await keep();
    expect(Buffer.from((await store.find(key)) ?? "").toString()).toBe("entry");
    const to = join(folder, "to");
    await store.fetch(key, digest, to, 100);
    expect(await readFile(to, "utf8")).toBe(text);
    expect([...repository.named.keys()]).toEqual([`step-${key.slice("sha256:".length)}`]);
  });

  it("are not there before the manifest is, which comes last", async () => {
    repository.before = (request) => {
      if (request.startsWith("put")) throw new Error("killed");
    };
    await expect(keep()).rejects.toThrow("killed");
    repository.before = () => undefined;
    expect(await registryStore(repository).find(key)).toBeUndefined();
  });

  it("have no other or longer changes than the entry names", async () => {
    await keep();
    const store = registryStore(repository);
    const other = store.fetch(key, key, join(folder, "a"), 100);
    await expect(other).rejects.toBeInstanceOf(LedgerFault);
    const longer = store.fetch(key, digest, join(folder, "b"), 3);
    await expect(longer).rejects.toBeInstanceOf(LedgerFault);
  });

  it("are told of where the registry fails, or holds something else under a step's tag", async () => {
    repository.add([`step-${key.slice("sha256:".length)}`]);
    const store = registryStore(repository);
    await expect(store.find(key)).rejects.toThrow("a tag of a step holds something else");
    repository.before = () => {
      throw new Failure({ code: "registry", message: "It answered 503.", fix: "Wait." });
    };
    await expect(store.find(key)).rejects.toThrow(/^It answered 503$/);
    await expect(store.find(key)).rejects.toBeInstanceOf(LedgerFault);
  });
});
