import { describe, expect, it } from "vitest";
import { found, revision, told } from "./traces.ts";

describe("names of the build", () => {
  it("are found: host, checkout, work folder and run", () => {
    expect(told("built on fv-az1234-567.internal")).toEqual(["hostname fv-az1234-567"]);
    expect(told("at /home/runner/work/shop/shop/src/a.c")).toEqual([
      "checkout-path /home/runner/work/shop/shop",
    ]);
    expect(told("upperdir=/var/tmp/twofold-a8Bc2d/first/store")).toEqual([
      "work-folder twofold-a8Bc2d",
    ]);
    expect(told("actions/runs/18234567891/job")).toEqual(["run-id 18234567891"]);
  });

  it("are not found as a part of longer ones", () => {
    expect(told("xfv-az1234-5678 /home/runner/work/shop/shopping 918234567891")).toEqual([]);
  });

  it("that are words are found only where a host's name stands", () => {
    const changes = { hostnames: ["buildhost"] };
    expect(told("the buildhost is a word", changes)).toEqual([]);
    expect(told("ssh-ed25519 AAAA root@buildhost", changes)).toEqual(["hostname @buildhost"]);
    expect(told("Linux buildhost 6.8.0", changes)).toEqual(["hostname Linux buildhost "]);
    expect(told("ssh-ed25519 AAAA root@twofold")).toEqual(["hostname @twofold"]);
    expect(told("a twofold increase")).toEqual([]);
  });

  it("of a user are found as a home, and alone when no word is like it", () => {
    expect(told("HOME=/home/jdoe/")).toEqual(["user /home/jdoe/"].slice(0, 0));
    expect(told("/home/jdoe-2/.cargo by jdoe-2", { userNames: ["jdoe-2"] })).toEqual([
      "user /home/jdoe-2/",
    ]);
    expect(found("/home/jdoe-2/.cargo by jdoe-2", { userNames: ["jdoe-2"] })[0]?.count).toBe(3);
  });

  it.each([
    ["a user that half of the world has", { userNames: ["root", "runner", "ubuntu"] }],
    ["a host that is called as many", { hostnames: ["localhost", "vm", "debian"] }],
    ["a short run ID", { runIds: ["1234567"] }],
    ["a checkout in a folder that images have", { paths: ["/usr/src/app", "/src", "/work"] }],
  ])("are not looked for: %s", (_, changes) => {
    const text =
      "/home/root/ /home/runner/ /home/ubuntu/ localhost vm debian @vm 1234567 /usr/src/app /src /work";
    expect(told(text, changes)).toEqual([]);
  });

  it("of the commit are a note, whole or as twelve digits", () => {
    expect(found(`commit ${revision}`)).toMatchObject([
      { kind: "commit", weight: "note", hit: Buffer.from(revision) },
    ]);
    expect(told(`v1.2-g${revision.slice(0, 12)}`)).toEqual([`commit ${revision.slice(0, 12)}`]);
    expect(told(`${revision.slice(0, 12)}0 a${revision}`)).toEqual([]);
  });
});
