import { alone, differs } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "temp-name",
  shows: {
    "mktemp with a word and a dot before the name": differs({
      a: "state = /var/tmp/download.stULxH\n",
      b: "state = /var/tmp/download.9bDaKO\n",
      run: "RUN f=$(mktemp /var/tmp/download.XXXXXX) && echo state = $f > /etc/x",
    }),
    "mktemp's": differs({
      a: "/tmp/tmp.aBcDeF1234\n",
      b: "/tmp/tmp.ZyXwVu9876\n",
      run: "RUN mktemp -d > /x",
    }),
    "one by a template": differs({
      a: "dir work-a8Kq2x\n",
      b: "dir work-P0vZ7m\n",
      run: "RUN echo dir $(mktemp -u work-XXXXXX) > /x",
    }),
    "Python's": differs({
      a: "cache=/tmp/tmpk3j_x8ab/c\n",
      b: "cache=/tmp/tmpz7q2w0ty/c\n",
      run: "RUN python3 gen.py",
    }),
    "Ruby's, behind a word": differs({
      a: "ruby -r ./siteconf20261130-8-wz23t4.rb extconf.rb\n",
      b: "ruby -r ./siteconf20280104-7-o1ap9x.rb extconf.rb\n",
      run: "RUN gem install --local shop-1.0.gem",
    }),
    "the folder in which a gem was compiled": differs({
      path: "var/lib/gems/3.1.0/gems/shop-1.0/ext/shop/Makefile",
      a: "sitelibdir = $(DESTDIR)./.gem.20261130-8-4w1y28\n",
      b: "sitelibdir = $(DESTDIR)./.gem.20280104-7-tn34nd\n",
      run: "RUN gem install --local shop-1.0.gem",
    }),
    "gcc's object in a log": differs({
      a: "ld -o x /tmp/ccAb12Xy.o\n",
      b: "ld -o x /tmp/ccZq98Kw.o\n",
      run: "RUN gcc -v x.c 2> /log",
    }),
    "the file's own": {
      difference: alone("opt/tmp.aBcDeF1234", "removed", "RUN mktemp -p /opt"),
      facts: undefined,
    },
  },
  misses: {
    "a release with its day": differs({
      a: "release20261121-12-beta\n",
      b: "release20261122-12-beta\n",
      run: "RUN make release",
    }),
    "another fixed name": differs({
      a: "/tmp/first-result\n",
      b: "/tmp/other-result\n",
      run: "RUN ./build",
    }),
    "a word that begins alike": differs({
      a: "temperature 12\n",
      b: "temperature 13\n",
      run: "RUN ./build",
    }),
    "a hash": differs({ a: "8273608d4e957cad\n", b: "075d9481e29374aa\n", run: "RUN ./build" }),
  },
});
