import { describe, expect, test } from "vitest";
import { isSource, readRoutes } from "../../../src/read/routes/all.ts";

/** `POST /api/upload file sure` for each route that is no plain page, `limit` where it is known. */
function routes(texts: Readonly<Record<string, string>>): readonly string[] {
  return readRoutes(Object.entries(texts).map(([path, text]) => ({ path, text }))).map(
    ({ method, path, field, sure, limitBytes }) =>
      [method, path, field, sure ? "sure" : "guess", limitBytes]
        .filter((part) => part !== null)
        .join(" "),
  );
}

describe("FastAPI", () => {
  const app = (rest: string) => `from fastapi import APIRouter, FastAPI, File, UploadFile\n${rest}`;

  test("aliases, several decorators, lists of files, constants of other files", () => {
    const texts = {
      "app/main.py": app(
        "from .config import settings\nfrom . import files as f\napp = FastAPI()\napp.include_router(f.router, prefix=f'{settings.API_STR}/v2')\n",
      ),
      "app/config.py": 'class Settings:\n    API_STR: str = "/api"\n',
      "app/files.py": app(
        'router = APIRouter()\n@router.put("/one")\n@router.post("/two")\nasync def take(\n    docs: list[UploadFile] = File(..., alias="docs[]"),\n): ...\n',
      ),
    };
    expect(routes(texts)).toEqual(["PUT /api/v2/one docs[] sure", "POST /api/v2/two docs[] sure"]);
  });

  test("a prefix that is computed, a parameter, and a router that nobody includes are guesses", () => {
    const upload = "def u(file: UploadFile): ...\n";
    expect(
      routes({
        "a.py": app(`app = FastAPI()\n@app.post("/w/{id}/u")\n${upload}`),
        "b.py": app(`router = APIRouter(prefix=make())\n@router.post("/u")\n${upload}`),
        "c.py": app(`lost = APIRouter(prefix="/lost")\n@lost.post("/u")\n${upload}`),
      }),
    ).toEqual([
      "POST /w/{id}/u file guess",
      "POST /{unknown}/u file guess",
      "POST /lost/u file guess",
    ]);
  });
});

test("Flask: blueprints with prefixes of both kinds, and resources", () => {
  const texts = {
    "app/__init__.py":
      'from flask import Flask\nfrom app.files import bp\nfrom app.api import api_bp\ndef create():\n    app = Flask(__name__)\n    app.register_blueprint(bp, url_prefix="/files")\n    app.register_blueprint(api_bp)\n',
    "app/files.py":
      'from flask import Blueprint, request\nbp = Blueprint("f", __name__, url_prefix="/not-this")\n@bp.post("/add")\ndef add():\n    return request.files.get("doc").filename\n@bp.route("/any", methods=["POST"])\ndef any_file():\n    return str(len(request.files))\n',
    "app/api.py":
      'from flask import Blueprint, request\nfrom flask_restful import Api, Resource\napi_bp = Blueprint("api", __name__, url_prefix="/v1")\napi = Api(api_bp)\nclass FileApi(Resource):\n    def post(self):\n        return request.files["file"].filename\napi.add_resource(FileApi, "/files/upload")\n',
  };
  expect(routes(texts)).toEqual([
    "POST /files/add doc sure",
    "POST /files/any file guess",
    "POST /v1/files/upload file sure",
  ]);
});

test("Django: included patterns, classes, regular expressions", () => {
  const texts = {
    "shop/settings.py": 'ROOT_URLCONF = "shop.urls"\n',
    "shop/urls.py":
      'from django.urls import include, path, re_path\nfrom files.views import Upload\nurlpatterns = [\n    path("api/", include("files.urls")),\n    re_path(r"^up/(?P<id>\\d+)/$", Upload.as_view()),\n]\n',
    "files/urls.py":
      'from django.urls import path\nfrom . import views\nurlpatterns = [path("u/", views.Upload.as_view()), path("health/", views.health)]\n',
    "files/views.py":
      'LIMIT_BYTES = 2 * 1024 ** 2\nclass Upload(View):\n    def post(self, request):\n        file = request.FILES["photo"]\n        if file.size > LIMIT_BYTES:\n            raise ValueError\ndef health(request):\n    return None\n',
  };
  expect(routes(texts)).toEqual([
    "POST /up/(?P{id}\\d+)/ photo guess 2097152",
    "POST /api/u/ photo sure 2097152",
    "GET /api/health/ sure",
  ]);
});

