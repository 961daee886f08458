import type { Report } from "../domain/findings/report.ts";
import type { Advisory } from "../domain/source/advisory.ts";
import type { TaggedSource } from "../domain/source/source.ts";
import { advisoriesValue, renderValue } from "./json.ts";
import { line } from "./line.ts";
import { lintLines, versionLines } from "./lint.ts";
import { counted } from "./sizes.ts";
import type { Palette } from "./terminal.ts";

/** What was found about one Containerfile of several. */
export interface ServiceFindings {
  /** From the repository's root. */
  readonly file: string;
  /** Undefined where it could not be read. */
  readonly found: Pick<Report, "source" | "advisories" | "forbidden"> | undefined;
  /** Why it could not be read. */
  readonly failure: { readonly message: string; readonly fix: string } | undefined;
}

type Read = ServiceFindings & { readonly found: NonNullable<ServiceFindings["found"]> };

/**
 * Formats the findings by Containerfile, like a linter. What is the same for all of them, such as a
 * commit that is not pushed, stands once, before the others.
 */
export function serviceLines(services: readonly ServiceFindings[], palette: Palette): string[] {
  const read = services.filter(isRead);
  const common = commonAmong(read);
  const isCommon = (advisory: Advisory): boolean => common.has(keyOf(advisory));
  const shared = (read[0]?.found.advisories ?? []).filter(isCommon);
  const forbidden = read[0]?.found.forbidden ?? [];
  const head = palette.strong(`All ${read.length} Containerfiles`);
  return [
    ...(shared.length === 0
      ? []
      : [head, ...lintLines({ advisories: shared, forbidden }, palette), ""]),
    ...services.flatMap((service) => [...ofService(service, isCommon, palette), ""]),
  ];
}

function ofService(
  service: ServiceFindings,
  isCommon: (advisory: Advisory) => boolean,
  palette: Palette,
): string[] {
  const head = palette.strong(line(service.file));
  if (!isRead(service)) {
    const { message = "", fix = "" } = service.failure ?? {};
    return [head, palette.bad(`error: ${line(message)}`), `  ${line(fix)}`];
  }
  const { source, advisories, forbidden = [] } = service.found;
  const own = advisories.filter((each) => !isCommon(each));
  const titled = `${head}  ${palette.faint(versionText(source))}`;
  if (advisories.length === 0) return [`${titled}  clean`];
  if (own.length === 0) return [`${titled}  nothing else`];
  return [titled, ...lintLines({ advisories: own, forbidden }, palette)];
}

/** Says which version a service has, and whether it has it only from the repository. */
function versionText(source: TaggedSource): string {
  const { version, tag } = source;
  if (tag === undefined) return line(version);
  const whose = versionLines(source).length > 0 ? ", the repository's" : "";
  return line(`${version} (tag ${tag}${whose})`);
}

/** Formats the last line: how many there are of each kind, and which of them fail the check. */
export function servicesVerdict(services: readonly ServiceFindings[]): string {
  const read = services.filter(isRead);
  const refused = read.filter(({ found }) => (found.forbidden ?? []).length > 0);
  const clean = read.filter(({ found }) => found.advisories.length === 0);
  const accepted = read.length - refused.length - clean.length;
  const unread = services.filter((service) => !isRead(service));
  const parts = [
    [clean.length, "clean", []],
    [accepted, "with accepted advisories", []],
    [refused.length, "with forbidden advisories", refused],
    [unread.length, "not readable", unread],
  ] as const;
  const texts = parts.flatMap(([count, what, named]) =>
    count === 0 ? [] : [`${count} ${what}${inBrackets(named)}`],
  );
  return `${counted(services.length, "Containerfile")}: ${texts.join(", ")}.`;
}

/** How many file names the last line has of one kind. */
const mostNamed = 5;

function inBrackets(services: readonly ServiceFindings[]): string {
  if (services.length === 0) return "";
  const names = services.slice(0, mostNamed).map(({ file }) => line(file));
  const hidden = services.length - names.length;
  return ` (${[...names, ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ")})`;
}

/** Renders the same for programs: an array with one entry for each Containerfile. */
export function renderServicesJson(services: readonly ServiceFindings[]): string {
  return renderValue(
    services.map(({ file, found, failure }) => ({
      file,
      ...(found === undefined ? {} : advisoriesValue(found)),
      ...(failure === undefined ? {} : { failure: { message: failure.message, fix: failure.fix } }),
    })),
  );
}

/** Returns the advisories that all of several Containerfiles have, word for word. */
function commonAmong([first, ...others]: readonly Read[]): ReadonlySet<string> {
  if (first === undefined || others.length === 0) return new Set();
  const rest = others.map(({ found }) => new Set(found.advisories.map(keyOf)));
  const keys = first.found.advisories.map(keyOf);
  return new Set(keys.filter((key) => rest.every((names) => names.has(key))));
}

function keyOf(advisory: Advisory): string {
  return JSON.stringify(advisory);
}

function isRead(service: ServiceFindings): service is Read {
  return service.found !== undefined;
}
