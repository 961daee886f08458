import { describe, expect, it } from "vitest";
import type { Advisory } from "../../../src/domain/source/advisory.ts";
import { notOfItsCommit, notOfPushedCommit } from "../../../src/domain/source/committed.ts";

function advisory(name: Advisory["name"], leavesOpen?: Advisory["leavesOpen"]): Advisory {
  const texts = { message: "It is so.", evidence: [], fix: "Change it." };
  return { name, ...texts, ...(leavesOpen === undefined ? {} : { leavesOpen }) };
}

describe("what says that a source is not all in a pushed commit", () => {
  it("is found, or left open", () => {
    const found = [advisory("untagged"), advisory("unverifiable", ["unpushed", "tag-mismatch"])];
    expect(notOfPushedCommit([...found, advisory("dirty")])).toEqual(["dirty", "unpushed"]);
    expect(notOfItsCommit([...found, advisory("dirty")])).toEqual(["dirty"]);
  });

  it("is none of what is about the image alone", () => {
    expect(notOfPushedCommit([advisory("root-user"), advisory("untagged")])).toEqual([]);
  });
});
