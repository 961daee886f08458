import { describe, expect, it } from "vitest";
import { copyPaths, covers, destinationsOf } from "../../src/attribution/copied-paths.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";

function copy(line: string) {
  const { stages } = parseContainerfile({ text: `FROM x\n${line}\n`, file: "Containerfile" });
  const instruction = stages[0]?.instructions[0];
  const values: Readonly<Record<string, string>> = { OUT: "/opt" };
  const place = { lookup: (name: string) => values[name], workdir: "work/dir" };
  const found = instruction === undefined ? undefined : copyPaths(instruction, place);
  if (found === undefined) throw new Error(`${line} is no COPY that can be read`);
  return found;
}

describe("what COPY takes along", () => {
  it.each([
    ["COPY --from=b /a/f /g", "a/f", ["g", "g/f"]],
    ["COPY --from=b /a/f /g/", "a/f", ["g/f"]],
    ["COPY --from=b /a /g", "a/b/c", ["g/b/c"]],
    ["COPY --from=b /a/ .", "a/b", ["work/dir/b"]],
    ["COPY --from=b /a/*.so /lib/", "a/x.so", ["lib/x.so"]],
    // A pattern that only one file matches may name that file anew, as most Java Containerfiles do.
    ["COPY --from=b /t/*.jar /app.jar", "t/shop-1.0.jar", ["app.jar", "app.jar/shop-1.0.jar"]],
    ["COPY --from=b /t/*.jar /t/*.war /srv", "t/shop-1.0.jar", ["srv/shop-1.0.jar"]],
    ["COPY --from=b /a/*.so /lib", "a/x.txt", []],
    ["COPY --from=b /a/* /g", "a/folder/f", ["g/f"]],
    ["COPY --from=b / /", "any/where", ["any/where"]],
    ["COPY --from=b /a/f /b/g $OUT", "b/g", ["opt/g"]],
    ['COPY --from=b ["/with space", "/g"]', "with space", ["g", "g/with space"]],
    ["COPY --from=b ../f /g/", "f", ["g/f"]],
    ["COPY --from=b --parents /a/b/f /g", "a/b/f", ["g/a/b/f"]],
    ["COPY --from=b --parents /a/./b/f /g", "a/b/f", ["g/b/f"]],
  ])("%s puts %s at %j", (line, path, expected) => {
    expect(destinationsOf(copy(line), path)).toEqual(expected);
  });

  it("lies in the destination or below it, not beside it", () => {
    const paths = copy("COPY a /srv/app");
    expect(["srv/app", "srv/app/x"].every((path) => covers(paths, path))).toBe(true);
    expect(["srv/apple", "srv"].some((path) => covers(paths, path))).toBe(false);
  });

  it("is not known when a variable has no value", () => {
    expect(() => copy("COPY a $NOWHERE")).toThrow("no COPY");
  });
});
