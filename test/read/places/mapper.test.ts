import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/case/place.ts";
import { mapperOf } from "./a-mapper.ts";

const CONF = [
  "server {",
  "  listen 80;",
  "  location /api/ {",
  "    proxy_pass http://b:1;",
  "  }",
  "}",
];
const conf = CONF.join("\n");

const spot = ({ file, line }: Place) => (file === null ? null : `${file}:${line}`);
const DEFAULT = "/etc/nginx/conf.d/default.conf";

describe("a file behind a bind mount", () => {
  const mounted = (source: string, target: string, inspect?: object) =>
    mapperOf({
      files: { "nginx/default.conf": conf, "decoy/default.conf": conf, "docs/default.conf": conf },
      service: { image: "nginx", volumes: [{ type: "bind", source, target }] },
      ...(inspect ? { inspect } : {}),
    });

  test("of its own, or of its folder", () => {
    const single = mounted("/srv/repo/nginx/default.conf", DEFAULT);
    expect(single.place("web", DEFAULT, 4)).toEqual({
      file: "nginx/default.conf",
      line: 4,
      remote: `${DEFAULT}:4`,
    });
    expect(spot(mounted("/srv/repo/nginx", "/etc/nginx/conf.d").place("web", DEFAULT, 2))).toBe(
      "nginx/default.conf:2",
    );
  });

  test("as the engine mounted it, not as the file says it", () => {
    const mapper = mounted("/srv/repo/nginx", "/etc/nginx/conf.d", {
      Mounts: [
        { Type: "bind", Source: "/srv/repo/decoy", Destination: "/etc/nginx/conf.d", RW: true },
      ],
    });
    expect(spot(mapper.place("web", DEFAULT, 1))).toBe("decoy/default.conf:1");
  });

  test("from outside of the repository has no place there", () => {
    expect(mounted("/home/me/nginx", "/etc/nginx/conf.d").place("web", DEFAULT, 1)).toEqual({
      file: null,
      line: 1,
      remote: `${DEFAULT}:1`,
    });
  });
});

describe("a file that the image's build copied", () => {
  const built = (dockerfile: string, path: string, more: Readonly<Record<string, string>> = {}) => {
    const mapper = mapperOf({
      files: {
        "front/Dockerfile": dockerfile,
        "front/nginx.conf": conf,
        "front/app.py": "",
        "front/src/deep/main.py": "",
        "nginx.conf": conf,
        ...more,
      },
      service: { build: { context: "/srv/repo/front", dockerfile: "Dockerfile" } },
    });
    return spot(mapper.place("web", path, 3));
  };

  test.each([
    ["to its own name", `FROM nginx\nCOPY nginx.conf ${DEFAULT}`, DEFAULT, "front/nginx.conf"],
    [
      "into a folder",
      "FROM nginx\nCOPY nginx.conf /etc/nginx/",
      "/etc/nginx/nginx.conf",
      "front/nginx.conf",
    ],
    [
      "into a folder without a slash",
      "FROM nginx\nCOPY nginx.conf /etc/nginx",
      "/etc/nginx/nginx.conf",
      "front/nginx.conf",
    ],
    [
      "with the whole context",
      "FROM p\nWORKDIR /app\nCOPY . .",
      "/app/src/deep/main.py",
      "front/src/deep/main.py",
    ],
    ["by its place from the workdir", "FROM p\nWORKDIR /app\nCOPY . .", "app.py", "front/app.py"],
    [
      "with a folder",
      "FROM p\nWORKDIR /app\nCOPY src/ ./code/",
      "/app/code/deep/main.py",
      "front/src/deep/main.py",
    ],
    ["by a pattern", "FROM p\nCOPY *.py /app/", "/app/app.py", "front/app.py"],
    [
      "through another stage",
      "FROM p AS b\nWORKDIR /src\nCOPY src .\nFROM p\nCOPY --from=b /src/deep /opt",
      "/opt/main.py",
      "front/src/deep/main.py",
    ],
    [
      "in the stage below",
      "FROM p AS b\nCOPY app.py /app/app.py\nFROM b\nCMD x",
      "/app/app.py",
      "front/app.py",
    ],
    [
      "and then moved",
      `FROM nginx\nCOPY nginx.conf /tmp/n.conf\nRUN rm -f x && cp /tmp/n.conf ${DEFAULT}`,
      DEFAULT,
      "front/nginx.conf",
    ],
    [
      "and enabled by a link",
      "FROM nginx\nCOPY nginx.conf /etc/nginx/sites-available/default",
      "/etc/nginx/sites-enabled/default",
      "front/nginx.conf",
    ],
  ])("%s", (_, dockerfile, path, file) => {
    expect(built(dockerfile, path)).toBe(`${file}:3`);
  });

  test("the later copy counts", () => {
    const text = `FROM nginx\nCOPY nginx.conf ${DEFAULT}\nCOPY other.conf ${DEFAULT}`;
    expect(built(text, DEFAULT, { "front/other.conf": "x" })).toBe("front/other.conf:3");
  });

  test("is not one that .dockerignore keeps out", () => {
    const text = "FROM p\nCOPY src /app\nCOPY . /app";
    const ignore = { "front/.dockerignore": "deep\n*.py\n!app.py\n", "front/deep/main.py": "" };
    expect(built(text, "/app/deep/main.py", ignore)).toBe("front/src/deep/main.py:3");
    expect(built(text, "/app/app.py", ignore)).toBe("front/app.py:3");
  });

  test("in a stage that does not run is not there", () => {
    const text = `FROM p AS b\nCOPY nginx.conf ${DEFAULT}\nFROM nginx\nCMD x`;
    expect(built(text, DEFAULT)).toBeNull();
    expect(built("FROM p\nCOPY --from=alpine /x /y", "/y")).toBeNull();
    expect(built("FROM p\nCOPY . /app", "/usr/lib/python3/site.py")).toBeNull();
  });

  test("out of the Dockerfile itself has its line there", () => {
    const text = `FROM nginx\nCOPY <<EOF ${DEFAULT}\n${conf}\nEOF`;
    expect(built(text, DEFAULT)).toBe("front/Dockerfile:5");
  });

  test("is hidden by a mount, but shows through a new volume", () => {
    const over = (volume: object) =>
      mapperOf({
        files: { Dockerfile: "FROM p\nCOPY . /app", "app.py": "" },
        service: { build: { context: "/srv/repo" }, volumes: [volume] },
      }).file("web", "/app/app.py");
    expect(over({ type: "bind", source: "/elsewhere", target: "/app" })).toBeNull();
    expect(over({ type: "tmpfs", target: "/app" })).toBeNull();
    expect(over({ type: "volume", source: "data", target: "/app" })).toBe("app.py");
  });
});

