import type { PortAnswer, RunEnd } from "../../domain/findings/image-run.ts";

/** What is started in a container. */
export interface ContainerOptions {
  /** The OCI layout of the image. */
  readonly layout: string;
  /** At least one word; no shell reads them. */
  readonly command: readonly string[];
  /** Standard input. */
  readonly input: Uint8Array;
  /** The port to ask, by HTTP, until it answers; then the command is ended. Undefined: none. */
  readonly port: number | undefined;
}

/** What came of it. All of it is the image's word. */
export interface ContainerResult {
  readonly end: RunEnd;
  readonly stdout: Uint8Array;
  /** The last lines of standard error. */
  readonly stderr: readonly string[];
  /** Undefined where no port was to be asked. */
  readonly port?: PortAnswer;
  /** The OCI layout of the container afterwards: the image's layers, and one with what changed. */
  readonly after: string;
}

/** Starts containers that reach nothing and are gone afterwards. */
export interface Containers {
  /** @throws Failure `tool` if the image cannot be unpacked, or what changed cannot be kept */
  run(options: ContainerOptions): Promise<ContainerResult>;
}
