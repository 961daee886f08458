/** Recipe `base`: a root file system of a distribution's packages, by a declaration (design §8). */
export interface BaseRecipe {
  readonly kind: "base";
  /** The declaration's path from the context, POSIX; its lock is beside it. */
  readonly declaration: string;
  /** The version of mmdebstrap that made it: another one may make another root file system. */
  readonly mmdebstrap: string;
}

/** What the inputs say of a base. */
export type BaseInputs = Pick<BaseRecipe, "declaration">;

/** Whether a text is the path of a declaration: in the context, without `.` and `..`. */
export function isDeclarationPath(text: string): boolean {
  const parts = text.split("/");
  return (
    text.length <= 1000 &&
    !/\p{Cc}|\\/u.test(text) &&
    parts.every((part) => part !== "" && part !== "." && part !== "..")
  );
}

/** Whether a text is a version of mmdebstrap, such as `1.3.5`. */
export function isToolVersion(text: string): boolean {
  return /^\d[\w.+~-]{0,39}$/.test(text);
}
