/** A script of an image that writes to standard output. */
export interface WritingScript {
  /** Absolute path in the image. */
  readonly script: string;
  /** Who runs it. */
  readonly user: string;
}

const output = "/tmp/.twofold-output";

/**
 * Writes the Containerfile of an image that holds nothing but what a previous image saves: one file,
 * which is empty where that image has no such script.
 * @param image the previous image's name in the store
 */
export function savingContainerfile(image: string, { script, user }: WritingScript): string {
  return outputContainerfile(image, {
    user,
    command: `if [ -x ${script} ]; then ${script} >${output}; else : >${output}; fi`,
  });
}

/**
 * Writes the Containerfile of an image that holds nothing but what a builder image says of its use.
 * @param image its name in the store
 */
export function usageContainerfile(image: string, { script, user }: WritingScript): string {
  return outputContainerfile(image, { user, command: `${script} >${output} 2>&1` });
}

function outputContainerfile(
  image: string,
  { user, command }: { readonly user: string; readonly command: string },
): string {
  return [
    `FROM ${image} AS writer`,
    `USER ${user}`,
    `RUN ${command}`,
    "FROM scratch",
    `COPY --from=writer ${output} /output`,
    "",
  ].join("\n");
}
