import parseExpression from "spdx-expression-parse";

type Expression = ReturnType<typeof parseExpression>;

/** GNU's licences by the identifiers that SPDX has deprecated, which do not say which versions. */
const unversioned = /^(?:A?GPL|LGPL|GFDL)-\d+\.\d+$/;

/**
 * Whether somebody who accepts some licences can take what an SPDX expression offers: of `OR` one
 * side is enough, of `AND` both are needed. An exception (`WITH`) only adds permissions, and is not
 * looked at.
 * @param accepts asked about identifiers, GNU's as `-only` and `-or-later`
 * @throws Error where the text is no expression
 */
export function canBeChosen(expression: string, accepts: (identifier: string) => boolean): boolean {
  const decide = (found: Expression): boolean => {
    if ("license" in found) return accepts(currentName(found.license, found.plus === true));
    const [left, right] = [decide(found.left), decide(found.right)];
    return found.conjunction === "or" ? left || right : left && right;
  };
  return decide(parseExpression(expression));
}

/** Returns the identifier that means the same today. Of other licences, `+` offers this one, too. */
export function currentName(identifier: string, orLater: boolean): string {
  if (!unversioned.test(identifier)) return identifier;
  return `${identifier}-${orLater ? "or-later" : "only"}`;
}
