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
