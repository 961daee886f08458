import { describe, expect, it } from "vitest";
import { lackingInputs } from "../../../src/app/snapshot/lacking-inputs.ts";
import { known, unknown } from "../../../src/domain/source/checkout.ts";
import { fullRecipe } from "../../support/full-recipe.ts";

const inputs = (...args: Parameters<typeof lackingInputs>) =>
  lackingInputs(...args).map(({ input }) => input);

describe("what a snapshot lacks", () => {
  it("is what steps fetch, unless none of them had a network", () => {
    expect(inputs(fullRecipe(), known("x"))).toEqual(["network"]);
    expect(inputs(fullRecipe({ network: "none" }), known("x"))).toEqual([]);
    expect(inputs(fullRecipe({ hermetic: { fetchStages: [] } }), known("x"))).toEqual([]);
  });

  it("names the fetch stages of a hermetic build", () => {
    const recipe = fullRecipe({ hermetic: { fetchStages: ["deps", "tools"] } });
    const [first, ...others] = lackingInputs(recipe, known("x"));
    expect(first?.input).toBe("fetch-stage");
    expect(first?.message).toContain("`deps`, `tools`");
    expect(others).toEqual([]);
  });

  it("is what recipe `s2i` takes from a web server", () => {
    const inputsAt = (scriptsUrl: string) => {
      const others = { builderImage: "a", runtimeArtifacts: [], incremental: false } as const;
      const recipe = { kind: "s2i", method: "build", scriptsUrl, ...others } as const;
      return inputs(fullRecipe({ recipe, network: "none" }), known("x"));
    };
    expect(inputsAt(`https://example.org/s2i#run=sha256:${"a".repeat(64)}`)).toEqual([
      "scripts-url",
    ]);
    expect(inputsAt("image:///usr/libexec/s2i")).toEqual([]);
  });

  it("is every secret, and a buildah that there is no package of, with the reason", () => {
    const recipe = fullRecipe({ network: "none", secrets: ["npm", "ssh"], buildah: "1.2.3" });
    const found = lackingInputs(recipe, unknown("the packages here are 1.28.2"));
    expect(found.map(({ input }) => input)).toEqual(["secret", "secret", "buildah"]);
    expect(found.at(-1)?.message).toBe(
      "No package of buildah 1.2.3: the packages here are 1.28.2.",
    );
  });
});
