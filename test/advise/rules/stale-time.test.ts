import { describe, expect, it } from "vitest";
import { staleIn, staleTime } from "../../../src/advise/rules/stale-time.ts";
import type { StaleFile } from "../../../src/domain/findings/stale-file.ts";
import { scope } from "../../containerfile/containerfiles.ts";
import { below, evidenceOf, recipeFacts } from "../../support/recipe.ts";

const copy = "COPY app.jar /app/";

describe("stale-time, as read in the Containerfile", () => {
  it.each([
    "java -XX:ArchiveClassesAtExit=/app/app.jsa -jar /app/app.jar",
    "java -XX:AOTCacheOutput=/app/app.aot -cp /app/app.jar Main",
    "java -Xshare:dump -XX:SharedClassListFile=/app/classes -XX:SharedArchiveFile=/app/app.jsa",
    "java -XX:SharedArchiveFile=a.jsa -XX:+AutoCreateSharedArchive -jar /app/app.jar",
  ])("is said of %s", (command) => {
    expect(evidenceOf(staleTime, below(copy, `RUN cd / && ${command}`))).toEqual([`3: ${command}`]);
  });

  it.each([
    ["the archive of the JDK's own classes", [copy, "RUN java -Xshare:dump"]],
    ["a start without an archive", [copy, "RUN java -XX:SharedArchiveFile=a.jsa -jar a.jar"]],
    ["another program", [copy, "RUN echo -XX:ArchiveClassesAtExit=a.jsa -jar a.jar"]],
    [
      "jars of the base, which keep their times",
      ["RUN java -XX:ArchiveClassesAtExit=a.jsa -jar a.jar"],
    ],
    [
      "jars that were given a time",
      [copy, "RUN touch -d @0 a.jar && java -XX:ArchiveClassesAtExit=a.jsa -jar a.jar"],
    ],
    [
      "jars that an earlier step gave a time",
      [
        copy,
        "RUN find /app -name '*.jar' -exec touch -d @0 {} +",
        "RUN java -XX:ArchiveClassesAtExit=a.jsa -jar a.jar",
      ],
    ],
  ])("is not said of %s", (_what, lines) => {
    expect(evidenceOf(staleTime, below(...lines))).toEqual([]);
  });
});

const line3 = { file: "Containerfile", line: 3, text: "RUN x" };
const may = 1_714_867_200;

function module(name: string, changes: Partial<StaleFile> = {}): StaleFile {
  const path = `app/__pycache__/${name}.cpython-311.pyc`;
  const times = { recorded: may, actual: 0 };
  return { by: "python", path, layer: 1, of: `app/${name}.py`, ...times, ...changes };
}

describe("stale-time, as found in the image", () => {
  const lines = ["FROM scratch", copy, "RUN x"];

  it("names the first file of each instruction, both times, and the number of the others", () => {
    const files = ["a", "b", "c"].map((name) => module(name, { instruction: line3 }));
    const found = staleIn({ scope: scope(...lines) }, [...files, module("d")], undefined);
    expect(found.evidence).toEqual([
      "Containerfile:3: /app/__pycache__/a.cpython-311.pyc records 2024-05-05T00:00:00Z of /app/a.py, which has 1970-01-01T00:00:00Z in the image; so do 2 other files",
      "/app/__pycache__/d.cpython-311.pyc records 2024-05-05T00:00:00Z of /app/d.py, which has 1970-01-01T00:00:00Z in the image",
    ]);
    expect(found.places).toEqual([{ file: "Containerfile", line: 3 }]);
    expect(found.fix).toContain("--invalidation-mode unchecked-hash");
    expect(found.fix).not.toContain("touch");
  });

  it("says more of what was read, and keeps what only the Containerfile shows", () => {
    const run = "RUN java -XX:ArchiveClassesAtExit=/app/a.jsa -jar /app/app.jar";
    const text = below(copy, run, run);
    const read = staleTime.advise(recipeFacts(text));
    const file: StaleFile = {
      ...{ by: "jvm", path: "app/a.jsa", layer: 1, of: "app/app.jar", recorded: may, actual: 0 },
      instruction: line3,
    };
    const advisory = read === undefined ? undefined : { name: staleTime.name, ...read };
    const found = staleIn({ scope: scope(...lines) }, [file], advisory);
    expect(found.findings?.map((each) => [each.line, each.text.slice(0, 10)])).toEqual([
      [3, "/app/a.jsa"],
      [4, "java -XX:A"],
    ]);
  });

  it("tells how bootsnap's cache comes to be used", () => {
    const path = "app/tmp/cache/bootsnap/compile-cache-iseq/81/b7c14ec66b8000";
    const file = module("x", { by: "bootsnap", path, of: "app/x.rb", instruction: line3 });
    const found = staleIn({ scope: scope(...lines) }, [file], undefined);
    expect(found.evidence).toEqual([
      `Containerfile:3: /${path} records 2024-05-05T00:00:00Z of /app/x.rb, which has 1970-01-01T00:00:00Z in the image`,
    ]);
    expect(found.fix).toContain("find /app -name '*.rb' -exec touch -d @0 {} +");
  });

  it("shows any number as a time", () => {
    const files = [module("a", { recorded: 4_294_967_295, actual: 8 ** 20 })];
    const found = staleIn({ scope: scope(...lines) }, files, undefined);
    expect(found.evidence[0]).toContain("2106-02-07T06:28:15Z");
    expect(found.evidence[0]).toContain(`${8 ** 20} s in the image`);
  });
});
