import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseSettings,
  remotesOf,
  settingsAgainst,
} from "../../../src/adapters/git/configuration.ts";
import { parseRemoteRefs, tagsAt } from "../../../src/adapters/git/remote.ts";
import { parseIndexMarks, parsePaths, parseStatus } from "../../../src/adapters/git/status.ts";

const oid = "9f2c".repeat(10);
const other = "0".repeat(40);
const path = fc.string({ unit: "binary", minLength: 1 }).filter((text) => !text.includes("\0"));

describe("git's status", () => {
  it("tells the revision and what changed where", () => {
    const text = [
      `# branch.oid ${oid}`,
      "# branch.head (detached)",
      `1 M. N... 100644 100644 100644 ${oid} ${oid} a b`,
      `1 .D N... 100644 100644 000000 ${oid} ${oid} c`,
      `1 AM N... 000000 100644 100644 ${other} ${oid} d`,
      `u UU N... 100644 100644 100644 100644 ${oid} ${oid} ${oid} e`,
      "",
    ].join("\0");
    expect(parseStatus(text)).toEqual({
      revision: oid,
      changed: [
        { path: "a b", where: "staged" },
        { path: "c", where: "unstaged" },
        { path: "d", where: "staged and unstaged" },
        { path: "e", where: "conflicted" },
      ],
    });
  });

  it("has no revision before the first commit", () => {
    expect(parseStatus("# branch.oid (initial)\0").revision).toBeUndefined();
  });

  it("takes a path as it is, whatever it holds", () => {
    fc.assert(
      fc.property(path, (name) => {
        const text =
          `# branch.oid ${oid}\0` + `1 M. N... 100644 100644 100644 ${oid} ${oid} ${name}\0`;
        expect(parseStatus(text).changed).toEqual([{ path: name, where: "staged" }]);
      }),
    );
  });
});

describe("git's index", () => {
  it("tells submodules and the files that git does not look at", () => {
    const text = [
      `H 100644 ${oid} 0\ta`,
      `h 100644 ${oid} 0\tb`,
      `S 100755 ${oid} 0\tc`,
      `s 100644 ${oid} 0\td`,
      `H 160000 ${oid} 0\tlibs/e`,
      "",
    ].join("\0");
    expect(parseIndexMarks(text)).toEqual({
      assumeUnchanged: ["b", "d"],
      skipWorktree: ["c"],
      submodules: ["libs/e"],
    });
  });
});

describe("git's listing of untracked files", () => {
  it("ends every path with NUL, and a repository with a slash", () => {
    expect(parsePaths("a\nb\0inner/\0")).toEqual(["a\nb", "inner"]);
  });
});

describe("the remote's refs", () => {
  it("name the commit that an annotated tag stands for", () => {
    const refs = parseRemoteRefs(
      `${oid}\trefs/heads/main\n${other}\trefs/tags/v1.0.0\n${oid}\trefs/tags/v1.0.0^{}\nwarning: x\n`,
    );
    expect(refs).toEqual([
      { name: "refs/heads/main", commit: oid },
      { name: "refs/tags/v1.0.0", commit: oid },
    ]);
    expect(tagsAt(refs, oid)).toEqual(["v1.0.0"]);
  });
});

describe("git's configuration", () => {
  it("gives the remotes, each with the first of its URLs", () => {
    const settings = parseSettings(
      [
        "local\0core.bare\nfalse",
        "local\0core.odd",
        "local\0remote.origin.url\nhttps://a\nb",
        "local\0remote.origin.url\nhttps://second",
        "local\0remote.a.b.url\nhttps://c",
        "",
      ].join("\0"),
    );
    expect(settings[1]).toEqual({ scope: "local", key: "core.odd", value: "true" });
    expect(remotesOf(settings)).toEqual([
      { name: "origin", url: "https://a\nb" },
      { name: "a.b", url: "https://c" },
    ]);
  });

  it("keeps the user's filters and Git LFS, and switches the repository's off", () => {
    const lfs = { scope: "local", key: "filter.lfs.process", value: "git-lfs filter-process" };
    const user = { scope: "global", key: "filter.mine.clean", value: "mine" };
    const evil = { scope: "worktree", key: "filter.evil.clean", value: "evil" };
    expect(settingsAgainst([lfs, user])).toEqual([]);
    expect(settingsAgainst([lfs, user, evil])).toEqual([
      "filter.evil.clean=",
      "filter.evil.process=",
      "filter.evil.required=false",
    ]);
  });
});

describe("every parser of git's output", () => {
  it("takes any text without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const parse of [
          parseStatus,
          parseIndexMarks,
          parsePaths,
          parseRemoteRefs,
          parseSettings,
        ])
          parse(text);
      }),
    );
  });
});
