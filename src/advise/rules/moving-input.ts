import { namedSetting, perSurface } from "../../domain/text/surface.ts";
import { bounded, shown } from "../evidence.ts";
import type { RecipeFacts, RunFacts } from "../facts.ts";
import type { Rule } from "../rule.ts";
import { isOfRun, timesIn } from "../run-time.ts";

/**
 * A label, annotation or build argument holds the time or the number of this run. Both builds get
 * the same value, so nothing else shows that the next run gives another digest.
 */
export const movingInput: Rule = {
  name: "moving-input",
  advise({ recipe }) {
    if (recipe?.run === undefined) return undefined;
    const { run, inputs = [] } = recipe;
    const found = inputs.flatMap((input) => movingIn(input, run));
    if (found.length === 0) return undefined;
    const evidence = found.map(
      ({ input: { input, name }, what, text }) =>
        `${namedSetting(input)}: ${shown(name)} has this run's ${what}: ${shown(text)}`,
    );
    return {
      message:
        "An input has a value that is new in each run, so the next run of the same commit gives another digest.",
      evidence: bounded(evidence),
      fix: fixOf(found),
    };
  },
};

type InputValue = NonNullable<RecipeFacts["inputs"]>[number];

interface Moving {
  readonly input: InputValue;
  readonly what: string;
  /** The part of the value that is new in each run. */
  readonly text: string;
}

/** The longest part of a value that is examined. */
const longestValue = 10_000;

function movingIn(input: InputValue, { now, ids, commitTime }: RunFacts): readonly Moving[] {
  const value = input.value.slice(0, longestValue);
  const time = timesIn(value).find((each) => isOfRun(each, now, commitTime));
  const id = ids.find((each) => hasId(input, value, each.value));
  return [
    ...(time === undefined ? [] : [{ input, what: "time", text: time.text }]),
    ...(id === undefined ? [] : [{ input, what: id.what, text: id.value }]),
  ];
}

/** An identifier of fewer digits may be any number. */
const shortestId = 6;
/** Names such as `BUILD_NUMBER`, `com.acme.run-id`, `build`. */
const namesRun =
  /(?:^|[._-])(?:run|build|pipeline|job)(?:[._-]?(?:id|number|num|no|version|revision))?$/i;

/**
 * Whether a value holds an identifier of the run as a word of its own. A short number counts only
 * as the whole value, or its last part, of an input that is named after the run.
 */
function hasId({ name }: InputValue, value: string, id: string): boolean {
  if (id.length < shortestId) {
    return namesRun.test(name) && (value === id || /\D$/.test(before(value, id)));
  }
  for (let at = value.indexOf(id); at !== -1; at = value.indexOf(id, at + 1)) {
    const around = [value[at - 1] ?? " ", value[at + id.length] ?? " "];
    if (around.every((character) => !/[0-9A-Za-z]/.test(character))) return true;
  }
  return false;
}

/** What stands before an ending; empty if the text ends in something else. */
function before(text: string, ending: string): string {
  return text.endsWith(ending) ? text.slice(0, -ending.length) : "";
}

function fixOf(found: readonly Moving[]): string {
  const isLabel = found.some(({ input: { name, input }, what }) => {
    return what === "time" && input !== "build-args" && name.endsWith("image.created");
  });
  const general = `Remove the value, or derive it from the commit: ${perSurface({
    workflow: "its time (`git log -1 --format=%cI`) or its name (`github.sha`)",
    commandLine: "its time (`git log -1 --format=%cI`) or its name (`git rev-parse HEAD`)",
  })}.`;
  if (!isLabel) return general;
  return `${general} docker/metadata-action writes the commit's time if its own list of labels (or annotations) has \`org.opencontainers.image.created={{commit_date 'YYYY-MM-DDTHH:mm:ss.SSS[Z]'}}\`.`;
}
