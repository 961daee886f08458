import {
  type Executable,
  type ExecutableAdviceName,
  executableAdviceNames,
} from "../domain/findings/executable.ts";

/** One kind of advice, and the files that it is for. */
interface AdviceGroup {
  readonly name: ExecutableAdviceName;
  readonly files: readonly Executable[];
  /** The different fixes for the different languages. */
  readonly fixes: readonly string[];
}

/**
 * Groups the advice by kind, in the order of the list of kinds: ten programs with symbols need one
 * fix.
 */
export function adviceCounts(listed: readonly Executable[]): readonly AdviceGroup[] {
  return executableAdviceNames.flatMap((name): AdviceGroup[] => {
    const own = listed.flatMap((file) =>
      file.advice.filter((advice) => advice.name === name).map(({ fix }) => ({ file, fix })),
    );
    const fixes = [...new Set(own.map(({ fix }) => fix))];
    return own.length === 0 ? [] : [{ name, files: own.map(({ file }) => file), fixes }];
  });
}

/** Describes a program in a few words: `C, dynamic, GCC: (Debian 12.2.0-14) 12.2.0`. */
export function aboutExecutable({ format, language, linkage, compiler, go }: Executable): string {
  const signed =
    go === undefined ? compiler : `${go.version}${go.module === "" ? "" : `, module ${go.module}`}`;
  return [language ?? format.toUpperCase(), linkage, signed]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}
