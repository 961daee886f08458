import type { RunningImage } from "../../domain/deployed/running.ts";
import type { Wanted, WantedService } from "../../domain/deployed/wanted.ts";

/** What runs, each with what is wanted there, and what is wanted where nothing runs. */
interface Matches {
  readonly matched: readonly { readonly image: RunningImage; readonly service: WantedService }[];
  readonly unwanted: readonly RunningImage[];
  readonly absent: readonly WantedService[];
  /** How many run that nothing wants, and that are ignored. */
  readonly ignored: number;
}

/** Matches images with services by name. Of several that fit, the one with the fullest name wins. */
export function matchServices(wanted: Wanted, images: readonly RunningImage[]): Matches {
  const byName = new Map(wanted.services.map((service) => [service.name, service]));
  const found = images.map((image) => {
    const name = image.names.find((each) => byName.has(each));
    return { image, service: name === undefined ? undefined : byName.get(name) };
  });
  const matched = found.flatMap(({ image, service }) =>
    service === undefined ? [] : [{ image, service }],
  );
  const used = new Set(matched.map(({ service }) => service));
  const others = found.filter(({ service }) => service === undefined).map(({ image }) => image);
  const isIgnored = ({ names }: RunningImage): boolean =>
    names.some((name) => wanted.ignore.some((pattern) => fits(pattern, name)));
  const unwanted = others.filter((image) => !isIgnored(image));
  const count = (some: readonly RunningImage[]): number =>
    some.reduce((sum, image) => sum + image.count, 0);
  return {
    matched,
    unwanted,
    absent: wanted.services.filter((service) => !used.has(service)),
    ignored: count(others) - count(unwanted),
  };
}

/** Whether a name has the parts of a pattern, in which `*` stands for any one part. */
function fits(pattern: string, name: string): boolean {
  const [wanted, parts] = [pattern.split("/"), name.split("/")];
  return (
    wanted.length === parts.length && wanted.every((part, at) => part === "*" || part === parts[at])
  );
}
