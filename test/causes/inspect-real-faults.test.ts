import { expect, test } from "vitest";
import { changed, found, type Texts } from "./a-stack.ts";

const COMPOSE = "docker-compose.yml";

test("the stack itself is right", async () => {
  expect(await found({})).toEqual([]);
});

/** Faults of public repositories, each in the smallest stack that has it. */
const FAULTS: readonly (readonly [string, Texts, readonly string[]])[] = [
  [
    "a host that nobody has",
    changed("nginx.conf", "//backend:", "//api-server:"),
    ["error upstream-name-typo-or-container-name nginx.conf:4"],
  ],
  [
    "a host that nobody has, behind a name of its own",
    {
      "nginx.conf":
        "upstream app {\n    server bakend:8000;\n}\nserver {\n    listen 80;\n    location / {\n        proxy_pass http://app;\n    }\n}\n",
    },
    ["error upstream-name-typo-or-container-name nginx.conf:2"],
  ],
  [
    "a port that only EXPOSE contradicts",
    {
      ...changed("nginx.conf", ":8000", ":9000"),
      ...changed("backend/Dockerfile", '"uvicorn", "app:app"', '"python", "serve.py"'),
    },
    ["warning upstream-wrong-port nginx.conf:4"],
  ],
  [
    "a default that nobody told apart: uvicorn on loopback",
    changed("backend/Dockerfile", '"--host", "0.0.0.0", ', ""),
    ["error backend-bind-loopback backend/Dockerfile:6"],
  ],
  [
    "a directive that the image's nginx.conf has already",
    changed("nginx.conf", "server {\n", "keepalive_timeout 75;\nserver {\n"),
    ["error nginx-conf-syntax nginx.conf:1"],
  ],
  [
    "a directive that stands twice in a block",
    changed(
      "nginx.conf",
      "    listen 80;\n",
      "    listen 80;\n    client_max_body_size 5m;\n    client_max_body_size 9m;\n",
    ),
    ["error nginx-conf-syntax nginx.conf:4"],
  ],
  [
    "a whole nginx.conf in conf.d",
    {
      "nginx.conf":
        "events {}\nhttp {\n    server {\n        listen 80;\n        location / {\n            proxy_pass http://backend:8000;\n        }\n    }\n}\n",
    },
    ["error nginx-conf-syntax nginx.conf:1"],
  ],
  [
    "a location outside of every server",
    {
      "nginx.conf":
        "location /api/ {\n    proxy_pass http://backend:8000;\n}\nserver {\n    listen 80;\n}\n",
    },
    ["error nginx-conf-syntax nginx.conf:1"],
  ],
  [
    "a healthcheck that cannot fail",
    changed(
      COMPOSE,
      "    build: ./backend\n",
      '    build: ./backend\n    healthcheck:\n      test: ["CMD-SHELL", "python -c \'import app\' || exit 0"]\n',
    ),
    ["warning healthcheck-cannot-fail docker-compose.yml:5"],
  ],
  [
    "a healthcheck that asks localhost where nginx listens on IPv4",
    changed(
      COMPOSE,
      "    depends_on:\n",
      '    healthcheck:\n      test: ["CMD", "wget", "--spider", "http://localhost/"]\n    depends_on:\n',
    ),
    ["warning healthcheck-wrong-target docker-compose.yml:11"],
  ],
  [
    "a key that stands twice",
    changed(COMPOSE, "  nginx:\n", "  backend:\n    image: busybox\n  nginx:\n"),
    ["error compose-file-invalid docker-compose.yml:4"],
  ],
  [
    "depends_on a service that is not there",
    changed(COMPOSE, "      - backend\n", "      - backend\n      - redis\n"),
    ["error compose-file-invalid docker-compose.yml:12"],
  ],
  [
    "a build context that is not there",
    changed(COMPOSE, "./backend\n", "./server\n"),
    ["error build-input-missing docker-compose.yml:3"],
  ],
  [
    "a Dockerfile with another name",
    changed(COMPOSE, "build: ./backend", "build: {context: ./backend, dockerfile: dockerfile}"),
    ["error build-input-missing docker-compose.yml:3"],
  ],
  [
    "a file to copy that is not there",
    changed("backend/Dockerfile", "COPY app.py .", "COPY requirements.txt app.py ./"),
    ["error build-input-missing backend/Dockerfile:4"],
  ],
  [
    "a file to copy that .dockerignore leaves out",
    { "backend/.dockerignore": "*.py\n" },
    ["error build-input-missing backend/Dockerfile:4"],
  ],
  [
    "a configuration to mount that is not there",
    { "nginx.conf": "" },
    ["error bind-mount-source-missing docker-compose.yml:9"],
  ],
  [
    "a network that somebody else makes",
    {
      ...changed(COMPOSE, "    depends_on:\n", "    networks: [default, proxy]\n    depends_on:\n"),
      [COMPOSE]: `${changed(COMPOSE, "    depends_on:\n", "    networks: [default, proxy]\n    depends_on:\n")[COMPOSE]}networks:\n  proxy:\n    external: true\n`,
    },
    ["note external-network-missing docker-compose.yml:10"],
  ],
  [
    "four workers in 256 MB",
    {
      ...changed("backend/Dockerfile", '"8000"]', '"8000", "--workers", "4"]'),
      ...changed(COMPOSE, "./backend\n", "./backend\n    mem_limit: 256m\n"),
    },
    ["warning worker-oom-killed docker-compose.yml:4"],
  ],
  [
    "a start command that hides its failure",
    changed(
      "backend/Dockerfile",
      'CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8000"]',
      "CMD python manage.py migrate || echo failed && uvicorn app:app --host 0.0.0.0 --port 8000",
    ),
    ["warning startup-command-failed backend/Dockerfile:6"],
  ],
  [
    "a published port without a listener",
    changed(COMPOSE, '      - "8080:80"\n', '      - "8080:80"\n      - "8443:443"\n'),
    ["warning nginx-listen-vs-compose-port docker-compose.yml:8"],
  ],
  [
    "two services that publish one port",
    changed(COMPOSE, "    build: ./backend\n", '    build: ./backend\n    ports: ["8080:8000"]\n'),
    ["error host-port-already-allocated docker-compose.yml:8"],
  ],
  [
    "an nginx that starts before its backend, and is not started again",
    changed(COMPOSE, "    depends_on:\n      - backend\n", ""),
    ["warning upstream-host-not-found-start-race docker-compose.yml:4"],
  ],
  [
    "a variable that has to be set, and is not here",
    changed(COMPOSE, "./backend\n", "./backend\n    environment:\n      KEY: ${KEY:?is needed}\n"),
    ["warning compose-file-invalid docker-compose.yml:5"],
  ],
  [
    "a file of variables that is not here",
    changed(COMPOSE, "./backend\n", "./backend\n    env_file: .env.production\n"),
    ["warning compose-file-invalid docker-compose.yml:4"],
  ],
  [
    "a published port inside the network",
    {
      ...changed(COMPOSE, "./backend\n", './backend\n    ports: ["8001:8000"]\n'),
      ...changed("nginx.conf", ":8000", ":8001"),
    },
    ["error published-port-used-inside-network nginx.conf:4"],
  ],
  [
    "localhost in an image of nginx alone",
    changed("nginx.conf", "backend:8000", "localhost:8000"),
    ["error proxy-pass-localhost-in-container nginx.conf:4"],
  ],
  [
    "a server behind && in a command that no shell reads",
    changed(
      COMPOSE,
      "./backend\n",
      "./backend\n    command: alembic upgrade head && uvicorn app:app --host 0.0.0.0\n",
    ),
    ["error foreground-missing docker-compose.yml:4"],
  ],
  [
    "a server that goes into the background by itself",
    changed(
      "backend/Dockerfile",
      '"uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8000"',
      '"gunicorn", "-D", "--bind", "0.0.0.0:8000", "app:app"',
    ),
    ["error foreground-missing backend/Dockerfile:6"],
  ],
  [
    "a variable without a resolver",
    changed(
      "nginx.conf",
      "        proxy_pass http://backend:8000;\n",
      "        set $up backend;\n        proxy_pass http://$up:8000;\n",
    ),
    ["error resolver-missing-for-variable nginx.conf:5"],
  ],
  [
    "networks that are not shared",
    {
      [COMPOSE]: `${changed(COMPOSE, "./backend\n", "./backend\n    networks: [inner]\n")[COMPOSE]}networks:\n  inner:\n`,
    },
    ["error networks-not-shared docker-compose.yml:5"],
  ],
  [
    "gunicorn that gives up long before nginx",
    {
      ...changed(
        "backend/Dockerfile",
        'CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8000"]',
        "CMD gunicorn app:app --bind 0.0.0.0:8000",
      ),
      ...changed(
        "nginx.conf",
        "        proxy_pass",
        "        proxy_read_timeout 5m;\n        proxy_pass",
      ),
    },
    ["warning gunicorn-worker-timeout nginx.conf:4"],
  ],
];

test.each(FAULTS)("%s", async (_, changes, expected) => {
  expect(await found(changes)).toEqual(expected);
});

const UVICORN = "uvicorn app:app --host 0.0.0.0 --port 8000";

test.each([
  ["steps that a shell runs", `sh -c "alembic upgrade head && ${UVICORN}"`],
  ["steps in a list for a shell", `["sh", "-c", "alembic upgrade head && ${UVICORN}"]`],
  ["a server of which only the output is left out", `${UVICORN} 2>&1 | tee uvicorn.log`],
  ["an ampersand in quotes", `${UVICORN} --root-path "/a&b"`],
])("nothing is said of %s", async (_, command) => {
  const changes = changed(COMPOSE, "./backend\n", `./backend\n    command: ${command}\n`);
  expect(await found(changes)).toEqual([]);
});
