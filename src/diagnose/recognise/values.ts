import type { TwinFacts } from "../../domain/build/build-facts.ts";

/** Something for which the two builds had different values, on purpose or not. */
export interface KnownValue {
  /** The environment variable, or `hostname`, `umask`, `context`, `user`. */
  readonly name: string;
  /** Undefined for a build that had none. */
  readonly values: readonly [string | undefined, string | undefined];
}

/** The shortest value that counts: shorter ones are found everywhere. */
const leastLength = 3;

/** Returns what is known to differ between the environments of the two builds. */
export function knownValues(twins: TwinFacts): readonly KnownValue[] {
  if (twins === undefined) return [];
  const [first, second] = twins;
  const names = [...new Set([...Object.keys(first.env), ...Object.keys(second.env)])].sort();
  const values: readonly KnownValue[] = [
    { name: "hostname", values: [first.hostname, second.hostname] },
    { name: "context", values: [first.contextPath, second.contextPath] },
    ...umaskValues(first.umask, second.umask),
    ...names.map((name) => ({ name, values: [first.env[name], second.env[name]] as const })),
  ];
  return values.filter(({ values: [a, b] }) => a !== b && (isTelling(a) || isTelling(b)));
}

function isTelling(value: string | undefined): boolean {
  return value !== undefined && value.length >= leastLength;
}

/** Returns umasks as `umask` prints them, in sh and in bash. */
function umaskValues(a: number | undefined, b: number | undefined): readonly KnownValue[] {
  if (a === undefined || b === undefined) return [];
  return [4, 3].map((width) => ({
    name: "umask",
    values: [octal(a, width), octal(b, width)] as const,
  }));
}

function octal(value: number, width: number): string {
  return value.toString(8).padStart(width, "0");
}
