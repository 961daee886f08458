import { expect, it } from "vitest";
import { type Asked, registryTrouble } from "../../../src/domain/oci/registry-troubles.ts";
import { onSurface } from "../../../src/domain/text/surface.ts";
import { copying, host, inspecting, outputs, push, read } from "./skopeo-outputs.ts";

function told(output: string, asked: Asked) {
  const trouble = registryTrouble(output, asked);
  return trouble === undefined
    ? undefined
    : [onSurface(trouble.what, "command line"), onSurface(trouble.fix, "command line")];
}

it.each(outputs)("%# is told as one clause, with what to do: %s", (asked, output, what, fix) => {
  expect(told(output, asked)).toEqual([what, expect.stringMatching(fix)]);
});

const file = (reference: string): Asked => ({ verb: "pull", reference, hasAccount: false });

it.each<[asked: Asked, output: string, what: string]>([
  [
    file("/w/nolayout"),
    copying(
      "initializing source oci:/w/nolayout:: open /w/nolayout/index.json: no such file or directory",
    ),
    "there is nothing at that path",
  ],
  [
    file("/w/no.tar"),
    copying(
      'initializing source docker-archive:/w/no.tar: opening file \\"/w/no.tar\\": open /w/no.tar: no such file or directory',
    ),
    "there is nothing at that path",
  ],
  [
    file("/w/out:nope"),
    copying('initializing source oci:/w/out:nope: no descriptor found for reference \\"nope\\"'),
    "the layout has no image with that tag",
  ],
  [
    file("/w/junk"),
    copying(
      "initializing source docker-archive:/w/junk: loading tar component manifest.json: unexpected EOF",
    ),
    "there is no image in that form",
  ],
  [
    file("/w/out"),
    copying("initializing source oci:/w/out:: open /w/out/index.json: permission denied"),
    "this user may not read or write a file that is needed",
  ],
])("%# of files is told as the machine's own: %s", (asked, output, what) => {
  expect(registryTrouble(output, asked)).toMatchObject({ what, isLocal: true });
});

it("does not take words of the image's name for the registry's", () => {
  const reference = `${host}/unauthorized/denied-x509:1`;
  const output = inspecting(
    reference,
    `reading manifest 1 in ${host}/unauthorized/denied-x509: manifest unknown`,
  );
  expect(told(output, { ...read, reference })?.[0]).toContain("no such image");
});

it("says nothing of what it does not know", () => {
  expect(registryTrouble("the moon is full", push)).toBeUndefined();
});
