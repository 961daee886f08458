/** What of a previous image saves artifacts. */
export interface Saving {
  /** Absolute path of its script. */
  readonly script: string;
  /** Who runs it. */
  readonly user: string;
}

const saved = "/tmp/.twofold-artifacts.tar";

/**
 * Writes the Containerfile of an image that holds nothing but what a previous image saves: one file,
 * which is empty where that image has no such script.
 * @param image the previous image's name in the store
 */
export function savingContainerfile(image: string, { script, user }: Saving): string {
  return [
    `FROM ${image} AS previous`,
    `USER ${user}`,
    `RUN if [ -x ${script} ]; then ${script} >${saved}; else : >${saved}; fi`,
    "FROM scratch",
    `COPY --from=previous ${saved} /artifacts.tar`,
    "",
  ].join("\n");
}
