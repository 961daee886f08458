import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAttributes } from "../../../src/adapters/git/files/attributes.ts";
import {
  parseIndexEntries,
  parseIndexMarks,
} from "../../../src/adapters/git/files/index-entries.ts";
import { parsePointer } from "../../../src/adapters/git/files/lfs.ts";
import { parseContents, parseSizes } from "../../../src/adapters/git/files/objects.ts";
import { changedFile, parseStatus } from "../../../src/adapters/git/files/status.ts";
import { parseRemoteRefs, tagsAmong } from "../../../src/adapters/git/refs/remote.ts";
import {
  convertsLineEnds,
  parseSettings,
  remotesOf,
  settingsAgainst,
  smudgingDrivers,
} from "../../../src/adapters/git/run/configuration.ts";

const oid = "9f2c".repeat(10);
const other = "0".repeat(40);
const path = fc.string({ unit: "binary", minLength: 1 }).filter((text) => !text.includes("\0"));

/** What changed, as the reader is told. */
function changes(text: string) {
  return parseStatus(text).changed.map(changedFile);
}

describe("git's status", () => {
  it("tells the revision and what changed where", () => {
    const text = [
      `# branch.oid ${oid}`,
      "# branch.head (detached)",
      `1 M. N... 100644 100644 100644 ${oid} ${other} a b`,
      `1 .D N... 100644 100644 000000 ${oid} ${oid} c`,
      `1 AM N... 000000 100644 100644 ${other} ${oid} d`,
      `u UU N... 100644 100644 100644 100644 ${oid} ${oid} ${oid} e`,
      `1 M. N... 100644 100755 100755 ${oid} ${oid} run.sh`,
      `1 .T N... 100644 100644 120000 ${oid} ${oid} f`,
      "",
    ].join("\0");
    expect(parseStatus(text).revision).toBe(oid);
    expect(changes(text)).toEqual([
      { path: "a b", where: "staged" },
      { path: "c", where: "unstaged" },
      { path: "d", where: "staged and unstaged" },
      { path: "e", where: "conflicted" },
      { path: "run.sh", where: "mode" },
      { path: "f", where: "unstaged" },
    ]);
  });

  it("does not say whether a file with another mode has another content, too", () => {
    const text = `1 .M N... 100644 100644 100755 ${oid} ${oid} run.sh\0`;
    expect(parseStatus(text).changed).toMatchObject([{ unstaged: "mode, perhaps content" }]);
    expect(changes(text)).toEqual([{ path: "run.sh", where: "unstaged" }]);
  });

  it("lists untracked and ignored files, a folder that is ignored as a whole with a slash", () => {
    const text = ["? a\nb", "? inner/", "! node_modules/", "! x.o", ""].join("\0");
    expect(parseStatus(text)).toMatchObject({
      untracked: ["a\nb", "inner"],
      ignored: ["node_modules/", "x.o"],
    });
  });

  it("has no revision before the first commit", () => {
    expect(parseStatus("# branch.oid (initial)\0").revision).toBeUndefined();
  });

  it("takes a path as it is, whatever it holds", () => {
    fc.assert(
      fc.property(path, (name) => {
        const text =
          `# branch.oid ${oid}\0` + `1 M. N... 100644 100644 100644 ${oid} ${other} ${name}\0`;
        expect(changes(text)).toEqual([{ path: name, where: "staged" }]);
      }),
    );
  });
});

describe("git's index", () => {
  const text = [
    `H 100644 ${oid} 0\ta`,
    `h 100644 ${oid} 0\tb`,
    `S 100755 ${oid} 0\tc`,
    `s 100644 ${oid} 0\td`,
    `H 100644 ${oid} 0\tlibs/.gitattributes`,
    `H 160000 ${oid} 0\tlibs/e`,
    `H 120000 ${oid} 0\tlibs/link`,
    `M 100644 ${oid} 2\tlibs/merged`,
    "",
  ].join("\0");

  it("tells submodules, attributes, and the files that git does not look at", () => {
    expect(parseIndexMarks(text)).toEqual({
      assumeUnchanged: ["b", "d"],
      skipWorktree: ["c"],
      submodules: [{ path: "libs/e", commit: oid }],
      attributes: ["libs/.gitattributes"],
    });
  });

  it("tells the regular files of a folder that git looks at", () => {
    expect(parseIndexEntries(text, "").map((entry) => entry.path)).toEqual([
      "a",
      "libs/.gitattributes",
    ]);
    expect(parseIndexEntries(text, "libs/")).toEqual([
      { path: "libs/.gitattributes", object: oid },
    ]);
  });
});

