import { expect, it } from "vitest";
import { advise } from "../../src/advise/rules.ts";
import { known } from "../../src/domain/source/checkout.ts";
import { recipeFacts } from "../support/recipe.ts";
import { realApplications } from "./real-applications.ts";
import { realImages } from "./real-images.ts";

it.each([...realImages, ...realApplications])(
  "$title has these advisories and no others",
  (example) => {
    const platforms = { build: "linux/amd64", target: "linux/amd64" };
    const facts = recipeFacts(example.text, { baseUser: known(example.baseUser) });
    const recipe = facts.recipe && {
      ...facts.recipe,
      scope: { ...facts.recipe.scope, platforms },
    };
    const advisories = advise({ ...facts, recipe });
    const shown = advisories.map(({ name, evidence }) => [
      name,
      evidence.map((line) => line.replace(/^Containerfile:/, "")),
    ]);
    expect(Object.fromEntries(shown)).toEqual(example.advisories);
  },
);
