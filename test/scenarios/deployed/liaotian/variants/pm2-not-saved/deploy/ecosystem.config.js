// What pm2 keeps: the frontend.
module.exports = {
  apps: [
    {
      name: "liaotian-frontend",
      cwd: "/home/deploy/liaotian/saas-demo",
      script: "server.js",
      env: { SESSION_SECRET: "not-for-reports" },
    },
  ],
};
