import { rewrite } from "../ask/configuration/edits.ts";
import { boundElsewhere } from "../ask/hops/bound-elsewhere.ts";
import { hopsOf } from "../ask/hops/hops.ts";
import { addressOption } from "../ask/starts/address-option.ts";
import { bindPlaces, bindVariable } from "../ask/starts/bind-places.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "backend-bind-other-address",
  layer: "process",
  severity: "error",
  needs: ["nginx.route", "nginx.error", "listener", "container.network"],
  wants: ["app.log", "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "`{service}` listens on {address}:{port} only, which is its address on the network {network}. nginx connects to its address on {other}, {asked}:{port}, and is refused.",
    variable:
      "Give the variable `{variable}` of `{service}` the value 0.0.0.0 instead of `{value}`: then the server listens on all addresses of its container.",
    option:
      "Let the server in `{service}` listen on 0.0.0.0, which is all addresses of its container, with `{option}` in its start command.",
    fix: "Let the server in `{service}` listen on 0.0.0.0, which is all addresses of its container. Look where it is started, in its command, its code or its settings: the name of the container (`hostname`) or a variable `HOSTNAME` stands for one address only.",
  },
  doc: {
    title: "The backend listens on its address on another network",
    what: "A container on several networks has an address on each. A server that is told to listen on the name of its container (`hostname`, `HOSTNAME`, as Next.js does by itself) takes the address on one of them, and whoever comes by another one is refused, nginx too.",
    confusedWith: {
      "backend-bind-loopback": "there the server listens on 127.0.0.1, for itself only",
      "networks-not-shared": "there the two have no network in common",
      "stale-upstream-ip": "there nginx connects to an address that the container no longer has",
    },
  },
  judge(view) {
    return hopsOf(view).flatMap((hop) => {
      const found = boundElsewhere(view, hop);
      if (!found) return [];
      const { service, listener, refused, here, there, said } = found;
      const { address, port } = listener.body;
      const written = said?.body.code === "listening" ? said.body.host : address;
      const value = bindVariable(view, service, written) ? written : address;
      const variable = bindVariable(view, service, value);
      const places = bindPlaces(view, service, value);
      const option = addressOption(view, service, port);
      const params = { service, address, port, network: here, other: there.network };
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: service,
          effects: [{ effect: "refused", on: service }],
          cites: [listener, ...(said ? [said] : []), refused],
          places,
          summary: { text: "summary", params: { ...params, asked: there.address } },
          fix: variable
            ? { text: "variable", params: { service, variable: variable.name, value } }
            : option === null
              ? { text: "fix", params: { service } }
              : { text: "option", params: { service, option } },
          edits: variable ? rewrite(places[0], value, "0.0.0.0") : [],
        },
      ];
    });
  },
});
