import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLayout } from "../../../src/adapters/oci-layout/layout.ts";
import { relabelLayout } from "../../../src/adapters/oci-layout/relabel.ts";
import { layoutOf, tarOf, temporaryFolder } from "../../support/layers.ts";

const history = [
  { created_by: '/bin/sh -c #(nop) LABEL "dev.twofold.reproducible"="true"', empty_layer: true },
  { created_by: "/bin/sh -c #(nop) COPY a /" },
  { created_by: '/bin/sh -c #(nop) LABEL "dev.twofold.exceptions"=""', empty_layer: true },
  {
    created_by: '/bin/sh -c #(nop) LABEL "dev.twofold.reproducible"="true" |force-mtime=0',
    empty_layer: true,
  },
];

test("labels are told anew also where the history has one entry for all of them", async () => {
  const folder = join(await temporaryFolder(), "layout");
  const value = '{"x":" \\"dev.twofold.reproducible\\"=\\"true\\""}';
  const before = `LABEL "a"=${JSON.stringify(value)} "dev.twofold.reproducible"="true" "z"="1"|force-mtime=0`;
  const told = [{ created_by: `/bin/sh -c #(nop) ${before}` }];
  const layers = [await tarOf([{ name: "a" }])];
  await layoutOf(folder, { layers, config: { config: {}, history: told } });
  await relabelLayout(folder, [{ name: "dev.twofold.reproducible", value: "false" }]);
  expect((await openLayout(folder)).config.history[0]?.createdBy).toBe(
    `/bin/sh -c #(nop) LABEL "a"=${JSON.stringify(value)} "dev.twofold.reproducible"="false" "z"="1"|force-mtime=0`,
  );
});

test("labels are told anew beside whatever else a config holds, in its order", async () => {
  const folder = join(await temporaryFolder(), "layout");
  const settings = { constructor: { x: 1 }, Labels: { constructor: "1" } };
  await layoutOf(folder, { config: { zoo: 1, config: settings, more: { prototype: [] } } });
  const before = (await openLayout(folder)).configBytes;
  await relabelLayout(folder, [{ name: "a", value: "b" }]);
  const after = Buffer.from((await openLayout(folder)).configBytes).toString("utf8");
  const told = Buffer.from(before).toString("utf8");
  expect(after).toBe(told.replace('{"constructor":"1"}', '{"constructor":"1","a":"b"}'));
});

test("labels are told anew in a config of another form too", async () => {
  const folder = join(await temporaryFolder(), "layout");
  const odd = [7, null, [], { created_by: 7 }, ...history.slice(0, 1)];
  await layoutOf(folder, { config: { config: [], history: odd } });
  await relabelLayout(folder, [{ name: "dev.twofold.reproducible", value: "false" }]);
  const changed = { ...history[0], created_by: history[0]?.created_by.replace("true", "false") };
  expect(await configIn(folder)).toMatchObject({
    config: { Labels: { "dev.twofold.reproducible": "false" } },
    history: [7, null, [], { created_by: 7 }, changed],
  });
});

/** The config in a layout, also one that is not sound. */
async function configIn(layout: string): Promise<unknown> {
  const folder = join(layout, "blobs/sha256");
  const texts = (await readdir(folder)).map((name) => readFileSync(join(folder, name), "utf8"));
  return JSON.parse(texts.find((text) => text.includes('"architecture"')) ?? "");
}

test("labels get other values, in the image's own history too and not in its base's", async () => {
  const folder = join(await temporaryFolder(), "layout");
  const Labels = { b: "1", "dev.twofold.reproducible": "true", "dev.twofold.exceptions": "" };
  const layers = [await tarOf([{ name: "a" }])];
  await layoutOf(folder, { layers, config: { config: { Labels }, history } });
  const before = await openLayout(folder);
  const exceptions = '[{"path":"a \\\\ \\"b"}]';
  await relabelLayout(folder, [
    { name: "dev.twofold.reproducible", value: "false" },
    { name: "dev.twofold.exceptions", value: exceptions },
  ]);
  const after = await openLayout(folder);
  expect(after.digest).not.toBe(before.digest);
  expect(after.manifest.layers).toEqual(before.manifest.layers);
  expect(after.config.labels).toEqual({
    b: "1",
    "dev.twofold.reproducible": "false",
    "dev.twofold.exceptions": exceptions,
  });
  expect(after.config.history.map(({ createdBy }) => createdBy)).toEqual([
    history[0]?.created_by,
    history[1]?.created_by,
    `/bin/sh -c #(nop) LABEL "dev.twofold.exceptions"=${JSON.stringify(exceptions)}`,
    '/bin/sh -c #(nop) LABEL "dev.twofold.reproducible"="false" |force-mtime=0',
  ]);
});
