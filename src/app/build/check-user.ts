import type { Proof } from "../../domain/findings/proof.ts";
import { badInput } from "../../domain/text/failure.ts";
import { setting } from "../../domain/text/surface.ts";
import { hasNames, unknownAccount } from "../../recipes/runpack/accounts.ts";
import type { FilesInput } from "../../recipes/runpack/fitness.ts";
import type { BuildPorts } from "../ports/build.ts";
import { builtFiles, contentOf } from "./built-files.ts";

/**
 * Checks that the image with a written final stage has an account for its user: no container starts with a
 * name that its image does not know, and buildah does not look.
 * @throws Failure `usage`
 */
export async function checkUser(
  { layout }: Pick<Proof, "layout">,
  {
    user,
    input,
    ports,
  }: {
    readonly user: string;
    readonly input: FilesInput;
    readonly ports: Pick<BuildPorts, "openImage" | "readers">;
  },
): Promise<void> {
  if (layout === undefined || !hasNames(user)) return;
  const { entries } = ports.readers;
  const image = await ports.openImage(layout);
  const files = await builtFiles(image, entries);
  const textOf = async (path: string): Promise<string> => {
    const file = files.at(path);
    if (file === undefined) return "";
    return (await contentOf(image, { file, entries }))?.toString("utf8") ?? "";
  };
  const known = { passwd: await textOf("/etc/passwd"), group: await textOf("/etc/group") };
  const unknown = unknownAccount(user, known);
  if (unknown === undefined) return;
  const { name, file } = unknown;
  throw badInput(
    "user",
    `\`${name}\` has no account in the image's ${file}, so no container would start. Nothing was pushed.`,
    `Write a number, e.g. ${setting("user", "65532:65532")}, choose a ${setting("runtime-image")} with that account, or add the file to ${setting(input)}.`,
  );
}
