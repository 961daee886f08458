import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contextCopies } from "../../src/containerfile/context-copies.ts";
import { scope } from "./containerfiles.ts";

const paths = ["a.md", "src/main.c", "src/gen/", "src/lib/b.c", "node_modules/", "[q]/x"];

/** Which of the paths the instructions take. */
function taken(...lines: readonly string[]): string {
  const copies = contextCopies(scope("FROM a", ...lines));
  return paths.filter((path) => copies.some(({ takes }) => takes(path))).join(" ");
}

const all = paths.join(" ");

describe("what a Containerfile takes of the context", () => {
  test.each([
    ["COPY . /", all],
    ["COPY ./ /", all],
    ["COPY / /", all],
    ["COPY ../ /", all],
    ["COPY src /src", "src/main.c src/gen/ src/lib/b.c"],
    ["COPY /src/ ./a.md /src", "a.md src/main.c src/gen/ src/lib/b.c"],
    ["COPY ../src/../a.md /", "a.md"],
    ["ADD src/gen /", "src/gen/"],
    ['COPY ["a.md", "src/main.c", "/x/"]', "a.md src/main.c"],
    ["COPY --chown=1 *.md /", "a.md"],
    ["COPY src/*.c /", "src/main.c"],
    ["COPY s?c/l*/?.c /", "src/lib/b.c"],
    ["COPY [a-m]*.md sr[^a]/main.c /", "a.md src/main.c"],
    ["COPY **/b.c /", all],
    ["COPY src/** /", "src/main.c src/gen/ src/lib/b.c"],
    ["COPY $FILES /", all],
    ["COPY src/${NAME:-x} /", all],
    ["COPY --from=build . /", ""],
    ["COPY <<EOF /x\n.\nEOF", ""],
    ["ADD https://example.org/src /", ""],
    ["RUN --mount=type=bind,target=/x make", all],
    ["RUN --mount=target=/x,source=src/lib make", "src/lib/b.c"],
    ["RUN --mount=type=bind,src=a.md,dst=/x --mount=type=cache,target=/c make", "a.md"],
    ["RUN --mount=type=bind,from=build,source=src,target=/x make", ""],
    ["RUN --mount=type=secret,id=x --mount=type=cache,target=/c make", ""],
    ["RUN cp -r . /", ""],
    ["ONBUILD COPY . /", ""],
    ["COPY other /", ""],
  ])("%j", (line, expected) => {
    expect(taken(line)).toBe(expected);
  });

  test("of a folder is what may be in it, and nothing when a source goes another way", () => {
    expect(taken("COPY node_modules/left-pad/index.js /")).toBe("node_modules/");
    expect(taken("COPY src/gen/*.c /")).toBe("src/gen/");
    expect(taken("COPY src/gone/x.c /")).toBe("");
  });

  test("is known by line, in the order of the file", () => {
    const stages = ["FROM a AS x", "RUN --mount=target=/x make", "COPY a /", "FROM x", "COPY c /"];
    const copies = contextCopies(scope(...stages));
    expect(copies.map(({ line }) => line)).toEqual([2, 3, 5]);
  });

  test("is told for any source and path", () => {
    const source = fc.stringMatching(/^[*?[\]^\\/.a-c-]{1,12}$/);
    fc.assert(
      fc.property(source, fc.string({ minLength: 1 }), (text, path) => {
        for (const { takes } of contextCopies(scope("FROM a", `COPY ${text} /`)))
          expect(typeof takes(path)).toBe("boolean");
      }),
    );
  });

  test("of a plain name is that file, and everything below that folder", () => {
    const name = fc.stringMatching(/^[a-z]{1,5}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), name, (names, below) => {
        const path = names.join("/");
        const [copy] = contextCopies(scope("FROM a", `COPY ${path} /`));
        expect(copy?.takes(path)).toBe(true);
        expect(copy?.takes(`${path}/${below}`)).toBe(true);
        expect(copy?.takes(`${path}x`)).toBe(false);
        expect(copy?.takes(`${names[0]}/`)).toBe(true);
      }),
    );
  });
});
