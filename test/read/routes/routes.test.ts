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
