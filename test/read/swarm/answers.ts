/** Answers of a manager, cut to what is read; recorded from an engine 26.1 of one node. */

interface GivenTask {
  readonly id: string;
  readonly state: string;
  readonly created: string;
  readonly error?: string;
  readonly exitCode?: number;
  readonly desired?: string;
  readonly container?: string;
  readonly slot?: number;
  readonly image?: string;
}

export function serviceAnswer(given: {
  readonly name: string;
  readonly id?: string;
  readonly replicas?: number;
  readonly restart?: string;
  readonly attempts?: number;
  readonly update?: object;
  readonly env?: readonly string[];
  readonly stack?: string;
}): unknown {
  const { name, id = `id-${name}`, replicas = 1, restart = "any", attempts = 0 } = given;
  return {
    ID: id,
    Version: { Index: 22 },
    CreatedAt: "2026-11-28T17:39:41.865684211Z",
    UpdatedAt: "2026-11-28T17:39:41.865684211Z",
    Spec: {
      Name: name,
      Labels: given.stack ? { "com.docker.stack.namespace": given.stack } : {},
      TaskTemplate: {
        ContainerSpec: {
          Image: "shop:1@sha256:60e2a21b1b69",
          Args: ["gunicorn", "shop.wsgi"],
          Env: given.env ?? [],
          Init: false,
          Isolation: "default",
        },
        RestartPolicy: { Condition: restart, Delay: 5000000000, MaxAttempts: attempts },
        Networks: [{ Target: "r1344ou5zqitxcgegvkmwlekz", Aliases: ["shop"] }],
        ForceUpdate: 0,
        Runtime: "container",
      },
      Mode: { Replicated: { Replicas: replicas } },
      EndpointSpec: { Mode: "vip" },
    },
    Endpoint: {
      Spec: {},
      Ports: [{ Protocol: "tcp", TargetPort: 80, PublishedPort: 8080, PublishMode: "ingress" }],
    },
    ...(given.update ? { UpdateStatus: given.update } : {}),
  };
}

export function taskAnswer(service: string, given: GivenTask): unknown {
  const { id, state, created, error, exitCode = 0, desired = "shutdown", slot = 1 } = given;
  return {
    ID: id,
    CreatedAt: created,
    UpdatedAt: created,
    Spec: { ContainerSpec: { Image: given.image ?? "shop:1", Env: ["DB_PASSWORD=x"] } },
    ServiceID: `id-${service}`,
    Slot: slot,
    NodeID: "kwh6ddflj6m6ttpag2a1suyms",
    Status: {
      Timestamp: created.replace(":00Z", ":03Z"),
      State: state,
      Message: "started",
      ...(error ? { Err: error } : {}),
      ContainerStatus: { ContainerID: given.container ?? "", PID: 0, ExitCode: exitCode },
      PortStatus: {},
    },
    DesiredState: desired,
    NetworksAttachments: [
      {
        Network: {
          ID: "r1344ou5zqitxcgegvkmwlekz",
          Spec: { Name: "captain-overlay-network", DriverConfiguration: { Name: "overlay" } },
        },
        Addresses: ["10.0.1.9/24"],
      },
    ],
  };
}
