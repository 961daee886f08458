import { expect, it } from "vitest";
import { missingSecrets } from "../../../src/app/recipe/missing-secrets.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { onSurface } from "../../../src/domain/text/surface.ts";

function found(run: string, ids: readonly string[]) {
  const text = `FROM debian\n${run}\nRUN --mount=type=secret,id=tok true\n`;
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const scope = { containerfile, buildArgs: [] };
  const secrets = ids.map((id) => ({ kind: "value", id, value: "x" }) as const);
  return missingSecrets(scope, { secrets, recipe: { kind: "containerfile" } });
}

it("warns once of a secret that nobody gave, at its first line, with how to give it", () => {
  const warnings = found("RUN --mount=type=secret,id=tok cat /run/secrets/tok", ["other"]);
  expect(warnings).toMatchObject([{ level: "warning", place: { file: "Containerfile", line: 2 } }]);
  expect(onSurface(warnings[0]?.message ?? "", "command line")).toBe(
    "the step mounts the secret `tok`, which was not given: the step will not find its file. Give it: `--secrets=tok=src=FILE` or `--secrets=tok=env=VARIABLE`.",
  );
});

it("says which one may be meant", () => {
  const [warning] = found("RUN true", ["tokn"]);
  expect(warning?.message).toContain("did you mean `tokn`?");
});

it("says nothing of those that were given", () => {
  expect(found("RUN true", ["tok"])).toEqual([]);
});

it("refuses to build without a secret that is required", () => {
  expect(() => found("RUN --mount=type=secret,id=npm,required=true true", ["tok"])).toThrow(
    "Containerfile:2: the step mounts the secret `npm`, which was not given: it is required.",
  );
});
