import { expect, it } from "vitest";
import { parseContainerfile } from "../../src/containerfile/parse.ts";
import { secretMounts } from "../../src/containerfile/secret-mounts.ts";

function mounts(text: string, target?: string) {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  return secretMounts({
    containerfile,
    buildArgs: [],
    ...(target === undefined ? {} : { target }),
  }).map(({ id, isRequired, line }) => `${line} ${id}${isRequired ? " required" : ""}`);
}

it.each<[run: string, found: readonly string[]]>([
  ["RUN --mount=type=secret,id=tok cat /run/secrets/tok", ["2 tok"]],
  ["RUN --mount=type=secret,id=tok,required=true true", ["2 tok required"]],
  ["RUN --mount=type=secret,id=tok,required true", ["2 tok required"]],
  ["RUN --mount=type=secret,id=tok,required=false true", ["2 tok"]],
  ['RUN --mount=type=secret,"id=tok",target=/t true', ["2 tok"]],
  ["RUN --mount=type=secret,id=a --mount=type=secret,id=b true", ["2 a", "2 b"]],
  ["ARG WHICH=tok\nRUN --mount=type=secret,id=$WHICH true", ["3 tok"]],
  ["RUN --mount=type=secret,id=$UNKNOWN true", []],
  ["RUN --mount=type=secret true", []],
  ["RUN --mount=type=cache,id=tok,target=/c true", []],
  ["RUN echo --mount=type=secret,id=tok", []],
])("%s mounts %j", (run, found) => {
  expect(mounts(`FROM debian\n${run}\n`)).toEqual(found);
});

it("are those of the stages that the target needs", () => {
  const text = [
    "FROM debian AS other",
    "RUN --mount=type=secret,id=a true",
    "FROM debian AS wanted",
    "RUN --mount=type=secret,id=b true",
    "",
  ].join("\n");
  expect(mounts(text)).toEqual(["4 b"]);
  expect(mounts(text, "other")).toEqual(["2 a"]);
});
