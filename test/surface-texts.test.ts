import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { allFurtherActions } from "../src/options/further-actions.ts";
import { options } from "../src/options/list.ts";

const sources = join(import.meta.dirname, "../src");
const names = options.map(({ name }) => name);
const furtherInputNames = allFurtherActions().flatMap(([, { inputs }]) => Object.keys(inputs));

/** Texts that only a workflow or a file has, or that are about something of the same name. */
const allowed: readonly string[] = [
  // The texts of `--help` and action.yml, which name inputs for both.
  "options/groups",
  "options/reference.ts",
  "options/further-actions.ts",
  "options/merge-inputs.ts",
  "cli/pin.ts",
  // Names of both forms.
  "domain/text/surface.ts",
  "domain/text/failure.ts",
  // Annotations, which only a workflow has.
  "report/annotations.ts",
  // A list of a workflow's file, and of the exceptions file.
  "pin/list-uses.ts",
  // Names below a key of the settings file, and the page about it.
  "adapters/files/settings-yaml.ts",
  "options/settings/reference.ts",
  // The word `all` of a list.
  "options/choices.ts",
  "adapters/files/exceptions-file.ts",
  // The programs buildah and docker.
  "adapters/buildah/images/bases.ts",
  "adapters/tools/buildah-version.ts",
  "adapters/tools/unpack.ts",
];

/** A setting as a workflow writes it, in a string: `` input `push` ``, `` `push: true` ``, `` `push` ``. */
const asInput = new RegExp(
  `\\b[Ii]nputs? \\\\?\`|\\\\?\`(?:${names.join("|")})(?::(?!//)[^\`]*)?\\\\?\``,
  // In capitals, some are variables or instructions.
  "g",
);

function textsOf(file: string): readonly string[] {
  const code = readFileSync(join(sources, file), "utf8").replace(/^\s*(?:\/?\*|\/\/).*$/gm, "");
  return [...code.matchAll(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)].map(([text]) =>
    text.slice(1, -1),
  );
}

it("no text names a setting but through `setting`, so that each reads right on its surface", () => {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => !allowed.some((each) => file.startsWith(each)));
  const found = files.flatMap((file) =>
    textsOf(file)
      .filter((text) => / /.test(text))
      .flatMap((text) =>
        [...text.matchAll(asInput)].map(([name]) => `${file}: ${name} in ${text}`),
      ),
  );
  expect(found).toEqual([]);
});

/** Files whose texts only the command line shows. */
const ofCommands: readonly string[] = [
  "cli/",
  "options/reference.ts",
  "compose/buildah-package.ts",
  "compose/services.ts",
  "compose/snapshot.ts",
  // The command `diff`, whose own flag has the name of a setting.
  "report/comparison.ts",
  "domain/text/surface.ts",
];

it("no text that a workflow shows names a flag of the command line", () => {
  const asFlag = new RegExp(`\\\\?\`--(?:no-)?(?:${names.join("|")})(?:=[^\`]*)?\\\\?\``, "g");
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => !ofCommands.some((each) => file.startsWith(each)));
  const found = files.flatMap((file) =>
    textsOf(file).flatMap((text) =>
      [...text.matchAll(asFlag)].map(([name]) => `${file}: ${name} in ${text}`),
    ),
  );
  expect(found).toEqual([]);
});

it("each setting that a text names exists", () => {
  const called = /\b(?:setting|namedSetting|inputNamed)\("([\w-]+)"/g;
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" });
  const used = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [...readFileSync(join(sources, file), "utf8").matchAll(called)])
    .map(([, name = ""]) => name);
  expect(used.length).toBeGreaterThan(50);
  const known = [...names, ...furtherInputNames];
  expect(used.filter((name) => !known.some((each) => each === name))).toEqual([]);
});