test("Express: mounts by require and import, fields, and what only looks like a route", () => {
  const texts = {
    "src/app.js":
      "const express = require('express');\nconst app = express();\nconst mode = app.get('env');\napp.use('/api', require('./routes'));\n// app.post('/old', upload.single('old'), f)\napp.get('/health', (req, res) => res.end('it\\'s ok'));\n",
    "src/routes/index.js":
      "const { Router } = require('express');\nconst files = require('./files');\nconst router = Router();\nrouter.use('/files', auth, files.router);\nmodule.exports = router;\n",
    "src/routes/files.js":
      "const express = require('express');\nconst upload = require('../upload');\nconst router = express.Router();\nrouter.post('/', upload.fields([{ name: 'doc', maxCount: 1 }]), (req, res) => res.end());\nrouter.put(`/${kind}`, upload.single('x'), f);\nmodule.exports = { router };\n",
    "src/upload.js":
      "const multer = require('multer');\nconst MAX_SIZE = 3 * 1024 * 1024;\nmodule.exports = multer({ limits: { fileSize: MAX_SIZE } });\n",
  };
  expect(routes(texts)).toEqual([
    "GET /health sure",
    "POST /api/files doc sure 3145728",
    "PUT /api/files/{unknown} x guess 3145728",
  ]);
});

test("Nest: global prefix, controller, interceptor; versions make it a guess", () => {
  const texts = {
    "src/main.ts": "app.setGlobalPrefix('api');\n",
    "src/files.controller.ts":
      "@Controller('files')\nexport class FilesController {\n  @Get('health')\n  health() {\n    return 'ok';\n  }\n\n  @Post('upload')\n  @UseInterceptors(FileInterceptor('photo', { limits: { fileSize: 1024 * 1024 } }))\n  upload(@UploadedFile() file: Express.Multer.File) {\n    return file.size;\n  }\n\n  @Post('note')\n  note(@Body() body: Note) {\n    return body;\n  }\n}\n",
  };
  expect(routes(texts)).toEqual([
    "GET /api/files/health sure",
    "POST /api/files/upload photo sure 1048576",
    "POST /api/files/note sure",
  ]);
  const versioned = {
    ...texts,
    "src/main.ts": "app.setGlobalPrefix('api');\napp.enableVersioning();\n",
  };
  expect(routes(versioned)[1]).toBe("POST /api/files/upload photo guess 1048576");
});

test("Spring: mappings of both forms, context path, limit, actuator; Kotlin too", () => {
  const texts = {
    "src/main/resources/application.yml":
      "server:\n  servlet:\n    context-path: /shop\nspring:\n  servlet:\n    multipart:\n      max-file-size: 10MB\n",
    "pom.xml": "<artifactId>spring-boot-starter-actuator</artifactId>",
    "src/main/java/FileController.java":
      '@RestController\n@RequestMapping("/api/files")\npublic class FileController {\n  @PostMapping(value = "/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)\n  @PreAuthorize("hasRole(\'USER\')")\n  public Reply upload(@RequestParam("doc") MultipartFile file) { return null; }\n  @RequestMapping(path = "/raw", method = RequestMethod.PUT)\n  public Reply raw(@RequestBody byte[] body) { return null; }\n}\n',
    "src/main/kotlin/Photos.kt":
      '@RestController\nclass Photos {\n  @PostMapping("/photos")\n  fun add(@RequestPart photo: MultipartFile): Reply = TODO()\n}\n',
  };
  expect(routes(texts)).toEqual([
    "POST /shop/api/files/upload doc sure 10485760",
    "PUT /shop/api/files/raw sure",
    "POST /shop/photos photo sure 10485760",
    "GET /shop/actuator/health sure",
  ]);
});

test("Go: patterns with a method, groups, mounted routers, gorilla's Methods", () => {
  const texts = {
    "cmd/main.go":
      'package main\nimport "net/http"\nfunc main() {\n\tmux := http.NewServeMux()\n\tmux.HandleFunc("GET /ping", func(w http.ResponseWriter, r *http.Request) {})\n\tmux.HandleFunc("POST /v2/blobs", putBlob)\n\tmux.Handle("/raw", http.HandlerFunc(raw))\n\tmux.HandleFunc("/old", old)\n}\n\nfunc putBlob(w http.ResponseWriter, r *http.Request) {\n\tr.Body = http.MaxBytesReader(w, r.Body, 10<<20)\n\tf, h, err := r.FormFile("blob")\n}\n\nfunc raw(w http.ResponseWriter, r *http.Request) {\n}\n\nfunc old(w http.ResponseWriter, r *http.Request) {\n\tfor _, h := range r.MultipartForm.File["docs"] {\n\t}\n}\n',
    "gin.go":
      'package main\nimport "github.com/gin-gonic/gin"\nfunc server(h *Handler) {\n\tr := gin.Default()\n\tapi := r.Group("/api")\n\tv1 := api.Group("/v1", auth())\n\tv1.POST("/photos/:album", h.Upload)\n\tv1.PUT("/photos", h.Upload)\n}\n\nfunc (h *Handler) Upload(c *gin.Context) {\n\tfile, _ := c.FormFile("photo")\n}\n',
    "chi.go":
      'package main\nimport "github.com/go-chi/chi/v5"\nfunc chiRoutes() {\n\tr := chi.NewRouter()\n\tr.Route("/api", func(r chi.Router) {\n\t\tr.Post("/import", func(w http.ResponseWriter, r *http.Request) {\n\t\t\tr.FormFile(fieldName)\n\t\t})\n\t})\n\tr.Get("/healthz", ok)\n}\n',
    "mux.go":
      'package main\nimport "github.com/gorilla/mux"\nfunc muxRoutes() {\n\tr := mux.NewRouter()\n\ts := r.PathPrefix("/files").Subrouter()\n\ts.HandleFunc("/new", h.Upload).Methods("POST")\n\ts.HandleFunc("/old", h.Upload).Methods("DELETE")\n}\nfunc more(lost *mux.Router) {\n\tlost.HandleFunc("/lost", h.Upload).Methods(http.MethodPost)\n}\n',
  };
  expect(routes(texts)).toEqual([
    "GET /ping sure",
    "POST /v2/blobs blob sure 10485760",
    "GET /raw sure",
    "POST /old docs sure",
    "POST /api/v1/photos/{album} photo guess",
    "PUT /api/v1/photos photo sure",
    "POST /api/import file guess",
    "GET /healthz sure",
    "POST /files/new photo sure",
    "POST /lost photo guess",
  ]);
});