describe("a file whose text in force is known", () => {
  const template = conf.replace("http://b:1", "http://${BACKEND}:${PORT}");

  test("stands in its template, at the same line", () => {
    const mapper = mapperOf({
      files: { "nginx/templates/default.conf.template": template },
      service: {
        image: "nginx",
        volumes: [
          { type: "bind", source: "/srv/repo/nginx/templates", target: "/etc/nginx/templates" },
        ],
      },
      inForce: { [DEFAULT]: conf },
    });
    expect(spot(mapper.place("web", DEFAULT, 4))).toBe("nginx/templates/default.conf.template:4");
  });

  test("is found line by line where the build changed it", () => {
    const changed = ["# made at build", ...CONF].join("\n").replace("listen 80", "listen 8080");
    const mapper = mapperOf({
      files: { Dockerfile: `FROM nginx\nCOPY n.conf ${DEFAULT}`, "n.conf": conf },
      service: { build: { context: "/srv/repo" } },
      inForce: { [DEFAULT]: changed },
    });
    expect(spot(mapper.place("web", DEFAULT, 5))).toBe("n.conf:4");
    expect(mapper.place("web", DEFAULT, 3)).toMatchObject({ file: "n.conf", line: null });
  });

  test("is no file that says something else", () => {
    const mapper = mapperOf({
      files: { Dockerfile: `FROM nginx\nCOPY n.conf ${DEFAULT}`, "n.conf": conf },
      service: { build: { context: "/srv/repo" } },
      inForce: { [DEFAULT]: "events {}\nhttp {\n  gzip on;\n}\n" },
    });
    expect(mapper.place("web", DEFAULT, 3)).toMatchObject({ file: null, line: 3 });
  });

  test("is found by its content where the way there is not known", () => {
    const service = { build: { context: "/srv/repo/front", dockerfile: "Dockerfile" } };
    const texts = { "front/Dockerfile": "FROM p\nRUN make-it", "front/n.conf": conf };
    const inForce = { [DEFAULT]: conf };
    const found = mapperOf({ files: { ...texts, "docs/n.conf": conf }, service, inForce });
    expect(spot(found.place("web", DEFAULT, 4))).toBe("front/n.conf:4");
    const twice = mapperOf({ files: { ...texts, "front/old.conf": conf }, service, inForce });
    expect(twice.file("web", DEFAULT)).toBeNull();
  });
});

describe("a line that is known to say something", () => {
  const mapper = mapperOf({
    files: {
      Dockerfile: "FROM p\nWORKDIR /app\nCOPY . .",
      "app.py": "import os\n\nvalue = os.environ['X']\n",
    },
    service: { build: { context: "/srv/repo" } },
  });

  test("is pointed to where it stands", () => {
    expect(spot(mapper.place("web", "/app/app.py", 2, "value = os.environ['X']"))).toBe("app.py:3");
    expect(mapper.place("web", "/app/app.py", 3, "not there at all").line).toBeNull();
  });
});
