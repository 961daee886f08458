import { expect, it } from "vitest";
import { bringersOf } from "../../../src/app/leaks/risk-bringers.ts";
import type { FoundCredential } from "../../../src/app/leaks/search-reading.ts";
import type { Risk, RiskyFile } from "../../../src/domain/findings/risky-file.ts";

const run = { file: "Containerfile", line: 3, text: "RUN npm ci --userconfig /root/.npmrc" };
const copy = { file: "Containerfile", line: 2, text: "COPY .npmrc /root/.npmrc" };
const key: Risk = { kind: "credential", what: "a private key" };
const npmrc: FoundCredential = {
  ...{ what: "a private key", path: "root/.npmrc", layer: 1, size: 4 },
  head: Buffer.from("key\n"),
};

/** The line that brought a file, in an image whose file `root/.npmrc` the context has. */
async function lineOf(risk: Risk, path: string, contextHas = true) {
  const bringerOf = await bringersOf(
    { credentials: [npmrc] },
    {
      writerOf: ({ isFromContext }) => ({
        place: isFromContext === true ? copy : run,
        ...{ script: "", moved: 0 },
      }),
      copierOf: () => copy,
      inContext: (wanted) => Promise.resolve(new Set(contextHas ? wanted : [])),
    },
  );
  const file: RiskyFile = { path, layer: 1, risk, isOfBase: false };
  return bringerOf(file)?.line;
}

it("a file of the context is brought by the COPY, whatever step names it behind that", async () => {
  expect(await lineOf(key, "root/.npmrc")).toBe(2);
  expect(await lineOf(key, "root/.npmrc", false)).toBe(3);
});

it("a tool is brought by the COPY, whatever step of the other stage started it", async () => {
  expect(await lineOf({ kind: "tool", sort: "shell" }, "bin/sh")).toBe(2);
});

it("a mode is set by the step that names the file", async () => {
  expect(await lineOf({ kind: "world-writable", isFolder: false }, "root/.npmrc")).toBe(3);
});
