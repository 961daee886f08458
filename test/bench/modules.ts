import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Line {
  readonly base: number;
  readonly slope: number;
  readonly off: number;
}

interface Spread {
  readonly least: number;
  readonly most: number;
}

interface Point extends Spread {
  readonly x: number;
  readonly y: number;
}

interface Chart {
  readonly title: string;
  readonly about: string;
}

interface BarChart extends Chart {
  readonly unit: string;
  readonly limit?: number;
  readonly groups: readonly {
    readonly name: string;
    readonly bars: readonly (Spread & {
      readonly name: string;
      readonly isOurs: boolean;
      readonly value: number;
    })[];
  }[];
}

interface LineChart extends Chart {
  readonly x: string;
  readonly y: string;
  readonly series: readonly {
    readonly name: string;
    readonly isOurs: boolean;
    readonly points: readonly Point[];
    readonly line: Pick<Line, "base" | "slope">;
  }[];
}

/** What the tests call of the bench, whose modules have no types of their own. */
interface Modules {
  readonly "aims.mjs": { aimsTable(found: object): string };
  readonly "fit.mjs": {
    fitLine(points: readonly Pick<Point, "x" | "y">[]): Line;
    spread(values: readonly number[]): Spread & { readonly middle: number };
  };
  readonly "page.mjs": { fill(page: string, block: readonly [string, string]): string };
  readonly "plot/bars.mjs": { barChart(chart: BarChart): string };
  readonly "plot/lines.mjs": { lineChart(chart: LineChart): string };
  readonly "plot/svg.mjs": { ticks(most: number): readonly number[] };
}

/** A module of the bench. */
export async function benchModule<Name extends keyof Modules>(name: Name): Promise<Modules[Name]> {
  const path = join(import.meta.dirname, "../../bench", name);
  return await import(pathToFileURL(path).href);
}
