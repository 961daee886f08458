/** The shells that a completion script can be written for. */
export const shells = ["bash", "zsh", "fish"] as const;
