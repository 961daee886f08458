import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { refuseDialect } from "../../src/dialect/refuse.ts";
import { dialectUses } from "../../src/dialect/uses.ts";
import { isAtLeast, parseBuildahVersion } from "../../src/domain/build/buildah-version.ts";
import { Failure } from "../../src/domain/text/failure.ts";

/** The failure of a Containerfile with a buildah; undefined when it is accepted. */
function refused(text: string, version: string | undefined): Failure | undefined {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const uses = dialectUses({ containerfile, buildArgs: [] });
  try {
    refuseDialect({ containerfile, uses, version });
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  return undefined;
}

const heredoc = "FROM a\nRUN x\nRUN <<EOF\necho\nEOF\n";

describe("what this buildah cannot build", () => {
  it("is refused at its line, with the ways to get another buildah", () => {
    const failure = refused(`${heredoc}COPY --link a /a\n`, "1.28.2");
    expect(failure?.code).toBe("usage");
    expect(failure?.message).toBe(
      "Containerfile:3: here-documents need buildah ≥ 1.33, this is 1.28.2: `RUN <<EOF`.",
    );
    expect(failure?.place).toEqual({ file: "Containerfile", line: 3 });
    expect(failure?.fix).toMatch(/input `buildah`.*1\.41 or later/);
  });

  it("is told of a single flag in the singular", () => {
    const failure = refused("FROM a\nCOPY --parents a/b /d/\n", "1.28.2");
    expect(failure?.message).toContain("`COPY --parents` needs buildah ≥ 1.40, this is 1.28.2");
  });

  it.each([
    [heredoc, "1.32.9", true],
    [heredoc, "1.33.0", false],
    [heredoc, "1.28.2+ds1-3+deb12u1", true],
    [heredoc, "2.0.0", false],
    ["FROM a\nRUN --mount=type=secret,id=s,env=T x\n", "1.43.2", true],
    ["FROM a\nRUN --mount=type=secret,id=s,env=T x\n", "1.44.0", false],
    ["FROM a\nCOPY --exclude=*.md docs /d/\n", "1.43.2", true],
    ["FROM a\nCOPY --exclude=*.md docs /d/\n", "1.44.0", false],
    ["FROM a AS Build\nFROM build\n", "1.44.0", true],
    ["FROM a\nHEALTHCHECK CMD true\n", "1.28.2", false],
  ])("%j with %s: %s", (text, version, isRefused) => {
    expect(refused(text, version) !== undefined).toBe(isRefused);
  });

  it("is left to the build where the version is not known", () => {
    expect(refused(heredoc, undefined)).toBeUndefined();
    expect(refused(heredoc, "unknown")).toBeUndefined();
  });

  it("is refused without a version where no buildah has it", () => {
    const failure = refused("FROM a AS Build\nFROM build\n", undefined);
    expect(failure?.message).toContain("Containerfile:2: ");
    expect(failure?.message).toContain("the stage at line 1 is called Build");
    expect(failure?.fix).not.toContain("newer buildah");
  });
});

describe("a version of buildah", () => {
  const number = fc.nat(9_999);

  it("is ordered by its numbers", () => {
    fc.assert(
      fc.property(number, number, number, number, (minor, patch, other, otherPatch) => {
        const version = parseBuildahVersion(`1.${minor}.${patch}+ds1-3`);
        expect(version).toEqual([1, minor, patch]);
        if (version === undefined) return;
        const isLater = minor > other || (minor === other && patch >= otherPatch);
        expect(isAtLeast(version, `1.${other}.${otherPatch}`)).toBe(isLater);
      }),
    );
  });

  it.each([["unknown"], [""], ["1"], ["1.2.3.4"], ["one.two"], [`1.${"9".repeat(20)}`]])(
    "is not made of %j",
    (text) => {
      expect(parseBuildahVersion(text)).toBeUndefined();
    },
  );

  it("is read from any text without an error", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseBuildahVersion(text)));
  });
});
