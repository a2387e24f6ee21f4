// What pm2 keeps: the frontend.
module.exports = {
  apps: [
    {
      name: "liaotian-frontend",
      cwd: "/home/deploy/liaotian/saas-demo",
      script: "server.js",
      // A life that ends sooner counts as one that failed; pm2 gives up after three of them.
      min_uptime: "30s",
      max_restarts: 3,
      env: { SESSION_SECRET: "not-for-reports" },
    },
  ],
};
