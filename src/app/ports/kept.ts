import type { KeptReport } from "../../domain/findings/kept-report.ts";
import type { Image } from "./image.ts";

/** An image that was opened, and the folder of its layout if it was not copied from elsewhere. */
export interface OpenedImage {
  readonly image: Image;
  readonly layout?: string;
}

/** The report of the run that left a layout, as far as it has the form of one. */
export interface FoundReport {
  /** Absolute path of the file. */
  readonly file: string;
  /** Undefined if the file cannot be read as a report. */
  readonly report: KeptReport | undefined;
}

/**
 * Reads the report that lies beside a layout, where a run leaves it; undefined if there is none.
 * Whether it speaks of that layout is for the caller to find out.
 */
export type ReportBeside = (layout: string) => Promise<FoundReport | undefined>;
