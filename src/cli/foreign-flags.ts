/** What a flag of docker or buildah is here. */
interface Counterpart {
  /** The flags that do the same; the hint counts only for commands that have them. */
  readonly flags: readonly string[];
  readonly hint: string;
}

const noCache: Counterpart = {
  flags: ["vary"],
  hint: "Leave it out: Twofold never uses a layer cache.",
};
const quiet: Counterpart = {
  flags: [],
  hint: "Standard output has only the result; add `2>/dev/null` to hide the rest.",
};
const tag: Counterpart = {
  flags: ["image", "tags"],
  hint: "Write `--image=NAME` for the repository and `--tags=TAG` for the tag.",
};

/** Flags that people know from `docker build` and `buildah build`, without their dashes. */
const counterparts: Readonly<Record<string, Counterpart>> = {
  f: { flags: ["file"], hint: "Write `--file=PATH`." },
  t: tag,
  tag,
  q: quiet,
  quiet,
  "no-cache": noCache,
  "cache-from": noCache,
  "cache-to": noCache,
  layers: noCache,
  pull: {
    flags: ["vary"],
    hint: "Leave it out: Twofold resolves each base to a digest and fetches that digest.",
  },
  load: { flags: ["output"], hint: "Write `--output=FOLDER`, which gets an OCI layout." },
  o: { flags: ["output"], hint: "Write `--output=FOLDER`, which gets an OCI layout." },
};

/** Returns what to write instead of a flag of docker or buildah; undefined for any other flag. */
export function foreignFlag(
  name: string,
  known: readonly { readonly name: string }[],
): string | undefined {
  const found = Object.hasOwn(counterparts, name) ? counterparts[name] : undefined;
  const has = (flag: string): boolean => known.some((each) => each.name === flag);
  return found?.flags.every(has) === true ? found.hint : undefined;
}
