/** What a machine and a run are called: what an image must not tell. */
export interface MachineNames {
  readonly hostname: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly runIds: readonly string[];
}
