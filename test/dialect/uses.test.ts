import { describe, expect, it } from "vitest";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import type { DialectId } from "../../src/dialect/table.ts";
import { dialectUses } from "../../src/dialect/uses.ts";
import { examples } from "./examples.ts";

/** What is found in a Containerfile, as `line id`. */
function found(
  text: string,
  options: { buildArgs?: Record<string, string>; target?: string } = {},
) {
  const { buildArgs = {}, ...rest } = options;
  const scope = {
    containerfile: parseContainerfile({ text, file: "Containerfile" }),
    buildArgs: Object.entries(buildArgs).map(([name, value]) => ({ name, value })),
    contexts: new Set<string>(),
    platforms: { build: "linux/amd64", target: "linux/amd64" },
    ...rest,
  };
  return dialectUses(scope).map(({ id, line }) => `${line} ${id}`);
}

const two = "FROM a AS stage_a\nRUN x\nFROM a\n";

describe("a use of what depends on buildah is found", () => {
  it.each<[DialectId, number, string]>([
    ["heredoc", 2, "FROM a\nRUN <<EOF\necho\nEOF\n"],
    ["heredoc", 2, "FROM a\nCOPY <<-A <<B /d/\n\tA\nB\n"],
    ["secret-env", 2, "FROM a\nRUN --mount=type=secret,id=s,env=TOKEN make\n"],
    ["secret-env", 2, 'FROM a\nRUN --mount="type=secret","id=s","env=TOKEN" make\n'],
    ["copy-link", 2, "FROM a\nCOPY --link f /f\n"],
    ["copy-link", 2, "FROM a\nADD --link=true f /f\n"],
    ["copy-parents", 2, "FROM a\nCOPY --parents a/b /d/\n"],
    ["add-checksum", 2, "FROM a\nADD --checksum=sha256:00 http://h/f /f\n"],
    ["run-network", 2, "FROM a\nRUN --network=none true\n"],
    ["start-interval", 2, "FROM a\nHEALTHCHECK --start-interval=5s NONE\n"],
    ["from-stage-arg", 4, "ARG W=a\nFROM a AS stage_a\nRUN x\nFROM stage_${W}\n"],
    ["from-stage-arg", 3, "FROM a AS s_amd64\nRUN x\nFROM s_$TARGETARCH\n"],
    ["copy-stage-arg", 6, `ARG W=a\n${two}ARG W\nCOPY --from=stage_$W /o /p\n`],
    ["copy-stage-arg", 4, `${two}COPY --from=stage_\${W:-a} /o /p\n`],
    ["copy-stage-own-arg", 5, `${two}ARG W=a\nCOPY --from=stage_$W /o /p\n`],
    ["mount-stage-arg", 6, `ARG W=a\n${two}ARG W\nRUN --mount=from=stage_$W,target=/m x\n`],
    ["stage-case", 2, "FROM a AS Build\nFROM build\n"],
    ["stage-case", 3, "FROM a AS build\nFROM a\nCOPY --from=BUILD /o /p\n"],
    ["stage-case", 3, "FROM a AS Build\nFROM a\nRUN --mount=from=build,target=/m x\n"],
    ["from-archive", 3, "FROM a AS make\nRUN x\nFROM oci-archive:made.tar\n"],
    ["healthcheck", 2, "FROM a\nHEALTHCHECK CMD true\n"],
    ["healthcheck", 2, "FROM a AS b\nHEALTHCHECK CMD true\nFROM b\n"],
    ["onbuild", 2, "FROM a\nONBUILD RUN x\n"],
    ["shell", 2, 'FROM a\nSHELL ["/bin/bash", "-eo", "pipefail", "-c"]\n'],
    ["volume", 3, "FROM a\nVOLUME /v\nRUN echo >/v/f\n"],
    ["volume", 4, 'FROM a AS b\nVOLUME ["/x", "/v/w/"]\nFROM b\nRUN chown -R app "/v/w"\n'],
    ["volume", 4, "FROM a\nVOLUME /v\nWORKDIR /v/w\nRUN touch f\n"],
    ["volume", 4, "FROM a\nARG D=/v\nVOLUME $D\nRUN <<E\ntouch /v/f\nE\n"],
    ["child-arg", 4, "FROM a AS b\nARG V=1\nFROM b\nRUN echo $V\n"],
    ["child-arg", 5, "FROM a AS b\nARG V=1\nFROM b AS c\nFROM c\nLABEL l=${V}\n"],
    ["arg-over-env", 3, "FROM a\nENV V=1\nARG V=2\nRUN x\n"],
    ["arg-over-env", 4, "FROM a AS b\nENV V=1\nFROM b\nARG V=2\nRUN x\n"],
  ])("%s at line %i: %j", (id, line, text) => {
    expect(found(text)).toContain(`${line} ${id}`);
  });

  it("as a pattern of --exclude that can match nothing of what is copied", () => {
    expect(found("FROM a\nCOPY --exclude=*.md docs /d/\n")).toEqual([
      "2 copy-exclude",
      "2 exclude-below",
    ]);
    expect(found("FROM a\nADD --exclude=node_modules app/web lib/ /d/\n")).toContain(
      "2 exclude-below",
    );
  });
});

