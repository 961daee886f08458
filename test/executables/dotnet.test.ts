import { describe, expect, it } from "vitest";
import { adviceFor } from "../../src/executables/advice.ts";
import { lookAtExecutable } from "../../src/executables/look.ts";
import { assemblyBytes } from "./pe-bytes.ts";

function advised(bytes: Buffer) {
  const looked = lookAtExecutable(bytes);
  if (looked.kind !== "facts") throw new Error(looked.kind);
  return adviceFor(looked.facts).map(({ name, found, fix }) => ({ name, found, fix }));
}

describe("a .NET assembly", () => {
  it.each([false, true])("tells where its symbols were written (PE32+: %s)", (isPlus) => {
    const pdb = "/src/cart/obj/Release/net8.0/cart.pdb";
    expect(advised(assemblyBytes({ pdb, repro: true, isPlus }))).toEqual([
      {
        name: "build-path",
        found: pdb,
        fix: expect.stringContaining("ContinuousIntegrationBuild"),
      },
    ]);
  });

  it("that was built deterministically tells nothing", () => {
    expect(advised(assemblyBytes({ pdb: "/_/src/cart.pdb", repro: true }))).toEqual([]);
    expect(advised(assemblyBytes({ pdb: "cart.pdb", repro: true }))).toEqual([]);
  });

  it("with a time stamp that is no hash is told", () => {
    expect(advised(assemblyBytes({ timeStamp: 1_795_279_503 }))).toEqual([
      {
        name: "time-stamp",
        found: "time stamp 1795279503, which is not a hash",
        fix: expect.stringContaining("-p:Deterministic=true"),
      },
    ]);
  });

  it("of another machine's path is of a package, and not told", () => {
    expect(advised(assemblyBytes({ pdb: "D:\\a\\1\\s\\x.pdb", repro: true }))).toEqual([]);
  });
});
