import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExecutableBytes } from "../../src/executables/executable-bytes.ts";
import {
  executableFormat,
  largestExecutable,
  lookAtExecutable,
} from "../../src/executables/look.ts";
import { assemblyBytes } from "./pe-bytes.ts";

const real = readFileSync(execFileSync("sh", ["-c", "command -v gcc"]).toString().trim());
const seeds = [real, assemblyBytes({ pdb: "/src/a.pdb" })];

describe("an executable that is damaged on purpose", () => {
  it("is read, is none, or is not examined with a reason; nothing is thrown", () => {
    const damage = fc.array(fc.tuple(fc.nat(0x1000), fc.nat(255)), { maxLength: 20 });
    fc.assert(
      fc.property(fc.nat(seeds.length - 1), damage, fc.nat(), (which, changes, cut) => {
        const seed = seeds[which] ?? real;
        const bytes = Buffer.from(
          seed.subarray(0, cut % 3 === 0 ? 1 + (cut % seed.length) : seed.length),
        );
        for (const [at, value] of changes) bytes.writeUInt8(value, at % bytes.length);
        const looked = lookAtExecutable(bytes);
        expect(["facts", "other", "unread"]).toContain(looked.kind);
      }),
      { numRuns: 300 },
    );
  });

  it("is not examined when it is larger than what is held, and only its first bytes are looked at", () => {
    const one = new ExecutableBytes(largestExecutable + 1);
    one.push(real);
    expect(one.end()).toEqual({ kind: "unread", reason: "it is larger than 64 MiB" });
  });

  it("with fewer bytes than the layer promised is judged by those that came", () => {
    const one = new ExecutableBytes(1_000_000);
    one.push(real.subarray(0, 40));
    expect(one.end()).toMatchObject({ kind: "unread" });
  });

  it("in pieces is what it is as a whole", () => {
    const one = new ExecutableBytes(real.length);
    for (let at = 0; at < real.length; at += 4096) one.push(real.subarray(at, at + 4096));
    expect(one.end()).toEqual(lookAtExecutable(real));
  });

  it("that is no executable is not held", () => {
    expect(executableFormat(Buffer.from("#!/bin/sh\n"))).toBeUndefined();
    const one = new ExecutableBytes(10);
    one.push(Buffer.from("#!/bin/sh\n"));
    expect(one.end()).toBeUndefined();
  });
});
