/** The runner's variables, with the paths of the files that an action writes for it. */
export type RunnerEnv = Readonly<NodeJS.ProcessEnv>;
