import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editConfig } from "../../src/adapters/shim/bundle.ts";
import { canonicalEnvironment } from "../../src/domain/build/environments.ts";
import { stepVariations, varyEnvironment, varyStep } from "../../src/variations/table.ts";
import { allMeans, plainStep } from "./steps.ts";

const canonical = canonicalEnvironment(0);
const names = stepVariations.map(({ name }) => name);
const variables = [
  "TZ",
  "LANG",
  "LC_ALL",
  "HOME",
  "USER",
  "LOGNAME",
  "LD_PRELOAD",
  "FAKETIME",
  "MINE",
];
const ownEnv = fc.dictionary(fc.constantFrom(...variables), fc.string({ maxLength: 8 }));
const chosenNames = fc.subarray(names);

describe("the second build's variations", () => {
  it("never override a variable that the image or the Containerfile sets", () => {
    fc.assert(
      fc.property(ownEnv, chosenNames, (env, chosen) => {
        const step = { ...plainStep, env };
        const { edit } = varyStep({
          base: canonical,
          names: chosen,
          step,
          means: allMeans,
        });
        const given = Object.entries(env).map(([name, value]) => `${name}=${value}`);
        const config = { process: { env: given } };
        const { process } = editConfig(config, edit, new Map());
        const seen = new Map<string, string>();
        for (const entry of lines(process)) {
          const at = entry.indexOf("=");
          expect(seen.has(entry.slice(0, at)), entry).toBe(false);
          seen.set(entry.slice(0, at), entry.slice(at + 1));
        }
        for (const [name, value] of Object.entries(env)) expect(seen.get(name)).toBe(value);
      }),
    );
  });

  it("are each applied or said not to be", () => {
    fc.assert(
      fc.property(ownEnv, chosenNames, (env, chosen) => {
        const step = { ...plainStep, env };
        const options = { base: canonical, names: chosen, step, means: allMeans };
        const { applied, notApplied } = varyStep(options);
        const said = [...applied, ...notApplied.map(({ variation }) => variation)];
        expect(said.sort()).toEqual([...chosen].sort());
      }),
    );
  });

  it("leave what both builds have as it is", () => {
    const { env, umask } = varyEnvironment(canonical, names);
    expect(env["SOURCE_DATE_EPOCH"]).toBe("0");
    expect(umask).not.toBe(canonical.umask);
    expect(varyEnvironment(canonical, [])).toEqual({
      ...canonical,
      name: "varied",
    });
  });
});

function lines(process: unknown): readonly string[] {
  const env =
    typeof process === "object" && process !== null && "env" in process ? process.env : [];
  return Array.isArray(env) ? env.map(String) : [];
}
