import { expect, test } from "vitest";
import { takenSources } from "../../src/containerfile/copies.ts";
import { scope } from "./containerfiles.ts";

/** Where, how and what the lines take. */
function taken(lines: readonly string[], contexts: readonly string[] = []): readonly string[] {
  const asked = { ...scope(...lines), contexts: new Set(contexts) };
  return takenSources(asked).map(
    ({ line, how, context = "main", source, isOpen }) =>
      `${line} ${how} ${context}: ${source}${isOpen ? " (open)" : ""}`,
  );
}

test("the context's sources are those of COPY and ADD in the stages that the target needs", () => {
  expect(
    taken([
      "FROM a AS build",
      'COPY --chown=1:1 src "with blank" *.md /x/',
      "add one.tar.gz /y/",
      "FROM b AS unused",
      "COPY unused /",
      "FROM build",
      "COPY $DIR/a \\",
      "  b /z",
      'COPY ["c d", "e", "/z"]',
    ]),
  ).toEqual([
    "2 copy main: src",
    "2 copy main: with blank",
    "2 copy main: *.md",
    "3 copy main: one.tar.gz",
    "7 copy main: $DIR/a (open)",
    "7 copy main: b",
    "9 copy main: c d",
    "9 copy main: e",
  ]);
});

test("other stages, images, URLs, repositories and here-documents are no sources of the context", () => {
  expect(
    taken([
      "FROM a",
      "COPY --from=b /x /y",
      "ADD https://example.org/a.tar git@example.org:a/b.git /y/",
      'ADD ["git://example.org/a", "/y"]',
      "RUN --mount=type=bind,from=b,target=/m --mount=type=cache,target=/c true",
      "COPY <<EOF /z",
      "text",
      "EOF",
      "COPY",
    ]),
  ).toEqual([]);
});

test("a mount takes what its source says, and all of the context without one", () => {
  expect(
    taken([
      "FROM a",
      "RUN --mount=target=/m true",
      "RUN --mount=type=bind,src=x,target=/m --mount=type=bind,source=../y,target=/n true",
      "RUN --mount=type=bind,source=first,source=last,target=/m true",
    ]),
  ).toEqual([
    "2 mount main: .",
    "3 mount main: x",
    "3 mount main: ../y",
    "4 mount main: first",
    "4 mount main: last",
  ]);
});

test("additional contexts are taken from by name, by copies and by any mount", () => {
  expect(
    taken(
      [
        "FROM a AS lib",
        "FROM a",
        "ARG FROM=lib",
        "COPY --from=lib a /x",
        "COPY --from=$FROM b /x",
        "RUN --mount=type=cache,from=lib,source=c,target=/m true",
        "RUN --mount=from=${FROM},target=/m true",
        "COPY --from=other d /x",
      ],
      ["lib"],
    ),
  ).toEqual(["4 copy lib: a", "5 copy lib: b", "6 mount lib: c", "7 mount lib: ."]);
});

test("variables of ARG and ENV have their values, and what only the base may know is open", () => {
  expect(
    taken([
      "FROM a AS below",
      "ENV DIR=src",
      "FROM below",
      "ARG FILE=main.c",
      "COPY $DIR/$FILE /x",
      "COPY $" + "{OTHER:-default} /x",
      "RUN --mount=type=bind,source=$DIR,target=$WHERE true",
      "RUN --mount=type=bind,source=$WHERE,target=/m true",
      "ARG MOUNT=type=bind,source=whole",
      "RUN --mount=$MOUNT,target=/m true",
    ]),
  ).toEqual([
    "5 copy main: src/main.c",
    "6 copy main: $" + "{OTHER:-default} (open)",
    "7 mount main: src",
    "8 mount main:  (open)",
    "10 mount main: whole",
  ]);
});