test("Go: a prefix that is cut off in front of a router, and two handlers of one name, are guesses", () => {
  const main =
    'package main\nimport "net/http"\nfunc main() {\n\tmux := http.NewServeMux()\n\tmux.HandleFunc("/upload", Upload)\n';
  const handler = (field: string) =>
    `package x\nfunc Upload(w http.ResponseWriter, r *http.Request) {\n\tr.FormFile("${field}")\n}\n`;
  expect(
    routes({
      "main.go": `${main}\thttp.Handle("/api/", http.StripPrefix("/api", mux))\n}\n`,
      "a/a.go": handler("doc"),
    })[0],
  ).toBe("POST /upload doc guess");
  expect(
    routes({ "main.go": `${main}}\n`, "a/a.go": handler("doc"), "b/b.go": handler("img") })[0],
  ).toBe("GET /upload sure");
});

test("Laravel: groups, controllers, closures, its own health route", () => {
  const texts = {
    "routes/api.php":
      "<?php\nRoute::prefix('v1')->middleware('auth')->group(function () {\n  Route::post('/photos', [PhotoController::class, 'store']);\n});\nRoute::post('/raw', function (Request $request) { return $request->file('doc'); });\n",
    "routes/web.php": "<?php\nRoute::post('/contact', 'ContactController@send');\n",
    "app/Http/Controllers/PhotoController.php":
      "<?php\nclass PhotoController {\n  public function store(Request $request) {\n    $request->validate(['photo' => 'required|image|max:2048']);\n    return $request->file('photo')->store('p');\n  }\n}\n",
    "bootstrap/app.php": "<?php\nreturn app()->withRouting(health: '/up');\n",
  };
  expect(routes(texts)).toEqual([
    "POST /api/v1/photos photo sure 2097152",
    "POST /api/raw doc sure",
    "POST /contact guess",
    "GET /up sure",
  ]);
});

test("tests, declarations and migrations are no source of routes", () => {
  const paths = [
    "src/app.py",
    "tests/app.py",
    "src/app.test.ts",
    "src/app.d.ts",
    "a/migrations/1.py",
  ];
  expect(paths.filter(isSource)).toEqual(["src/app.py"]);
});

test("Express with express-fileupload: files on the request, in the handler or where it comes from", () => {
  const texts = {
    "app.js":
      "const express = require('express');\nconst fileUpload = require('express-fileupload');\nconst files = require('./files');\nconst app = express();\napp.use(fileUpload({ limits: { fileSize: 2 * 1024 * 1024 } }));\napp.post('/a', (req, res) => { req.files.photo.mv('x'); });\napp.post('/b', files.store);\napp.post('/c', files.note);\napp.put('/d', (req, res) => { const { sheet } = req.files; });\napp.post('/e', (req, res) => { for (const one of Object.values(req.files)) one.mv('x'); });\n",
    "files.js":
      "async function store(req, res) {\n  if (!req.files?.['doc']) return res.sendStatus(400);\n}\nconst note = (req, res) => { res.json(req.body); };\nmodule.exports = { store, note };\n",
  };
  expect(routes(texts)).toEqual([
    "POST /a photo sure 2097152",
    "POST /b doc sure 2097152",
    "POST /c sure",
    "PUT /d sheet sure 2097152",
    "POST /e file guess 2097152",
  ]);
});

test("plain PHP: scripts that take a file, by a path that only the server's configuration tells", () => {
  const texts = {
    "public/upload.php":
      "<?php\n// $_FILES['old']\nmove_uploaded_file($_FILES['photo']['tmp_name'], '/data/x');\n",
    "site/index.php": '<?php if (isset($_FILES["doc"])) { store(); }\n',
    "public/list.php": "<?php echo json_encode(glob('/data/*'));\n",
  };
  expect(routes(texts)).toEqual(["POST /upload.php photo guess", "POST / doc guess"]);
});
