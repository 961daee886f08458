const sources: Readonly<Record<string, "src" | "env">> = { src: "src", source: "src", env: "env" };

/**
 * Reads docker's form of a secret, `id=ID,src=PATH` or `id=ID,env=VARIABLE` with an optional
 * `type`, as `id` and `src=PATH` or `env=VARIABLE`; undefined for anything else.
 */
export function dockerSecret(
  entry: string,
): { readonly id: string; readonly value: string } | undefined {
  const found: { id?: string; value?: string } = {};
  for (const field of entry.trim().split(",")) {
    const equals = field.indexOf("=");
    const [name, value] = [field.slice(0, Math.max(equals, 0)), field.slice(equals + 1)];
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (name === "id" && found.id === undefined) found.id = value;
    else if (source !== undefined && found.value === undefined) found.value = `${source}=${value}`;
    else if (name !== "type" || !["file", "env"].includes(value)) return undefined;
  }
  const { id, value } = found;
  return id === undefined || value === undefined ? undefined : { id, value };
}
