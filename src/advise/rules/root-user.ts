import { type FinalUser, finalUser } from "../../containerfile/final-user.ts";
import { placeAt } from "../../containerfile/places.ts";
import { placeText } from "../../domain/build/written-place.ts";
import { type OpenAnswer, unknown } from "../../domain/source/checkout.ts";
import type { Facts, RecipeFacts } from "../facts.ts";
import { atLines } from "../line-evidence.ts";
import type { Rule } from "../rule.ts";

/** The final image runs as root. No finding while its user is unknown (see `unverifiable`). */
export const rootUser: Rule = {
  name: "root-user",
  advise({ recipe }) {
    if (recipe === undefined) return undefined;
    const finding = rootBy(finalUser(recipe.scope), recipe);
    if (finding === undefined) return undefined;
    return {
      message: "The image runs as root: whoever breaks into its program has root's rights.",
      ...atLines(recipe, [finding]),
      fix:
        "End the final stage with a user, by number so that Kubernetes can see that it is not root: " +
        "`USER 65532:65532`. Use `COPY --chown` for files that the program writes.",
    };
  },
};

function rootBy(
  user: FinalUser,
  { baseUser }: RecipeFacts,
): { readonly line: number; readonly text: string } | undefined {
  switch (user.kind) {
    case "named":
      return isRoot(user.user)
        ? { line: user.line, text: `USER ${user.user === "" ? '""' : user.user}` }
        : undefined;
    case "open":
      return undefined;
    case "scratch":
      return { line: user.line, text: "FROM scratch, and no USER after it" };
    case "inherited": {
      if (!baseUser.known || !isRoot(baseUser.value)) return undefined;
      const whose = baseUser.value === "" ? "has none" : `has ${baseUser.value}`;
      return { line: user.base.line, text: `no USER; the base ${user.base.reference} ${whose}` };
    }
  }
}

/** Whether a user is root: `root` or `0`, each with or without a group, or no user at all. */
function isRoot(user: string): boolean {
  const [name = ""] = user.trim().split(":");
  return /^(?:root|0*)$/.test(name);
}

/** Returns why it is unknown whether the image runs as root; undefined if it is known. */
export function openUser({ recipe }: Facts): OpenAnswer | undefined {
  if (recipe === undefined) return undefined;
  const user = finalUser(recipe.scope);
  if (user.kind === "open") {
    const place = placeText(placeAt(recipe.scope.containerfile, user.line));
    return unknown(`${place}: USER ${user.written} uses a variable that has no value here`);
  }
  return user.kind !== "inherited" || recipe.baseUser.known ? undefined : recipe.baseUser;
}
