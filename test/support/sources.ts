import { inject } from "vitest";
import type { SourceFiles } from "./checkout.ts";

/** A Containerfile on the tests' base image. */
export function containerfile(...lines: readonly string[]): string {
  return [`FROM ${inject("base").reference}`, ...lines, ""].join("\n");
}

/** {@link shop} on a pinned base: a source to which there is nothing to say once it is tagged. */
export function cleanShop(): SourceFiles {
  const { reference, digest } = inject("base");
  const files = shop();
  const text = String(files["Containerfile"]).replace(reference, `${reference}@${digest}`);
  return { ...files, Containerfile: text };
}

/** A source whose only file is a Containerfile of these lines on the tests' base image. */
export function steps(...lines: readonly string[]): SourceFiles {
  return { Containerfile: containerfile(...lines) };
}

/** A small source that builds to the same image every time. */
export function shop(): SourceFiles {
  return {
    Containerfile: containerfile(
      "COPY greeting.txt /srv/",
      "COPY assets /srv/assets",
      "RUN mkdir /srv/made && echo built >/srv/made/file && ln /srv/made/file /srv/made/hard",
      "RUN rm /srv/assets/draft.txt && echo more >>/srv/greeting.txt",
      "USER 1000",
      'CMD ["/bin/cat", "/srv/greeting.txt"]',
    ),
    "greeting.txt": "hello\n",
    "assets/logo.txt": "(o)\n",
    "assets/draft.txt": "draft\n",
    "assets/tool": { text: "#!/bin/sh\n", mode: 0o755 },
  };
}

/** A source that never builds to the same image, by eight random bytes in `/r`. */
export function dice(): SourceFiles {
  return steps("RUN head -c8 /dev/urandom >/r");
}
