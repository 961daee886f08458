// All benches: what each is called, what it measures, and its table.
import * as advisories from "./advisories.mjs";
import * as answers from "./answers.mjs";
import * as base from "./base.mjs";
import { benchCase } from "./builds.mjs";
import { buildsTable, phasesTable } from "./builds-table.mjs";
import { cases } from "./cases.mjs";
import * as curve from "./curve.mjs";
import { curveTable } from "./curve-table.mjs";
import * as images from "./images.mjs";
import * as index from "./index.mjs";
import * as s2i from "./s2i.mjs";
import * as sameMismatch from "./same-mismatch.mjs";
import * as sbom from "./sbom.mjs";
import * as search from "./search.mjs";
import * as services from "./services.mjs";
import * as startUp from "./start-up.mjs";
import * as tables from "./table.mjs";
import * as variations from "./variations.mjs";
import * as verify from "./verify.mjs";
import { waysOfBuilds } from "./ways.mjs";

/**
 * Each bench: `key` of what it finds, `cases` by which it can be asked for, whether it is one of the `usual` ones, which
 * run when none is named, what it needs, and its table. `run` gets the names that are asked for.
 *
 * - `alone`: a folder and the command line
 * - `builds`: also bases, the storage of a registry that has them, and programs with clocks
 * - `beside`: also such a registry that runs
 */
export const benches = [
  {
    key: "builds",
    cases: namesOf(cases),
    isUsual: true,
    needs: "builds",
    run: (bench, names) => inTurns(bench, named(cases, names), (one) => waysOfBuilds(bench, one)),
    table: (found) => [buildsTable(found), "", phasesTable(found)].join("\n"),
  },
  {
    key: "curve",
    cases: [curve.name],
    isUsual: true,
    needs: "builds",
    // One run a point: the points of a curve check each other.
    run: (bench) => curve.benchCurve({ ...bench, runs: 1 }, benchCase),
    table: curveTable,
  },
  {
    key: "steps",
    cases: ["steps"],
    isUsual: true,
    needs: "builds",
    run: (bench) => inTurns(bench, variations.stepCases, variations.waysOf),
    table: variations.variationsTable,
  },
  {
    ...single("source", advisories, advisories.benchAdvisories, tables.advisoriesTable),
    isUsual: true,
  },
  {
    ...beside(
      single(
        "sameMismatch",
        sameMismatch,
        sameMismatch.benchSameMismatch,
        sameMismatch.sameMismatchText,
      ),
    ),
    isUsual: true,
  },
  {
    key: "variations",
    cases: [variations.name, variations.configureCase.name],
    needs: "builds",
    run: (bench, names) => {
      const all = names.includes(variations.name);
      const chosen = all ? variations.variationCases : [variations.configureCase];
      return inTurns(bench, chosen, variations.waysOf);
    },
    table: variations.variationsTable,
  },
  single("startUp", startUp, startUp.benchStartUp, tables.startUpTable),
  single("services", services, services.benchServices, services.servicesTable),
  beside(single("answers", answers, answers.benchAnswers, tables.answersTable)),
  single("index", index, index.benchIndex, index.indexTable),
  beside(single("images", images, images.benchImages, images.imagesTable)),
  single("search", search, search.benchSearch, tables.searchTable),
  beside(single("verify", verify, verify.benchVerify, verify.verifyTable)),
  beside(single("s2i", s2i, s2i.benchS2i, s2i.s2iTable)),
  beside(single("sbom", sbom, sbom.benchSbom, sbom.sbomTable)),
  single("base", base, base.benchBase, base.baseTable),
];

function single(key, { name }, run, table) {
  return { key, cases: [name], needs: "alone", run, table };
}

/** A bench whose bases come from a registry. */
function beside(bench) {
  return { ...bench, needs: "beside" };
}

async function inTurns(bench, chosen, waysOf) {
  const results = [];
  for (const one of chosen) results.push(await benchCase(bench, one, waysOf(one)));
  return { results };
}

function namesOf(list) {
  return list.map(({ name }) => name);
}

function named(list, names) {
  return list.filter(({ name }) => names.includes(name));
}
