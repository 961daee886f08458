/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
export const tagGrammar = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";
const whole = new RegExp(`^${tagGrammar}$`);
const behindColon = new RegExp(`:(${tagGrammar})$`);

/** Whether a text can be an image's tag. */
export function isTag(text: string): boolean {
  return whole.test(text);
}

/** Splits `:tag` off the end of a path. A path with a colon of its own looks the same. */
export function splitTag(path: string): {
  readonly path: string;
  readonly tag: string | undefined;
} {
  const tag = behindColon.exec(path)?.[1];
  return { path: tag === undefined ? path : path.slice(0, -tag.length - 1), tag };
}
