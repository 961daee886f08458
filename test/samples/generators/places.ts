import { gzipSync } from "node:zlib";
import { type Draw, type Generator, plainRuns, type Run, type Step } from "../world.ts";

const lower = "abcdefghijklmnopqrstuvwxyz";
const letters = `${lower}ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789`;
const hex = "0123456789abcdef";

function uuid(draw: Draw): string {
  return draw.text(hex, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function place(options: {
  readonly name: string;
  readonly causes?: readonly string[];
  readonly leave: (shared: Draw) => Step["leave"];
}): Generator {
  const { name, causes = ["random"], leave } = options;
  const plan = (shared: Draw): Step => ({ run: shared.pick(plainRuns), leave: leave(shared) });
  return { name, kind: "chance", causes, plan };
}

function link(
  name: string,
  target: (draw: Draw, length: number) => string,
  causes = ["random"],
): Generator {
  return place({
    name: `link target: ${name}`,
    causes,
    leave: (shared) => {
      const length = shared.int(4, 24);
      const lead = shared.pick(["", "/srv/data/", "releases/", "../store/"]);
      return ({ draw }: Run) => ({ path: "opt/current", link: lead + target(draw, length) });
    },
  });
}

function fileName(
  name: string,
  called: (draw: Draw, length: number) => string,
  causes = ["random"],
): Generator {
  return place({
    name: `file name: ${name}`,
    causes,
    leave: (shared) => {
      const length = shared.int(4, 24);
      const content = shared.pick(["", "the same\n"]);
      const folder = shared.pick(["opt/app/", "var/cache/app/"]);
      return ({ draw }) => ({ path: folder + called(draw, length), content });
    },
  });
}

const mktemp = (draw: Draw): string => `tmp.${draw.text(letters, 10)}`;
const pythonTemp = (draw: Draw): string => `tmp${draw.text(`${lower}0123456789_`, 8)}`;
const temporary = ["temp-name"];

/** A small archive of one file, as `tar` writes it with fixed headers. */
function tarOf(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write("0000644\0", 100);
  header.write("0000000\0", 108);
  header.write("0000000\0", 116);
  header.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write("00000000000\0", 136);
  header.write("        ", 148);
  header.write("0", 156);
  header.write("ustar\0" + "00", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
  return Buffer.concat([header, content, padding, Buffer.alloc(1024)]);
}

/** A key whose comment names the host, which a variation changes. */
function sshKey(name: string, write: (draw: Draw, host: string) => string): Generator {
  const leave: Step["leave"] = ({ draw, varied }) => {
    const host = varied.includes("hostname") ? "varied-by-twofold" : "twofold";
    return { path: `opt/a/${name}`, content: write(draw, host) };
  };
  return {
    name: `keys of SSH: ${name}`,
    kind: "chance",
    causes: ["key-material"],
    plan: () => ({ run: "RUN mkdir /opt/a && ssh-keygen -N '' -f /opt/a/id", leave }),
  };
}

/** What each run draws anew, in other places than a file's text. */
export const placeGenerators: readonly Generator[] = [
  link("UUIDs", uuid),
  link("hexadecimal", (draw, length) => draw.text(hex, length)),
  link("names", (draw, length) => draw.text(lower, length)),
  link("numbers", (draw) => String(draw.int(1000, 4_000_000_000))),
  link("temporary names", (draw) => `/tmp/${mktemp(draw)}`, temporary),
  fileName("UUIDs", uuid),
  fileName("hexadecimal", (draw, length) => `chunk-${draw.text(hex, length)}.js`),
  fileName("names", (draw, length) => draw.text(lower, length)),
  fileName("names of any length", (draw) => draw.text(lower, draw.int(4, 20))),
  fileName("numbers", (draw) => `core.${draw.int(10_000, 4_000_000)}`),
  fileName("temporary names", mktemp, temporary),
  fileName("Python's temporary names", pythonTemp, temporary),
  fileName("folders", (draw, length) => `${draw.text(hex, length)}/index`),
  place({
    name: "temporary names in a text",
    causes: temporary,
    leave: (shared) => {
      const made = shared.pick([mktemp, pythonTemp]);
      return ({ draw }) => ({ path: "opt/log", content: `cd /tmp/${made(draw)} && make\n` });
    },
  }),
  place({
    name: "compressed bytes",
    leave: (shared) => {
      const length = shared.int(1, 200);
      return ({ draw }) => ({ path: "opt/out.gz", content: gzipSync(draw.bytes(length)) });
    },
  }),
  place({
    name: "compressed text",
    leave: (shared) => {
      const length = shared.int(3, 12);
      return ({ draw }) => ({
        path: "opt/out.gz",
        content: gzipSync(`name: shop\nvalue: ${draw.text(lower, length)}\n`),
      });
    },
  }),
  place({
    name: "bytes in an archive",
    leave: (shared) => {
      const length = shared.int(2, 100);
      return ({ draw }) => ({ path: "opt/out.tar", content: tarOf("seed", draw.bytes(length)) });
    },
  }),
  place({
    name: "keys",
    causes: ["key-material"],
    leave:
      () =>
      ({ draw }) => {
        const body = draw.bytes(384).toString("base64").replace(/.{64}/g, "$&\n");
        const content = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`;
        return { path: "etc/app/server.key", content };
      },
  }),
  sshKey("id.pub", (draw, host) => {
    const body = draw.bytes(256).toString("base64");
    return `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${body} root@${host}\n`;
  }),
  sshKey("id", (draw, host) => {
    const ending = Buffer.from(`\0\0\0\x0croot@${host}\x01\x02\x03\x04`);
    const bytes = [Buffer.from("openssh-key-v1\0\0\0\0\x04none"), draw.bytes(340), ending];
    const body = Buffer.concat(bytes).toString("base64").replace(/.{70}/g, "$&\n");
    return `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----\n`;
  }),
];
