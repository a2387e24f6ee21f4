import { expect, test } from "vitest";
import { changed, found, STACK } from "../../a-stack.ts";

const CMD = 'CMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--port", "8000"]';

test.each([
  "python manage.py runserver 0.0.0.0:$APP_PORT",
  "python manage.py runserver 0.0.0.0:${PORT:-8000}",
  'python manage.py runserver "0.0.0.0:${PORT:?is not set}"',
  'sh -c "pip install uvicorn fastapi && python main.py"',
  "apt-get install -y gunicorn && python main.py",
  "python serve.py gunicorn --fast",
  "gunicorn -b0.0.0.0:8000 app:app",
  "hypercorn --insecure-bind 0.0.0.0:8000 app:app",
  "daphne -b0.0.0.0 -p8000 app:app",
  "daphne -e tcp:port=8000:interface=0.0.0.0 app:app",
  "uvicorn --fd 3 app:app",
  "uvicorn app:app $OPTIONS",
  "FLASK_RUN_HOST=0.0.0.0 FLASK_RUN_PORT=8000 flask run",
  "python -m http.server ${PORT:-3000}",
])("no address is read out of `%s`", async (line) => {
  expect(await found(changed("backend/Dockerfile", CMD, `CMD ${line}`))).toEqual([]);
});

test.each([
  "python manage.py runserver",
  "python manage.py runserver 8000",
  "pip install uvicorn && uvicorn app:app",
  "gunicorn -b127.0.0.1:8000 app:app",
  "daphne app:app",
  "uvicorn app:app --port 8000",
])("`%s` listens on loopback", async (line) => {
  const dockerfile = changed("backend/Dockerfile", CMD, `CMD ${line}`);
  expect(await found(dockerfile)).toEqual(["error backend-bind-loopback backend/Dockerfile:6"]);
});

test("flask may take its address from a file of variables", async () => {
  const stack = {
    "backend/Dockerfile": STACK["backend/Dockerfile"]
      .replace("EXPOSE 8000", "EXPOSE 5000")
      .replace(CMD, "CMD flask run"),
    "nginx.conf": STACK["nginx.conf"].replace("8000", "5000"),
  };
  const loopback = ["error backend-bind-loopback backend/Dockerfile:6"];
  expect(await found(stack)).toEqual(loopback);
  expect(await found({ ...stack, "backend/.flaskenv": "FLASK_APP=app.py\n" })).toEqual(loopback);
  for (const name of [".flaskenv", ".env"]) {
    expect(await found({ ...stack, [`backend/${name}`]: "FLASK_RUN_HOST=0.0.0.0\n" })).toEqual([]);
  }
});

test.each([
  "daphne -e tcp:port=8000:interface=0.0.0.0 app:app",
  "daphne -e tcp:8000:interface=0.0.0.0 app:app",
  "gunicorn -k egg:meinheld#gunicorn_worker -b :8000 app:app",
])("the module of `%s` is the application's", async (line) => {
  const dockerfile = STACK["backend/Dockerfile"].replace("app.py .", ". .");
  const stack = { "backend/Dockerfile": dockerfile.replace(CMD, `CMD ${line}`) };
  expect(await found(stack)).toEqual([]);
  expect(await found({ ...stack, "backend/app.py": "", "backend/main.py": "" })).toEqual([
    "error wrong-app-module-path backend/Dockerfile:6",
  ]);
});
