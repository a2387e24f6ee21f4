import type { Fact } from "../../case/facts.ts";
import { serversOf } from "../ask/hops/servers.ts";
import { exchangesVia, nginxRouteOf, proxiedWith, statusOf } from "../ask/requests/exchanges.ts";
import { answered, loggedErrors } from "../ask/requests/logged-errors.ts";
import { sizeInWords } from "../ask/sizes.ts";
import { bodyLimitPlaces } from "../ask/starts/server-settings.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "backend-body-limit-413",
  layer: "upload-limits",
  severity: "error",
  needs: [["app.log", "http.exchange"]],
  wants: ["app.log", "http.exchange", "nginx.error", "nginx.route", "app.setting"],
  text: {
    summary:
      "`{service}` itself takes no upload of this size ({limit}): {message}. So it {answered}; nginx only passes that on.",
    silent:
      "`{service}` itself answers the upload of {size} with 413, without nginx as well: its framework or its own code takes less.",
    behind:
      "`{service}` itself answers the upload of {size} with 413: nginx passes it on and says nothing of the size, and the page is not nginx's. Its framework or its own code takes less.",
    "fix-php":
      "Raise `post_max_size` in php.ini or in the pool (`php_admin_value[post_max_size]`), and `upload_max_filesize` with it. PHP only warns, and gives the script an empty form, so what the script then says of a missing field or file misleads. `client_max_body_size` of nginx is not what refuses it.",
    fix: "Raise the limit in the application: body-parser, express.json and express.raw have `limit`, multer and formidable `fileSize`/`maxFileSize`, Flask MAX_CONTENT_LENGTH, Django DATA_UPLOAD_MAX_MEMORY_SIZE, Spring `spring.servlet.multipart.max-file-size`, PHP post_max_size, Go http.MaxBytesReader. `client_max_body_size` of nginx is not what refuses it.",
    nginx: "the 413 is nginx's own: its error log says that the body is too large",
  },
  doc: {
    title: "The application refuses the size of the upload",
    what: "Frameworks have limits of their own (body-parser 100 kB, Spring 1 MB, PHP 8 MB). The application answers 413, or 400 or 500 where nobody translates the error, and a direct request gets the same answer.",
    confusedWith: {
      "nginx-client-max-body-size":
        "there nginx answers 413 itself, and its error log says `client intended to send too large body`",
      "backend-closes-before-body-read":
        "there the backend closes the connection before the answer is through",
      "unhandled-exception-500": "there the exception has nothing to do with the size",
    },
  },
  judge(view) {
    const [byNginx] = view.all("nginx.error").filter(({ body }) => body.code === "body-too-large");
    if (byNginx) return { is: "cleared", because: { text: "nginx", params: {} } };
    const logged = loggedErrors(view, "body-too-large");
    if (logged.length === 0) return withoutWords(view);
    return logged.map((found) => {
      const { service, error, exception, exchange, status, cites } = found;
      const places = [
        ...bodyLimitPlaces(view, service, exchange?.body.sentBytes),
        ...(exception.origin ? [exception.origin] : []),
      ];
      return {
        is: "cause",
        confidence: exchange ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: (status ?? 413) < 500 ? "app-rejected" : "server-error", on: service },
          ...unproven(view),
        ],
        cites,
        places,
        summary: {
          text: "summary",
          params: {
            service,
            limit: error.limitBytes === null ? phrase("its-limit") : sizeInWords(error.limitBytes),
            message: exception.message.replace(/\.$/, ""),
            answered: answered(found),
          },
        },
        fix: { text: exception.language === "php" ? "fix-php" : "fix", params: {} },
      };
    });
  },
});

/** Behind FastCGI nobody else is asked: that nginx only passes the answer on, the log alone says. */
function unproven(view: View<"http.exchange">) {
  const isAsked = exchangesVia(view, "direct").length > 0;
  const proxy = view.plan.proxy?.service;
  return isAsked || !proxy ? [] : [{ effect: "rejected", on: proxy } as const];
}

/**
 * At a socket or behind FastCGI nobody else can ask. nginx logs every body that is too large for it,
 * and its own page names it.
 */
function behindNginx(
  view: View<"http.exchange" | "nginx.error" | "nginx.route" | "app.setting">,
  proxied: Fact<"http.exchange">,
) {
  const { backend, outcome, sentBytes } = proxied.body;
  const route = nginxRouteOf(view, proxied);
  const isPassedOn = route?.body.uncertain.length === 0 && serversOf(route.body.handler).length > 0;
  const isOwnPage = outcome.is === "answered" && /<center>(?:nginx|openresty)/.test(outcome.body);
  if (!isPassedOn || isOwnPage || backend === null || !view.looked("nginx.error")) return SILENT;
  const places = bodyLimitPlaces(view, backend, sentBytes);
  return {
    is: "cause",
    confidence: places.length > 0 ? "certain" : "likely",
    subject: backend,
    effects: [{ effect: "app-rejected", on: backend }, ...unproven(view)],
    cites: [proxied, route],
    places,
    summary: { text: "behind", params: { service: backend, size: sizeInWords(sentBytes) } },
    fix: { text: "fix", params: {} },
  } as const;
}

/** Nothing is logged, and the backend answers 413 both ways; another nginx there would say so. */
function withoutWords(view: View<"http.exchange" | "nginx.error" | "nginx.route" | "app.setting">) {
  const [proxied] = proxiedWith(view, 413);
  if (proxied && exchangesVia(view, "direct").length === 0) return behindNginx(view, proxied);
  const direct = exchangesVia(view, "direct").find((fact) => statusOf(fact) === 413);
  const service = direct?.body.backend ?? null;
  if (!proxied || !direct || service === null || isNginx(direct)) return SILENT;
  // The answer that is lost now and then is one of a backend that closes too early.
  if (proxiedWith(view, 502).some(({ body }) => body.route === proxied.body.route)) return SILENT;
  const params = { service, size: sizeInWords(direct.body.sentBytes) };
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [{ effect: "app-rejected", on: service }],
    cites: [direct, proxied],
    places: bodyLimitPlaces(view, service, direct.body.sentBytes),
    summary: { text: "silent", params },
    fix: { text: "fix", params: {} },
  } as const;
}

function isNginx({ body: { outcome } }: Fact<"http.exchange">): boolean {
  return outcome.is === "answered" && /nginx|openresty/i.test(outcome.headers["server"] ?? "");
}