describe("git's attributes", () => {
  it("are those that have a value", () => {
    const text = "a\nb\0filter\0lfs\0a\nb\0eol\0unspecified\0c\0filter\0unset\0c\0eol\0crlf\0";
    expect(parseAttributes(text)).toEqual({
      attributes: new Map([
        ["a\nb", new Map([["filter", "lfs"]])],
        ["c", new Map([["eol", "crlf"]])],
      ]),
      count: 4,
    });
  });
});

describe("git's objects", () => {
  it("have sizes, except those that are missing", () => {
    expect(parseSizes(`12\n${other} missing\n0\n`)).toEqual([12, undefined, 0]);
  });

  it("are read one after another, also when their content looks like a header", () => {
    const content = `${other} blob 3\nabc\n`;
    const output = Buffer.from(
      `${other} missing\n${oid} blob ${content.length}\n${content}\n${other} blob 0\n\n`,
    );
    expect(parseContents(output)).toEqual(
      new Map([
        [oid, content],
        [other, ""],
      ]),
    );
  });
});

describe("a Git LFS pointer", () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 7\n`;

  it("names the SHA-256 and the size of what it stands for", () => {
    expect(parsePointer(pointer)).toEqual({ sha256: "a".repeat(64), size: 7 });
  });

  it.each([
    ["another text", "hello\n"],
    ["without a size", pointer.replace(/size.*/, "")],
    ["with another hash", pointer.replace("sha256", "md5")],
  ])("is none: %s", (_what, text) => {
    expect(parsePointer(text)).toBeUndefined();
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
    expect(tagsAmong(refs)).toEqual([{ name: "v1.0.0", commit: oid }]);
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

  it("keeps the user's filters, and switches off the repository's and Git LFS", () => {
    const lfs = { scope: "system", key: "filter.lfs.process", value: "git-lfs filter-process" };
    const user = { scope: "global", key: "filter.mine.clean", value: "mine" };
    const evil = { scope: "worktree", key: "filter.evil.clean", value: "evil" };
    const off = (driver: string) => [
      `filter.${driver}.clean=`,
      `filter.${driver}.process=`,
      `filter.${driver}.required=false`,
    ];
    expect(settingsAgainst([user])).toEqual([]);
    expect(settingsAgainst([lfs, user, evil])).toEqual([...off("lfs"), ...off("evil")]);
  });

  it("tells which filters change a file on checkout, and whether line ends may change", () => {
    const setting = (key: string, value: string) => ({ scope: "global", key, value });
    expect(
      smudgingDrivers([
        setting("filter.crypt.smudge", "x"),
        setting("filter.both.process", "x"),
        setting("filter.lfs.smudge", "x"),
        setting("filter.tidy.clean", "x"),
      ]),
    ).toEqual(new Set(["crypt", "both"]));
    expect(convertsLineEnds([setting("core.autocrlf", "input")])).toBe(true);
    expect(convertsLineEnds([setting("core.eol", "crlf")])).toBe(true);
    expect(convertsLineEnds([setting("core.autocrlf", "false")])).toBe(false);
  });
});

describe("every parser of git's output", () => {
  it("takes any text without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const parse of [
          parseStatus,
          parseIndexMarks,
          (output: string) => parseIndexEntries(output, ""),
          parseAttributes,
          parseSizes,
          (output: string) => parseContents(Buffer.from(output)),
          parsePointer,
          parseRemoteRefs,
          parseSettings,
        ])
          parse(text);
      }),
    );
  });
});