describe("nothing is found", () => {
  it.each([
    ["FROM a\nRUN cat /run/secrets/s\n"],
    ["FROM a\nRUN --mount=type=secret,id=env=x make\n"],
    ["FROM a\nCOPY --chown=1:1 f /f\n"],
    ["FROM a AS b\nRUN x\nFROM b\n"],
    ["ARG V=12\nFROM debian:$V\n"],
    ["FROM a AS b\nFROM a\nCOPY --from=b /o /p\n"],
    ["FROM a AS build\nFROM builder\n"],
    ["FROM a AS b\nHEALTHCHECK CMD true\nFROM a\nCOPY --from=b /o /p\n"],
    ["FROM a\nHEALTHCHECK NONE\n"],
    ['FROM a\nSHELL ["/bin/sh", "-c"]\n'],
    ["FROM a\nRUN echo >/v/f\nVOLUME /v\n"],
    ["FROM a\nVOLUME /v\nRUN echo >/var/f; ls /srv/v\n"],
    ["FROM a\nVOLUME /v\nCOPY f /v/f\n"],
    ["FROM a\nVOLUME /\nRUN x\n"],
    ["FROM a AS b\nARG V=1\nFROM b\nARG V\nRUN echo $V\n"],
    ["FROM a AS b\nARG V=1\nENV V=$V\nFROM b\nRUN echo $V\n"],
    ["FROM a AS b\nARG V=1\nFROM b\nRUN V=2; echo $V\n"],
    ["FROM a AS b\nARG V=1\nFROM b\nRUN for V in 1 2; do echo $V; done\n"],
    ["FROM a AS b\nARG V=1\nFROM a\nRUN echo $V\n"],
    ["FROM a\nARG V=2\nENV V=1\nRUN x\n"],
    ["FROM a\nENV V=1\nARG V=1\nRUN x\n"],
    ["FROM a\nENV V=1\nARG V\nRUN x\n"],
  ])("in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([["**/*.md"], ["docs/*.md"], ["docs"], ["d*/x"], ["docs/a/**"]])(
    "more than the flag where --exclude=%s reaches the copied folder",
    (pattern) => {
      expect(found(`FROM a\nCOPY --exclude=${pattern} docs /d/\n`)).toEqual(["2 copy-exclude"]);
    },
  );

  it.each([["."], ["$D"], ["d*"], ["http://h/f"]])(
    "more than the flag where it is unknown what `%s` holds",
    (source) => {
      expect(found(`FROM a\nCOPY --exclude=*.md ${source} /d/\n`)).toEqual(["2 copy-exclude"]);
    },
  );

  it("where `build-args` gives the name of a stage in FROM", () => {
    const text = "ARG W\nFROM a AS stage_a\nRUN x\nFROM stage_$W\n";
    expect(found(text, { buildArgs: { W: "a" } })).toEqual([]);
  });

  it("where another instruction names the stage of a COPY or a mount", () => {
    const end = "ARG W\nCOPY --from=stage_$W /o /p\nRUN --mount=from=stage_a,target=/m x\n";
    expect(found(`ARG W=a\n${two}${end}`)).toEqual([]);
  });

  it("in a stage that the target does not need", () => {
    const text = "FROM a AS one\nRUN x\nFROM a\nRUN <<E\nx\nE\n";
    expect(found(text, { target: "one" })).toEqual([]);
  });
});

describe("the examples that are built with real buildahs", () => {
  it.each(Object.entries(examples).filter(([id]) => id !== "run-hosts"))(
    "of %s show it",
    (id, { containerfile }) => {
      expect(found(containerfile).map((each) => each.split(" ")[1])).toContain(id);
    },
  );
});
