import type { SourceFiles } from "./checkout.ts";

/**
 * A source whose image depends on nothing that a build should not depend on, and whose steps do what steps do: files,
 * folders and links of many modes, another user's files, files of the base changed, moved and removed, archives.
 * @param base what FROM says: any image with a shell and the usual small programs
 */
export function honest(base: string): SourceFiles {
  return {
    Containerfile: [
      `FROM ${base} AS made`,
      "COPY src /src",
      "RUN mkdir -p /out/d && cp -p /src/one /out/one && cat /src/* >/out/all && chmod 4755 /out/all && cd /out && sha256sum all one >sums && tar -cf sorted.tar --numeric-owner -h sums && gzip -n -c sums >sums.gz && rm sorted.tar",
      `FROM ${base}`,
      "COPY --from=made /out /opt/out",
      "COPY --chown=1000:1000 src/one /home/one",
      "RUN for mode in 600 606 640 646 664 666 700 707 755 757 775 777 1777 2755 4711; do : >/m$mode; chmod $mode /m$mode; mkdir /d$mode; chmod $mode /d$mode; done",
      "RUN mkdir -p /usr/local/x && rm -rf /usr/local && mkdir /usr/local && : >/usual && mkdir /folder && ln /usual /hard && ln -s usual /soft && mkfifo /pipe && echo '#!/bin/sh' >/run-me && chmod +x /run-me && echo >>/etc/passwd && mv /opt/out/d /opt/moved && rm -r /opt/out/one && chown -R 1000:1000 /folder",
      "USER 1000",
      "RUN : >/folder/own && mkdir /folder/kept && umask 077 && : >/folder/tight && echo $((1 + 1)) >/folder/two",
      "WORKDIR /folder/work",
      'CMD ["/bin/sh"]',
      "",
    ].join("\n"),
    "src/one": "1\n",
    "src/two": { text: "2\n", mode: 0o755 },
  };
}
