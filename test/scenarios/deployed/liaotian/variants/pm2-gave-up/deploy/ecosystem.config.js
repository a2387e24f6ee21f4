// What pm2 keeps: the frontend.
module.exports = {
  apps: [
    {
      name: "liaotian-frontend",
      cwd: "/home/deploy/liaotian/saas-demo",
      script: "server.js",
      // A life that ends sooner counts as one that failed.
      min_uptime: "30s",
      env: { PORT: "3000", SESSION_SECRET: "not-for-reports" },
    },
  ],
};
