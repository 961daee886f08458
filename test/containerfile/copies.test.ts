import { expect, test } from "vitest";
import { contextSources } from "../../src/containerfile/copies.ts";
import { containerfile } from "./containerfiles.ts";

test("the context's sources are those of COPY and ADD in all stages", () => {
  const file = containerfile(
    "FROM a AS build",
    'COPY --chown=1:1 src "with blank" *.md /x/',
    "add one.tar.gz /y/",
    "FROM b",
    "COPY $DIR/a \\",
    "  b /z",
    'COPY ["c d", "e", "/z"]',
  );
  expect(contextSources(file)).toEqual([
    { source: "src", line: 2 },
    { source: "with blank", line: 2 },
    { source: "*.md", line: 2 },
    { source: "one.tar.gz", line: 3 },
    { source: "$DIR/a", line: 5 },
    { source: "b", line: 5 },
    { source: "c d", line: 7 },
    { source: "e", line: 7 },
  ]);
});

test("other stages, images, URLs, repositories and here-documents are no sources of the context", () => {
  const file = containerfile(
    "FROM a",
    "COPY --from=b /x /y",
    "ADD https://example.org/a.tar git@example.org:a/b.git /y/",
    'ADD ["git://example.org/a", "/y"]',
    "COPY <<EOF /z",
    "text",
    "EOF",
    "COPY",
  );
  expect(contextSources(file)).toEqual([]);
});
