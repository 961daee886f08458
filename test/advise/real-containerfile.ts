/** A Containerfile as projects write them, and the advisories that it must have: each with its evidence, no others. */
export interface RealContainerfile {
  readonly title: string;
  readonly text: string;
  /** `config.User` of the base. */
  readonly baseUser: string;
  readonly advisories: Readonly<Record<string, readonly string[]>>;
}
