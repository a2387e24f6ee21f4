/** Words of closed sets, as people read them. */
export const SCALES = {
  verdict: { healthy: "healthy", broken: "broken", unknown: "unknown" },
  confidence: { certain: "certain", likely: "likely", possible: "possible" },
  severity: { error: "error", warning: "warning", note: "note" },
  via: { direct: "direct", proxied: "proxied", published: "published", inside: "inside" },
  layer: {
    "name-resolution": "name-resolution",
    network: "network",
    "proxy-config": "proxy-config",
    process: "process",
    application: "application",
    resources: "resources",
    timeout: "timeout",
    protocol: "protocol",
    tls: "tls",
    "upload-limits": "upload-limits",
    "host-security": "host-security",
    dependency: "dependency",
    deployment: "deployment",
  },
} as const;
