import type { Rule } from "../rule.ts";

/** `ADD https://…` without `--checksum`, or curl or wget piped to a shell in RUN. */
export const unverifiedDownload: Rule = {
  name: "unverified-download",
  advise() {
    return undefined;
  },
};
