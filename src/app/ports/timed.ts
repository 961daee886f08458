/** Runs a phase of the work and measures its wall time; several runs of one phase are summed up. */
export type Timed = <T>(phase: string, work: () => Promise<T>) => Promise<T>;
