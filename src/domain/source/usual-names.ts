/** Names of a Containerfile in the context, in the order in which they are tried. */
export const usualNames = ["Containerfile", "Dockerfile"] as const;
