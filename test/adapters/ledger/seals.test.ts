import { chmod, chown, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { identitySeal } from "../../../src/adapters/ledger/identity-seal.ts";
import { keyPath, keySeal, machineKey } from "../../../src/adapters/ledger/key-seal.ts";
import { LedgerFault } from "../../../src/app/ports/ledger.ts";
import type { LedgerSeal } from "../../../src/app/ports/ledger-access.ts";
import type { CheckedBundle, Signer } from "../../../src/domain/labels/signed-statement.ts";
import { digestOf } from "../../../src/domain/oci/digest.ts";
import { succeed } from "../../support/program.ts";

const key = digestOf(Buffer.from("the step"));
const entry = Buffer.from('{"format":1,"of":"a step — with an ü"}');

async function sealedBy(seal: LedgerSeal, bytes: Uint8Array = entry): Promise<Uint8Array> {
  const [sealed] = await seal.seal([{ key, entry: bytes }]);
  return sealed ?? Buffer.from("");
}

describe("an entry sealed by a machine's key", () => {
  const seal = keySeal(Buffer.alloc(32, 1));

  it("is opened by that key alone, and for its step alone", async () => {
    const sealed = await sealedBy(seal);
    expect(Buffer.from(await seal.open(key, sealed))).toEqual(entry);
    const other = keySeal(Buffer.alloc(32, 2));
    await expect(other.open(key, sealed)).rejects.toThrow(/another machine or user/);
    await expect(seal.open(digestOf(entry), sealed)).rejects.toThrow(/another machine or user/);
  });

  it("is of no use without a seal, or sealed by nobody", async () => {
    const text = entry.toString();
    for (const planted of [{ format: 1, entry: text }, { format: 1, entry: text, mac: "" }, {}]) {
      const opening = seal.open(key, Buffer.from(JSON.stringify(planted)));
      await expect(opening).rejects.toBeInstanceOf(LedgerFault);
    }
  });

  it("is never opened as anything else, whatever is changed", async () => {
    const sealed = Buffer.from(await sealedBy(seal));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        fc.integer({ min: 0, max: 255 }),
        async (at, byte) => {
          const changed = Buffer.from(sealed);
          changed[at] = byte;
          const opened = await seal.open(key, changed).catch((error: unknown) => {
            expect(error).toBeInstanceOf(LedgerFault);
            return entry;
          });
          expect(Buffer.from(opened)).toEqual(entry);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the machine's key", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "key-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("is made once, for its user alone, also by several runs at one time", async () => {
    const path = keyPath({ XDG_STATE_HOME: folder });
    const keys = await Promise.all(Array.from({ length: 8 }, () => machineKey(path)));
    expect(new Set(keys.map((each) => Buffer.from(each).toString("hex"))).size).toBe(1);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await readFile(path)).length).toBe(32);
  });

  it("is in the user's state where no other place is named", () => {
    expect(keyPath({ HOME: "/home/u" })).toBe("/home/u/.local/state/twofold/ledger.key");
  });

  it.each([
    ["others can read", 0o644, "k".repeat(32)],
    ["is cut", 0o600, "k"],
  ])("is refused where it %s", async (_, mode, text) => {
    const path = join(folder, "key");
    await writeFile(path, text);
    await chmod(path, mode);
    await expect(machineKey(path)).rejects.toThrow(/`cache`/);
  });

  it("is refused where it is a pipe, which nobody may ever write to", async () => {
    const path = join(folder, "key");
    await succeed(["mkfifo", "-m", "600", path]);
    await expect(machineKey(path)).rejects.toThrow(/it is no file/);
  });

  it.runIf(process.getuid?.() === 0)("is refused where it is another user's", async () => {
    const path = join(folder, "key");
    await writeFile(path, "k".repeat(32), { mode: 0o600 });
    await chown(path, 65_534, 65_534);
    await expect(machineKey(path)).rejects.toThrow(/it belongs to another user/);
  });
});

describe("an entry signed by a run's identity", () => {
  const repository = "https://github.com/acme/shop";
  const issuer = "https://token.actions.githubusercontent.com";
  const own: Signer = {
    ...{ issuer, repository, since: 1 },
    identity: `${repository}/.github/workflows/image.yml@refs/heads/main`,
  };
  /** Signs without any key, and checks that nothing was changed since. */
  const signing = (signer: Signer) => ({
    sign: (statement: string) =>
      Promise.resolve({ bundle: JSON.stringify({ statement, signer }), signedBy: "" }),
    checker: {
      check: (text: string): CheckedBundle => {
        const { statement } = JSON.parse(text);
        return typeof statement === "string"
          ? { kind: "signed", statement, signer }
          : { kind: "refused", why: "is not signed by anybody whom the trusted root knows" };
      },
    },
    ...{ repository, issuer },
  });

  it("is opened where a workflow of this repository signed it", async () => {
    const seal = identitySeal(signing(own));
    expect(Buffer.from(await seal.open(key, await sealedBy(seal)))).toEqual(entry);
  });

  it("shares one signature with the other entries of its run", async () => {
    const seal = identitySeal(signing(own));
    const other = digestOf(Buffer.from("other"));
    const sealed = await seal.seal([
      { key, entry },
      { key: other, entry: Buffer.from("{}") },
    ]);
    expect(Buffer.from(await seal.open(other, sealed[1] ?? Buffer.from(""))).toString()).toBe("{}");
    await expect(seal.open(key, sealed[1] ?? Buffer.from(""))).rejects.toThrow(/other entries/);
  });

  it.each<[string, Partial<Signer>, RegExp]>([
    ["another repository", { repository: "https://github.com/eve/shop" }, /somebody else/],
    ["another issuer", { issuer: "https://issuer.test" }, /somebody else/],
    ["no repository", { repository: undefined }, /somebody else/],
    ["a pull request's run", { identity: `${repository}/x.yml@refs/pull/7/merge` }, /pull request/],
    ["a shared workflow for a pull request", { ref: "refs/pull/7/merge" }, /pull request/],
  ])("is of no use where %s signed it", async (_, changes, why) => {
    const sealed = await sealedBy(identitySeal(signing(own)));
    const reader = identitySeal(signing({ ...own, ...changes }));
    await expect(reader.open(key, sealed)).rejects.toThrow(why);
  });

  it("is of no use where nobody signed it, once signatures are checked", async () => {
    const unsigned = identitySeal({ ...signing(own), sign: undefined, checker: undefined });
    const sealed = await sealedBy(unsigned);
    expect(Buffer.from(await unsigned.open(key, sealed))).toEqual(entry);
    await expect(identitySeal(signing(own)).open(key, sealed)).rejects.toThrow(/nobody signed/);
  });

  it("is of no use with a signature of another statement", async () => {
    const about = JSON.stringify({ predicateType: "https://slsa.dev/provenance/v1", subject: [] });
    const planted = { format: 1, entry: entry.toString(), bundle: { statement: about } };
    const opening = identitySeal(signing(own)).open(key, Buffer.from(JSON.stringify(planted)));
    await expect(opening).rejects.toThrow(/something else/);
  });

  it("is of no use with another history under the signed key", async () => {
    const seal = identitySeal(signing(own));
    const text = Buffer.from(await sealedBy(seal)).toString();
    const altered = Buffer.from(text.replace("a step", "b step"));
    await expect(seal.open(key, altered)).rejects.toThrow(/other entries/);
  });
});
