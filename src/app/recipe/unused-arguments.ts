import type { Containerfile } from "../../containerfile/model.ts";
import type { BuildRequest } from "../../domain/build/request.ts";
import { didYouMean } from "../../domain/text/nearest.ts";
import { printable } from "../../domain/text/printable.ts";

/** What buildah gives every build, declared or not (imagebuilder's built-in arguments). */
const builtIn =
  /^(?:(?:HTTP|HTTPS|FTP|NO|ALL)_PROXY|(?:http|https|ftp|no|all)_proxy|(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|SOURCE_DATE_EPOCH)$/;

/**
 * Says of each build argument that no ARG declares it: buildah leaves it out, and only its log says
 * so after the build. An ARG may also come with a base, in an ONBUILD trigger; so this is not an error.
 */
export function unusedArguments(
  containerfile: Containerfile,
  { buildArgs }: Pick<BuildRequest, "buildArgs">,
): readonly string[] {
  const declared = declaredIn(containerfile);
  return [...new Set(buildArgs.map(({ name }) => name))]
    .filter((name) => !declared.includes(name) && !builtIn.test(name))
    .map((name) => {
      const shown = printable(name).slice(0, 100);
      const near = didYouMean(name, declared);
      return `No ARG in ${printable(containerfile.file)} declares the build argument \`${shown}\`, so it has no effect${near}`;
    });
}

/** Returns the names that ARG instructions declare, also for those who build on the image. */
export function declaredIn({ args, stages }: Containerfile): readonly string[] {
  const all = [...args, ...stages.flatMap(({ instructions }) => instructions)];
  return all
    .flatMap((instruction) => [instruction, ...(instruction.trigger ? [instruction.trigger] : [])])
    .filter(({ keyword }) => keyword === "ARG")
    .flatMap(({ words }) => words.map(({ text }) => text.replace(/=[\s\S]*$/, "")));
}
