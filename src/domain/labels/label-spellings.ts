import parseVersion from "semver/functions/parse.js";
import { formatReference, parseReference } from "../oci/reference.ts";
import { repositoryName } from "../source/repository-name.ts";
import { labelNames, s2iSourceNames } from "./labels.ts";

/** How other programs may spell what Twofold's labels say. */
const spellings: Readonly<Record<string, (value: string) => string | undefined>> = {
  [labelNames.source]: repositoryName,
  [s2iSourceNames.sourceLocation]: repositoryName,
  [labelNames.version]: (value) => parseVersion(value)?.version,
  [labelNames.baseName]: (value) => {
    const reference = parseReference(value);
    return reference === undefined ? undefined : formatReference({ tag: "latest", ...reference });
  },
};

/** Whether two values of a label name the same repository, version or image in two spellings. */
export function isSameValue(name: string, [one, other]: readonly [string, string]): boolean {
  const spelled = Object.hasOwn(spellings, name) ? spellings[name] : undefined;
  const read = spelled?.(one);
  return one === other || (read !== undefined && read === spelled?.(other));
}
